/** Runs untrusted Python in the browser, deterministically. Start at {@link Sandbox.create}. */
export { Sandbox } from './sandbox.js'
export type { InputFunction } from './input.js'
export type { RunOptions } from './inputs.js'
export type { CallOptions, FailedCompilation, Program } from './program.js'

export type { LibraryOptions, OutputChunk, SandboxOptions } from './options.js'

export { BUILTINS, BUILTIN_GROUPS, CONSTRUCTS, METHODS, MODULES } from './policy.js'
export type {
  BuiltinGroup,
  BuiltinName,
  BuiltinOptions,
  Construct,
  ForbidOptions,
  ImportOptions,
  ModuleName,
  PolicyOptions,
  Profile,
} from './policy.js'

export { DEFAULT_LIMITS } from './limits.js'
export type { LimitOptions } from './limits.js'

export type { LibrarySource, LoadProgress, WasmSource, WorkerSource } from './file-sources.js'
export type { AbortSignalLike, ResponseLike, UrlLike, WasmModule, WorkerLike } from './web-types.js'

export type { Check, Problem } from './check.js'
export type { Failed, Failure, FailureKind, Frame, Outcome, Position, Success, Usage } from './outcome.js'

export { PythonRepr, Tuple } from './value.js'
export type { PlainObject, PythonInput, PythonKwargs, PythonValue } from './value.js'

export { DisposedError, InvalidOptionError, InvalidValueError, LoadError } from './errors.js'

/** Runs untrusted Python in the browser, deterministically. Start at {@link Sandbox.create}. */
export { Sandbox } from './sandbox.js'
export type { Program } from './program.js'

export { DEFAULT_LIMITS, MODULES } from './options.js'
export type {
  LimitOptions, LoadProgress, ModuleName, OutputChunk, PolicyOptions, SandboxOptions, WasmSource, WorkerLike, WorkerSource,
} from './options.js'

export type { Failed, Failure, FailureKind, Frame, Outcome, Position, Success, Usage } from './outcome.js'

export { PythonRepr, Tuple } from './value.js'
export type { PythonInput, PythonValue } from './value.js'

export { DisposedError, InvalidOptionError, InvalidValueError, LoadError } from './errors.js'

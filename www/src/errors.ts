import { shared } from './copies.js'

/** An option of {@link Sandbox.create} that is unknown, of the wrong type, or out of range. */
export class InvalidOptionError extends TypeError {
  static {
    this.prototype.name = 'InvalidOptionError'
    shared(this, 'InvalidOptionError')
  }

  /** @param option the option's name as the caller wrote it, such as `limits.memory` */
  constructor(
    readonly option: string,
    problem: string,
  ) {
    super(`${option}: ${problem}`)
  }
}

/** A source text, a function name or an argument that has no counterpart in Python. */
export class InvalidValueError extends TypeError {
  static {
    this.prototype.name = 'InvalidValueError'
    shared(this, 'InvalidValueError')
  }

  /** @param path where the value is, such as `args[0].friends[2]` */
  constructor(
    readonly path: string,
    problem: string,
  ) {
    super(`${path}: ${problem}`)
  }
}

/** The sandbox was disposed before the call. */
export class DisposedError extends Error {
  static {
    this.prototype.name = 'DisposedError'
    shared(this, 'DisposedError')
  }

  constructor() {
    super('the sandbox is disposed; create another one')
  }
}

/** The wasm file or the worker script cannot be loaded or started. Trying again may help. */
export class LoadError extends Error {
  static {
    this.prototype.name = 'LoadError'
    shared(this, 'LoadError')
  }
}

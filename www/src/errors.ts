import { shared } from './copies.js'

/** An option is unknown, has the wrong type, or is out of range. */
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

/** A source text, a function name or an argument has no counterpart in Python. */
export class InvalidValueError extends TypeError {
  static {
    this.prototype.name = 'InvalidValueError'
    shared(this, 'InvalidValueError')
  }

  /** @param path the path of the value, such as `args[0].friends[2]` */
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

/**
 * The wasm file cannot be loaded or compiled, the file of the library cannot be loaded, or a worker cannot be started. A
 * retry may succeed.
 */
export class LoadError extends Error {
  static {
    this.prototype.name = 'LoadError'
    shared(this, 'LoadError')
  }
}

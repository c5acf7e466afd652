/**
 * Makes `instanceof` work between several copies of this package in one page. Two libraries may each bundle a copy, and
 * errors and values of one copy may reach code that uses the other.
 */

/** @param name the name that identifies the class in all copies. It must not change between versions. */
export function shared(ours: abstract new (...args: never[]) => object, name: string): void {
  const mark = Symbol.for(`pyvarium.${name}`)
  Object.defineProperty(ours.prototype, mark, { value: true })
  Object.defineProperty(ours, Symbol.hasInstance, {
    value(this: unknown, value: unknown): boolean {
      // A subclass inherits this method, but must match only its own instances.
      if (this !== ours) return Function.prototype[Symbol.hasInstance].call(this as () => void, value)
      try {
        return typeof value === 'object' && value !== null && mark in value
      } catch {
        return false // a proxy may throw anything
      }
    },
  })
}

/**
 * Classes that all copies of this package in a page share, for `instanceof`: two libraries may each bring their own
 * copy, and one's errors and values reach the other.
 */

/** @param name the class's name, by which the copies agree; it must not change between versions */
export function shared(ours: abstract new (...args: never[]) => object, name: string): void {
  const mark = Symbol.for(`pyvarium.${name}`)
  Object.defineProperty(ours.prototype, mark, { value: true })
  Object.defineProperty(ours, Symbol.hasInstance, {
    value(this: unknown, value: unknown): boolean {
      // A subclass inherits this method, but has only its own instances.
      if (this !== ours) return Function.prototype[Symbol.hasInstance].call(this as () => void, value)
      try {
        return typeof value === 'object' && value !== null && mark in value
      } catch {
        return false // a proxy may throw anything
      }
    },
  })
}

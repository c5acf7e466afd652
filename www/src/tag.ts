/**
 * The type of a value by its tag, such as `Uint8Array`. The tag also works for objects of other realms, such as an
 * iframe, whose classes are different. An object can forge its tag; `brand.ts` has tests that it cannot forge.
 */
export function tagOf(value: unknown): string {
  try {
    return Object.prototype.toString.call(value).slice('[object '.length, -1)
  } catch {
    return 'Proxy' // a revoked one, or one whose handler throws
  }
}

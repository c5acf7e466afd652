/**
 * What kind of object a value is, such as `Uint8Array`. By tag, not by class: it may come from another realm, such as
 * an iframe. An object can forge its tag; see `brand.ts` for what it cannot forge.
 */
export function tagOf(value: unknown): string {
  try {
    return Object.prototype.toString.call(value).slice('[object '.length, -1)
  } catch {
    return 'Proxy' // a revoked one, or one whose handler throws
  }
}

/** What kind of object a value is, such as `Uint8Array`. By tag, not by class: it may come from another realm, such as an iframe. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1)
}

/**
 * The element of index.html with this id.
 *
 * @throws TypeError if there is none, or it has another class
 */
export function element<Class extends Element>(id: string, type: new () => Class): Class {
  const found = document.getElementById(id)
  if (found instanceof type) return found
  throw new TypeError(`the page has no ${type.name} #${id}`)
}

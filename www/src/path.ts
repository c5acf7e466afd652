/** Formats the path of a value within an argument as a JavaScript expression. */

/**
 * A step from a container to a value in it. A number is an array index, `member` a property name, `item` and `key` the
 * position of a value or key in a `Set` or `Map`, and `valueOf` a string key of a `Map`.
 */
export type Step = number | { member: string } | { item: number } | { key: number } | { valueOf: string }

/** Formats a property access: `path.name`, or `path["a name"]` if the key is not an identifier. */
export function memberPath(path: string, key: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`
}

/** Formats a whole path, such as `args[0].friends[2]`. */
export function pathOf(root: string, steps: readonly Step[]): string {
  let path = root
  for (const step of steps) {
    if (typeof step === 'number') path += `[${step}]`
    else if ('member' in step) path = memberPath(path, step.member)
    else if ('item' in step) path += `.values()[${step.item}]`
    else if ('key' in step) path += `.keys()[${step.key}]`
    else path += `.get(${JSON.stringify(step.valueOf)})`
  }
  return path
}

/** Where in an argument a value is, in the words of JavaScript. */

/** A step from a container to what it holds. A number is an index of an array. */
export type Step = number | { member: string } | { item: number } | { key: number } | { valueOf: string }

/** How a member is written in JavaScript: `path.name`, or `path["a name"]`. */
export function memberPath(path: string, key: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`
}

/** Such as `args[0].friends[2]`. */
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

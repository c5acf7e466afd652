import type { Problem } from 'pyvarium'

/** The message and the hint of a problem, as one line. */
export function problemText({ message, hint }: Pick<Problem, 'message' | 'hint'>): string {
  return hint === null ? message : `${message.replace(/\.$/, '')}. ${hintText(hint)}`
}

export function hintText(hint: string): string {
  return `Hint: ${hint}`
}

/** Stores the program for the next visit. If the storage is full or not allowed, nothing is stored. */

const KEY = 'pyvarium.playground.program'

export function savedProgram(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

export function saveProgram(source: string): void {
  try {
    localStorage.setItem(KEY, source)
  } catch {
    // The playground works without it.
  }
}

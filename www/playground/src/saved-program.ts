/** The program of the last visit. Storage may be full or forbidden: then nothing is kept. */

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
    // Nothing depends on it.
  }
}

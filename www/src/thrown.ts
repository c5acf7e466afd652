/** The text of something that was thrown, which may be anything. */
export function messageOf(thrown: unknown): string {
  try {
    return thrown instanceof Error ? thrown.message : String(thrown)
  } catch {
    return 'an error without a text'
  }
}

/** A test that takes longer hangs, even on a slow machine. In milliseconds. */
export const HANG = 5 * 60_000

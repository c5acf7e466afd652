/** Milliseconds after which a test hangs, on however slow a machine. */
export const HANG = 5 * 60_000

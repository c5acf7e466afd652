/** Calls a listener of the caller's. What it throws is its own affair: uncaught, as the error of any event listener. */
export function tell<Event>(listener: ((event: Event) => void) | undefined, event: Event): void {
  try {
    listener?.(event)
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}

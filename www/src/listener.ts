/**
 * Calls a listener that the caller supplied. An error that it throws does not reach the code here: it is rethrown in a
 * microtask and reported as uncaught, like the error of any event listener.
 */
export function notify<Event>(listener: ((event: Event) => void) | undefined, event: Event): void {
  try {
    listener?.(event)
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}

/** Errors that nobody catches, which a test runner would take for a failure of its own. */

/** @returns how many there were while `work` was under way */
export async function uncaughtDuring(work: () => Promise<void>): Promise<number> {
  let count = 0
  const listener = (): void => void count++
  const page = typeof window === 'object'
  if (page) window.onerror = listener
  else process.setUncaughtExceptionCaptureCallback(listener)
  try {
    await work()
    await new Promise(resolve => setTimeout(resolve, 0))
    return count
  } finally {
    if (page) window.onerror = null
    else process.setUncaughtExceptionCaptureCallback(null)
  }
}

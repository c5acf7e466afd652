/** Uncaught errors. Without this, the test runner reports them as a failure. */

/** @returns the number of uncaught errors during `work` */
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

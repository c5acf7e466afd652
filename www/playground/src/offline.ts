/**
 * Makes the page work without a network from the next visit on, if the browser and the origin allow service workers.
 */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  navigator.serviceWorker.register('./service-worker.js').catch((reason: unknown) => {
    console.info('The playground will not work offline:', reason)
  })
}

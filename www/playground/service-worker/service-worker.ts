/** Stores the built page in a cache, so that it works without a network after the first visit. */

// The build defines both, see precache.ts.
declare const FILES: readonly string[]
declare const VERSION: string

const worker = self as unknown as ServiceWorkerGlobalScope

// All paths of an origin share its caches, and there may be copies of this page at other paths.
const PREFIX = `pyvarium ${worker.registration.scope} `
const CACHE = PREFIX + VERSION

worker.addEventListener('install', event => event.waitUntil(fill()))
worker.addEventListener('activate', event => event.waitUntil(deleteOldCaches()))
worker.addEventListener('fetch', event => {
  const { request } = event
  if (request.method === 'GET') event.respondWith(answer(request))
})

async function fill(): Promise<void> {
  const cache = await caches.open(CACHE)
  // A file without a hash in its name can change, so bypass the HTTP cache of the browser for it.
  await cache.addAll(FILES.map(file => new Request(file, { cache: file.startsWith('assets/') ? 'default' : 'reload' })))
}

async function deleteOldCaches(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name)
  }
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  const cached = await cache.match(request.url.replace(/\bindex\.html(?=$|[?#])/, ''), { ignoreSearch: true })
  return cached ?? fetch(request)
}

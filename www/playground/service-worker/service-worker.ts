/** Keeps the built page in a cache, so that it works without a network once it was loaded. */

// Both put here by the build.
declare const FILES: readonly string[]
declare const VERSION: string

const worker = self as unknown as ServiceWorkerGlobalScope

// Caches belong to the whole origin, which may have other copies of this page at other paths.
const PREFIX = `pyvarium ${worker.registration.scope} `
const CACHE = PREFIX + VERSION

worker.addEventListener('install', event => event.waitUntil(fill()))
worker.addEventListener('activate', event => event.waitUntil(forgetOthers()))
worker.addEventListener('fetch', event => {
  const { request } = event
  if (request.method === 'GET') event.respondWith(answer(request))
})

async function fill(): Promise<void> {
  const cache = await caches.open(CACHE)
  // Names without a hash outlive their contents: the browser's own cache may hold an old version of them.
  await cache.addAll(FILES.map(file => new Request(file, { cache: file.startsWith('assets/') ? 'default' : 'reload' })))
}

async function forgetOthers(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name)
  }
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request.url.replace(/\bindex\.html(?=$|[?#])/, ''), { ignoreSearch: true })
  return kept ?? fetch(request)
}

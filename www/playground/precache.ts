import { createHash } from 'node:crypto'
import type { Plugin, Rollup } from 'vite'

/**
 * Tells the service worker what to keep: puts before the code of the entry `entryName` the constants
 * `FILES`, every built file's path, and `VERSION`, a hash of all their contents.
 */
export function precache(entryName: string): Plugin {
  return {
    name: 'precache',
    apply: 'build',
    generateBundle: {
      order: 'post', // when index.html is there too
      handler(_options, bundle) {
        const hash = createHash('sha256')
        const files: string[] = []
        let serviceWorker: Rollup.OutputChunk | undefined
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && file.name === entryName) {
            serviceWorker = file
          } else {
            hash.update(file.type === 'chunk' ? file.code : file.source)
            files.push(file.fileName === 'index.html' ? './' : file.fileName) // as servers and visitors call it
          }
        }
        if (serviceWorker === undefined) this.error(`there is no entry ${entryName}`)
        const version = hash.digest('hex').slice(0, 16)
        serviceWorker.code = `const FILES=${JSON.stringify(files.sort())},VERSION='${version}';\n${serviceWorker.code}`
      },
    },
  }
}

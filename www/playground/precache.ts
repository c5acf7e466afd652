import { createHash } from 'node:crypto'
import type { Plugin, Rollup } from 'vite'

/**
 * Defines two constants for the service worker, which is the entry `entryName`: `FILES`, the paths of all built files,
 * and `VERSION`, a hash of their contents.
 */
export function precache(entryName: string): Plugin {
  return {
    name: 'precache',
    apply: 'build',
    generateBundle: {
      order: 'post', // after index.html was added
      handler(_options, bundle) {
        const hash = createHash('sha256')
        const files: string[] = []
        let serviceWorker: Rollup.OutputChunk | undefined
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && file.name === entryName) {
            serviceWorker = file
          } else {
            hash.update(file.type === 'chunk' ? file.code : file.source)
            files.push(file.fileName === 'index.html' ? './' : file.fileName) // the path in the address of the page
          }
        }
        if (serviceWorker === undefined) this.error(`there is no entry ${entryName}`)
        const version = hash.digest('hex').slice(0, 16)
        serviceWorker.code = `const FILES=${JSON.stringify(files.sort())},VERSION='${version}';\n${serviceWorker.code}`
      },
    },
  }
}

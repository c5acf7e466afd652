import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { defineConfig } from 'vite'
import { precache } from './precache.ts'

const wasm = createRequire(import.meta.url).resolve('pyvarium/wasm')

export default defineConfig({
  base: './', // the built page works from any path
  define: { WASM_BYTES: statSync(wasm).size },
  plugins: [precache('service-worker')],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'index.html', 'service-worker': 'service-worker/service-worker.ts' },
      output: {
        // The name of a service worker must not change. It controls only pages in its own folder and below.
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
})

/** The size of pyvarium.wasm in bytes, put here by vite.config.ts. */
declare const WASM_BYTES: number

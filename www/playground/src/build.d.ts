/** The size of pyvarium.wasm in bytes. Defined by vite.config.ts. */
declare const WASM_BYTES: number

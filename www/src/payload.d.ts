/** `build.mjs` makes this module of the package's two files. */

/** The wasm, compressed with gzip, in base64. */
export declare const WASM: string

/** The worker's script. */
export declare const WORKER: string

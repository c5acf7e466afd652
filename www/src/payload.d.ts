/** The types of a module that `build.mjs` generates from the two files of the package. */

/** The wasm, compressed with gzip and encoded in base64. */
export declare const WASM: string

/** The text of the worker script. */
export declare const WORKER: string

/** The messages of a worker to its page, in a browser and in Node. No top-level await: messages during it are lost. */

const node = globalThis.process?.getBuiltinModule?.('node:worker_threads').parentPort

/** @param {(message: any) => void} listener */
export function listen(listener) {
  if (node) node.on('message', listener)
  else globalThis.onmessage = ({ data }) => listener(data)
}

/** @param {unknown} message */
export function answer(message) {
  if (node) node.postMessage(message)
  else globalThis.postMessage(message)
}

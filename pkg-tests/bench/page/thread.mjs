/** A worker, for the page, in a browser and in Node: one request at a time, one answer each. */
export class Thread {
  /** @param {string} script its name in this folder */
  constructor(script) {
    const url = new URL(script, import.meta.url)
    const node = globalThis.process?.getBuiltinModule?.('node:worker_threads')
    /** @type {any} a Worker of either kind */
    this.worker = node ? new node.Worker(url) : new Worker(url, { type: 'module' })
    this.on = node
      ? (/** @type {string} */ event, /** @type {(data: any) => void} */ listener) => this.worker.on(event, listener)
      : (/** @type {string} */ event, /** @type {(data: any) => void} */ listener) =>
          this.worker.addEventListener(event, (/** @type {any} */ { data, message }) => listener(data ?? message))
    /** @type {PromiseWithResolvers | null} */
    this.waiting = null
    this.on('message', data => this.waiting?.resolve(data))
    this.on('error', error => this.waiting?.reject(new Error(`${script} broke: ${error}`)))
  }

  /**
   * @param {unknown} question
   * @returns {Promise<any>}
   */
  ask(question) {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject }
      this.post(question)
    })
  }

  /** Posts a request without waiting for the answer. @param {unknown} question */
  post(question) {
    this.worker.postMessage(question)
  }

  terminate() {
    this.worker.terminate()
  }
}

/** @typedef {{ resolve(data: any): void, reject(error: Error): void }} PromiseWithResolvers */

/** The lower bound for a run: a worker that echoes messages, or creates instances of a module. */
import { answer, listen } from './endpoint.mjs'

/** @type {WebAssembly.Module} */
let module
/** @type {WebAssembly.Imports} */
let imports

listen(message => {
  if (message.module) {
    module = message.module
    imports = stubs(module)
  }
  if (message.instances) new WebAssembly.Instance(module, imports)
  answer(message.text)
})

/** @param {WebAssembly.Module} module */
function stubs(module) {
  /** @type {WebAssembly.Imports} */
  const imports = {}
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    if (kind !== 'function') throw new Error(`no stub for the import ${from} ${name}, a ${kind}`)
    imports[from] = { ...imports[from], [name]: () => 0 }
  }
  return imports
}

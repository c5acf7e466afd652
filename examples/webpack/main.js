import { Sandbox } from 'pyvarium'

const source = document.querySelector('textarea')
const result = document.querySelector('output')
const ready = Sandbox.create()

async function run() {
  try {
    const sandbox = await ready
    const outcome = await sandbox.run(source.value)
    result.textContent = outcome.ok ? String(outcome.value) : outcome.error.message
  } catch (error) {
    result.textContent = String(error)
  }
}

document.querySelector('button').addEventListener('click', run)
addEventListener('pagehide', event => {
  // A page that the browser keeps for the back button keeps its sandbox.
  if (!event.persisted) ready.then(sandbox => sandbox.dispose())
})
run()

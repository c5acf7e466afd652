import { Sandbox } from 'pyvarium'

const sandbox = await Sandbox.create()
const outcome = await sandbox.run('sum(range(10))')
console.log(outcome.ok ? outcome.value : outcome.error.traceback)
sandbox.dispose()

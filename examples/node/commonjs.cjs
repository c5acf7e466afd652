const { Sandbox } = require('pyvarium')

async function main() {
  const sandbox = await Sandbox.create()
  const outcome = await sandbox.run('sum(range(10))')
  console.log(outcome.ok ? outcome.value : outcome.error.traceback)
  sandbox.dispose()
}

main()

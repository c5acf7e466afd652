const { Sandbox } = require('pyvarium')

let sandbox

beforeAll(async () => {
  sandbox = await Sandbox.create()
})

afterAll(() => sandbox.dispose())

test('a program has a value', async () => {
  const outcome = await sandbox.run('sum(range(10))')
  expect(outcome).toMatchObject({ ok: true, value: 45 })
})

test('an endless loop ends', async () => {
  const outcome = await sandbox.run('while True: pass')
  expect(outcome).toMatchObject({ ok: false, error: { kind: 'instructions' } })
})

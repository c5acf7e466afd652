import { Sandbox } from 'pyvarium'

/** Runs the program in the request's body on the server. */
export async function POST(request) {
  const sandbox = await Sandbox.create()
  try {
    const outcome = await sandbox.run(await request.text())
    if (outcome.ok) return Response.json({ result: String(outcome.value) })
    return Response.json({ error: outcome.error.message })
  } finally {
    sandbox.dispose()
  }
}

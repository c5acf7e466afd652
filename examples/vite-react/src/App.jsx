import { useEffect, useState } from 'react'
import { usePyvarium } from './usePyvarium.js'

export function App() {
  const { sandbox, error } = usePyvarium()
  const [source, setSource] = useState('sum(range(10))')
  const [result, setResult] = useState('')

  async function run() {
    const outcome = await sandbox.run(source)
    setResult(outcome.ok ? String(outcome.value) : outcome.error.message)
  }

  useEffect(() => {
    if (sandbox) run()
  }, [sandbox])

  return (
    <>
      <textarea aria-label="Python" rows="8" cols="60" value={source} onChange={event => setSource(event.target.value)} />
      <p><button disabled={!sandbox} onClick={run}>Run</button></p>
      <output id="result">{error ? String(error) : result}</output>
    </>
  )
}

'use client'

import { useEffect, useState } from 'react'
import { usePyvarium } from './usePyvarium.js'

const FIRST = 'sum(range(10))'

const textOf = outcome => (outcome.ok ? String(outcome.value) : outcome.error.message)

export function Python() {
  const { sandbox, error } = usePyvarium()
  const [source, setSource] = useState(FIRST)
  const [result, setResult] = useState('')

  async function run() {
    setResult(textOf(await sandbox.run(source)))
  }

  useEffect(() => {
    sandbox?.run(FIRST).then(outcome => setResult(textOf(outcome)))
  }, [sandbox])

  return (
    <>
      <textarea
        aria-label="Python"
        rows="8"
        cols="60"
        value={source}
        onChange={event => setSource(event.target.value)}
      />
      <p>
        <button type="button" disabled={!sandbox} onClick={run}>
          Run
        </button>
      </p>
      <output id="result">{error ? String(error) : result}</output>
    </>
  )
}

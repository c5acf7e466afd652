import { Sandbox } from 'pyvarium'
import { useEffect, useState } from 'react'

const NONE = { sandbox: null, error: null }

/**
 * Gives a component a sandbox of its own.
 *
 * @param {import('pyvarium').SandboxOptions} [options] those of the first render count
 * @returns {{ sandbox: Sandbox | null, error: Error | null }} both null until the sandbox is ready
 */
export function usePyvarium(options) {
  const [firstOptions] = useState(options)
  const [state, setState] = useState(NONE)

  useEffect(() => {
    const owner = new AbortController()
    const { signal } = owner
    const show = next => {
      if (!signal.aborted) setState(next)
    }
    Sandbox.create({ ...firstOptions, signal }).then(
      sandbox => show({ sandbox, error: null }),
      error => show({ sandbox: null, error }),
    )
    return () => {
      owner.abort() // ends the sandbox, or its creation
      setState(NONE)
    }
  }, [firstOptions])

  return state
}

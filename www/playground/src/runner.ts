import { Sandbox } from 'pyvarium'
import type { Check, InputFunction, LoadProgress, Outcome, OutputChunk } from 'pyvarium'
import type { Settings } from './settings-panel.ts'

export type RunnerState = { name: 'loading' } | { name: 'ready' } | { name: 'broken'; reason: string }

export interface RunnerListeners {
  onState: (state: RunnerState) => void
  onLoad: (progress: LoadProgress) => void
  onOutput: (chunk: OutputChunk) => void
}

/** The sandbox of the page. It is replaced when the settings change, and performs one run at a time. */
export class Runner {
  readonly #listeners: RunnerListeners
  #sandbox: Promise<Sandbox> | null = null
  #stop: () => void = () => {}

  constructor(listeners: RunnerListeners) {
    this.#listeners = listeners
  }

  /** Replaces the sandbox by one with these settings. Calls `onState` when loading begins and ends. */
  async start({ profile, limits }: Settings): Promise<void> {
    this.#sandbox?.then(
      former => former.dispose(),
      () => {},
    )
    const { onState, onLoad, onOutput } = this.#listeners
    const sandbox = Sandbox.create({ policy: { profile }, limits, onLoad, onOutput })
    this.#sandbox = sandbox
    onState({ name: 'loading' })
    const state: RunnerState = await sandbox.then(
      () => ({ name: 'ready' }),
      (error: unknown) => ({ name: 'broken', reason: error instanceof Error ? error.message : String(error) }),
    )
    if (this.#sandbox === sandbox) onState(state)
  }

  /**
   * Runs a program as soon as the sandbox is ready.
   *
   * @param input called for each line that the program reads
   * @returns null if the run was stopped before it began, or the sandbox could not be loaded
   */
  async run(source: string, input: InputFunction): Promise<Outcome | null> {
    const stopped = new Promise<null>(resolve => {
      this.#stop = () => resolve(null)
    })
    const ready = this.#sandbox?.catch(() => null) ?? null
    const sandbox = await Promise.race([ready, stopped])
    if (sandbox === null) return null
    this.#stop = () => sandbox.cancel()
    return sandbox.run(source, { input })
  }

  /**
   * Checks a program as soon as the sandbox is ready.
   *
   * @returns null if there is no result: the sandbox could not be loaded, or the check was cancelled or failed
   */
  async check(source: string): Promise<Check | null> {
    try {
      const check = (await this.#sandbox?.then(sandbox => sandbox.check(source))) ?? null
      return check?.errors.some(({ kind }) => kind === 'cancelled') ? null : check
    } catch {
      return null // a run fails for the same reason, and reports it
    }
  }

  /** Ends the current run, or its wait for the sandbox. */
  stop(): void {
    this.#stop()
  }
}

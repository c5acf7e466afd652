import { Sandbox } from 'pyvarium'
import type { Check, LoadProgress, Outcome, OutputChunk } from 'pyvarium'
import type { Settings } from './settings-panel.ts'

export type RunnerState = { name: 'loading' } | { name: 'ready' } | { name: 'broken'; reason: string }

export interface RunnerListeners {
  onState: (state: RunnerState) => void
  onLoad: (progress: LoadProgress) => void
  onOutput: (chunk: OutputChunk) => void
}

/** The page's sandbox: made anew when the settings change, and one run at a time. */
export class Runner {
  readonly #listeners: RunnerListeners
  #sandbox: Promise<Sandbox> | null = null
  #stop: () => void = () => {}

  constructor(listeners: RunnerListeners) {
    this.#listeners = listeners
  }

  /** Makes a sandbox with these settings, in the place of the one before. How it went is told to `onState`. */
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
   * @returns null when it was stopped before it began, or cannot begin since the sandbox is broken
   */
  async run(source: string): Promise<Outcome | null> {
    const stopped = new Promise<null>(resolve => {
      this.#stop = () => resolve(null)
    })
    const ready = this.#sandbox?.catch(() => null) ?? null
    const sandbox = await Promise.race([ready, stopped])
    if (sandbox === null) return null
    this.#stop = () => sandbox.cancel()
    return sandbox.run(source)
  }

  /**
   * Checks a program as soon as the sandbox is ready.
   *
   * @returns null when the check came to nothing: the sandbox is broken, or was stopped or replaced
   */
  async check(source: string): Promise<Check | null> {
    try {
      const check = (await this.#sandbox?.then(sandbox => sandbox.check(source))) ?? null
      return check?.errors.some(({ kind }) => kind === 'cancelled') ? null : check
    } catch {
      return null // whatever the reason is, a run will meet it and say so
    }
  }

  /** Ends the run under way, or the wait for the sandbox. */
  stop(): void {
    this.#stop()
  }
}

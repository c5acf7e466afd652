/** The engines that the package is tested in, by one interface. */
import type { Answer, Arguments, Result, Task } from '../tasks.js'
import type { ProjectServer } from './project.js'

export interface Engine {
  /** As a person calls it. */
  name: string
  /** Does a task in the engine. Rejects when the task fails, or the engine is gone. */
  call<T extends Task>(task: T, ...args: Arguments<T>): Promise<Result<T>>
  close(): Promise<void>
}

/** An engine that answers as a page does. */
export function engine(
  name: string,
  ask: (task: Task, args: readonly unknown[]) => Promise<Answer>,
  close: () => Promise<void>,
): Engine {
  return {
    name,
    async call<T extends Task>(task: T, ...args: Arguments<T>) {
      const answer = await ask(task, args)
      if ('error' in answer) throw new Error(`in ${name}: ${answer.error}`)
      return answer.result as Result<T>
    },
    close,
  }
}

/** An engine whose tasks are done by a page of the project that has installed the package. */
export interface PageEngine extends Engine {
  server: ProjectServer
}

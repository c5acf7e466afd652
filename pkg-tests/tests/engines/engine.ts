/** The interface of the engines in which the package is tested. */
import type { Answer, Arguments, Result, Task } from '../tasks.js'
import type { ProjectServer } from './project.js'

export interface Engine {
  /** For people. */
  name: string
  /** Does a task in the engine. Rejects if the task fails or the engine has ended. */
  call<T extends Task>(task: T, ...args: Arguments<T>): Promise<Result<T>>
  close(): Promise<void>
}

/** An engine that is a page. */
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

/** An engine whose tasks run in a page of the project that has the package installed. */
export interface PageEngine extends Engine {
  server: ProjectServer
}

/** Workers of the caller that give wrong answers. */
import type { Group, Pyvarium } from './behaviour.js'
import { equal } from './assert.js'

/** The wrong answers of the workers. */
const ANSWERS: readonly [name: string, answer: readonly unknown[], kind: 'crash' | 'time' | 'LoadError'][] = [
  ['null', [null], 'crash'],
  ['a report of nothing', [['report', null, null]], 'crash'],
  ['a kind that does not exist', [['report', { kind: 'fine' }, {}]], 'crash'],
  ['a failure', [['failed', 'no']], 'LoadError'],
  ['nothing', [], 'time'],
]

export const lyingWorkers: Group = {
  title: 'a worker of the caller’s own',
  behaviours: ANSWERS.flatMap(([name, answer, kind]) =>
    (['run', 'compile', 'check'] as const).map(request => ({
      name: `that answers ${request} with ${name} ends it: ${kind}`,
      hold: async (pyvarium: Pyvarium) => {
        const sandbox = await pyvarium.Sandbox.create({ worker: () => lyingWorker(answer), limits: { time: 300 } })
        try {
          const ended = await sandbox[request]('1').then(endOf, (error: Error) => error.name)
          equal(ended, kind, 'the end')
        } finally {
          sandbox.dispose()
        }
      },
    })),
  ),
}

function endOf(result: object): string {
  if ('errors' in result) return (result as { errors: { kind: string }[] }).errors[0]?.kind ?? 'no error'
  return 'error' in result ? (result as { error: { kind: string } }).error.kind : 'no error'
}

function lyingWorker(answer: readonly unknown[]): { postMessage(message: unknown): void; terminate(): void } {
  let port: MessagePort | undefined
  return {
    postMessage(message) {
      port = (message as { port: MessagePort }).port
      port.onmessage = () => {
        for (const each of answer) port?.postMessage(each)
      }
      port.postMessage(['ready'])
    },
    terminate: () => port?.close(),
  }
}

/**
 * Firefox, with a page that does the tasks of the tests. Playwright cannot drive Debian's Firefox. So the page requests
 * each task from the server, does it, and posts the result.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { browser } from '../installed.js'
import type { Answer, Task } from '../tasks.js'
import { engine } from './engine.js'
import type { PageEngine } from './engine.js'
import { serveProject } from './project.js'

/** A profile with which Firefox opens only the page, has no dialogs, and never interrupts a page. */
const PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.cache.disk.enable': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.unloadOnLowMemory': false,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.allow_scripts_to_close_windows': true,
  'dom.ipc.processHangMonitor': false,
  'dom.max_script_run_time': 0,
  'dom.max_script_run_time.require_critical_input': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.http.response.timeout': 0,
  'security.sandbox.content.level': 0, // a root without user namespaces, as in a container, has no other
  'services.settings.server': 'data:,',
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
}

/** The next task of the page, and who waits for its result. */
class Conversation {
  readonly #waiting = new Map<number, { resolve(answer: Answer): void; reject(reason: Error): void }>()
  readonly #tasks: string[] = []
  #page: ServerResponse | null = null
  #count = 0
  #over: Error | null = null

  readonly routes = {
    '/ask/task': (_: IncomingMessage, response: ServerResponse): void => {
      this.#page = response
      this.#notify()
    },
    '/ask/answer': (request: IncomingMessage, response: ServerResponse): void => {
      void text(request).then(body => {
        const { id, answer } = JSON.parse(body) as { id: number; answer: Answer }
        this.#waiting.get(id)?.resolve(answer)
        this.#waiting.delete(id)
        response.writeHead(204).end()
      })
    },
  }

  ask(task: Task, args: readonly unknown[]): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#over !== null) return reject(this.#over)
      const id = this.#count++
      this.#waiting.set(id, { resolve, reject })
      this.#tasks.push(JSON.stringify({ id, task, args }))
      this.#notify()
    })
  }

  end(reason: Error): void {
    this.#over ??= reason
    for (const { reject } of this.#waiting.values()) reject(this.#over)
    this.#waiting.clear()
  }

  #notify(): void {
    if (this.#page === null) return
    const task = this.#tasks.shift()
    if (task === undefined) return
    this.#page.writeHead(200, { 'content-type': 'application/json' }).end(task)
    this.#page = null
  }
}

/** @param policy the content security policy of every response; default: a strict one; null: none */
export async function openFirefox(policy?: string | null): Promise<PageEngine> {
  const conversation = new Conversation()
  const server = await serveProject('asking-page', policy, conversation.routes)
  const profile = mkdtempSync(join(tmpdir(), 'pyvarium-firefox-'))
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(PREFERENCES)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  )

  const firefox = spawn(browser('FIREFOX'), ['--headless', '--no-remote', '--profile', profile, server.url], {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
  })
  const kill = (): boolean => firefox.kill('SIGKILL')
  process.once('exit', kill)
  const ended = once(firefox, 'exit').catch(() => {}) // a failed start is reported below
  firefox.on('error', error => conversation.end(error))
  firefox.on('exit', () => conversation.end(new Error('Firefox is gone')))

  const close = async (): Promise<void> => {
    kill()
    await ended
    process.off('exit', kill)
    await server.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
  const opened = engine('Firefox', (task, args) => conversation.ask(task, args), close)
  return { ...opened, server }
}

/** Connects the parts of the page: sends the program of the editor to the runner, and the results to the panes. */
import type { Outcome } from 'pyvarium'
import { Checker } from './checker.ts'
import { Console } from './console.ts'
import { Editor } from './editor.ts'
import { element } from './element.ts'
import { DEFAULT_EXAMPLE } from './examples.ts'
import { ExampleMenu } from './example-menu.ts'
import { LoadBar } from './load-bar.ts'
import { InputLine } from './input-line.ts'
import { keepForOffline } from './offline.ts'
import { ProblemLine } from './problem-line.ts'
import { Result, failureTitle } from './result.ts'
import { Runner } from './runner.ts'
import type { RunnerState } from './runner.ts'
import { saveProgram, savedProgram } from './saved-program.ts'
import { SettingsPanel } from './settings-panel.ts'
import { Status } from './status.ts'

const runButton = element('run', HTMLButtonElement)
const stopButton = element('stop', HTMLButtonElement)
const resultPane = element('result', HTMLElement)
const status = new Status()
const output = new Console()
const inputLine = new InputLine()
const loadBar = new LoadBar(() => {
  runButton.focus() // the button to try again, which has the focus, will be hidden
  void load()
})
const result = new Result(position => editor.goTo(position))
const problemLine = new ProblemLine(position => editor.goTo(position))
const settingsPanel = new SettingsPanel(() => void load())
const examples = new ExampleMenu(example => editor.replace(example.source))
const runner = new Runner({
  onState: showState,
  onLoad: progress => loadBar.progress(progress),
  onOutput: chunk => output.append(chunk),
})
const editor = new Editor(element('editor', HTMLDivElement), savedProgram() ?? DEFAULT_EXAMPLE.source, {
  onChange(source) {
    saveProgram(source)
    examples.show(source)
    checker.changed()
  },
  onEscape: () => announce('Tab now leaves the editor.'),
  onProblem: text => announce(text),
  onLeave: () => announce(''),
})
const checker = new Checker(
  () => runner.check(editor.source),
  check => {
    editor.showCheck(check)
    problemLine.show(check)
  },
)

let state: RunnerState = { name: 'loading' }
let running = false

async function load(): Promise<void> {
  await runner.start(settingsPanel.settings)
}

function showState(next: RunnerState): void {
  const was = state
  state = next
  if (next.name === 'loading') loadBar.begin()
  else if (next.name === 'broken') loadBar.fail(next.reason)
  else loadBar.hide()
  if (next.name === 'ready') checker.changed() // the rules may have changed
  if (next.name === 'ready' && was.name !== 'ready') keepForOffline() // after the files of the page
  showActivity()
}

function showActivity(): void {
  if (running) return status.show('busy', state.name === 'loading' ? 'Runs when loaded' : 'Running')
  if (state.name === 'loading') status.show('busy', 'Loading')
  else if (state.name === 'broken') status.show('bad', 'Not loaded')
  else status.show('idle', 'Ready')
}

async function run(): Promise<void> {
  if (running || !settingsPanel.commit()) return
  if (state.name === 'broken') void load()
  setRunning(true)
  output.clear()
  result.clear()
  settingsPanel.show(null, null)
  editor.clearFailure()
  resultPane.scrollIntoView({ block: 'nearest' }) // on a phone it may be outside the visible area
  showActivity()
  try {
    const outcome = await runner.run(editor.source, ask)
    setRunning(false)
    if (outcome === null) return showActivity()
    output.end()
    showOutcome(outcome)
  } catch (error) {
    setRunning(false)
    result.showProblem(error instanceof Error ? error.message : String(error))
    status.show('bad', 'Cannot be run')
  }
}

/** Lets the user answer the program. */
async function ask(prompt: string, { signal }: { signal: AbortSignal }): Promise<string | null> {
  status.show('busy', 'Waiting for input')
  const line = await inputLine.ask(prompt, signal)
  if (line !== null) output.echo(line)
  if (running) showActivity()
  return line
}

function showOutcome(outcome: Outcome): void {
  result.show(outcome)
  settingsPanel.show(outcome.usage, outcome.ok ? null : outcome.error.kind)
  if (outcome.ok) return status.show('good', 'Finished')
  const { error } = outcome
  const title = failureTitle(error)
  if (error.kind === 'cancelled') return status.show('idle', title)
  status.show('bad', error.position === null ? title : `${title}, line ${error.position.line}`)
  if (error.position !== null) editor.showFailure(error)
}

function setRunning(now: boolean): void {
  const hadFocus = document.activeElement === stopButton
  running = now
  runButton.disabled = now
  stopButton.disabled = !now
  settingsPanel.disabled = now
  if (now) checker.hold()
  else checker.release()
  if (!now && hadFocus) runButton.focus() // a disabled button loses the focus
}

/** Announces a text to screen readers only. */
function announce(text: string): void {
  element('announcement', HTMLParagraphElement).textContent = text
}

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent)
element('run-key', HTMLElement).textContent = isMac ? '⌘ ↵' : 'Ctrl ↵'
runButton.addEventListener('click', () => void run())
stopButton.addEventListener('click', () => runner.stop())
document.addEventListener(
  'keydown',
  event => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    void run()
  },
  { capture: true }, // before the editor, which would insert a line break
)

examples.show(editor.source)
void load()

import { forEachDiagnostic, linter, nextDiagnostic, setDiagnostics } from '@codemirror/lint'
import type { Diagnostic } from '@codemirror/lint'
import type { Extension, StateEffect } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { Check, Problem } from 'pyvarium'
import { markFailureLine } from './failure-line.ts'
import { rangeOf } from './position.ts'
import { hintText, problemText } from './problem-text.ts'

/** A problem that is underlined in the program, and who found it. */
interface Mark extends Diagnostic {
  finder: 'run' | 'check'
  problem: Problem
}

/** What a run and a check both found is told once. */
export const markTooltips: Extension = linter(null, {
  tooltipFilter: marks =>
    marks.filter((mark, index) => marks.findIndex(other => areSame(mark as Mark, other as Mark)) === index),
})

/**
 * All that is underlined in the program: where the last run failed, and what the last check found. They move along
 * with the text that they mark.
 */
export class Marks {
  readonly #view: EditorView

  constructor(view: EditorView) {
    this.#view = view
  }

  /** Marks where a run failed, and its line, in sight. */
  showFailure(failure: Problem): void {
    const [mark] = this.#marksFor([failure], 'run', 'error')
    if (mark === undefined) return
    const line = this.#view.state.doc.lineAt(mark.from).from
    this.#show([mark, ...this.#marksBy('check')], markFailureLine.of(mark.from), EditorView.scrollIntoView(line))
  }

  clearFailure(): void {
    this.#show(this.#marksBy('check'), markFailureLine.of(null))
  }

  /** Marks what a check found. */
  showCheck({ errors, warnings }: Check): void {
    const found = [...this.#marksFor(errors, 'check', 'error'), ...this.#marksFor(warnings, 'check', 'warning')]
    // What kept the last run from beginning may be mended by now: the check knows. Where it broke, only the next run can tell.
    const failure = this.#marksBy('run').filter(
      mark => !isStatic(mark.problem) || found.some(other => areSame(mark, other)),
    )
    const gone = failure.length === 0 ? [markFailureLine.of(null)] : []
    this.#show([...failure, ...found], ...gone)
  }

  /**
   * Selects the next mark, from the end on the first one again.
   *
   * @returns what is said of it, or null when there is no other
   */
  visitNext(): string | null {
    if (!nextDiagnostic(this.#view)) return null
    const { from, to } = this.#view.state.selection.main
    const here = [...this.#marksBy('run'), ...this.#marksBy('check')].filter(mark => mark.from <= from && to <= mark.to)
    return [...new Set(here.map(({ problem }) => problemText(problem)))].join(' ')
  }

  #marksFor(problems: readonly Problem[], finder: Mark['finder'], severity: Mark['severity']): Mark[] {
    const { doc } = this.#view.state
    return problems.flatMap(problem => {
      if (problem.position === null) return []
      const message = problemText(problem)
      return [
        { ...rangeOf(problem.position, doc), severity, message, renderMessage: () => texts(problem), finder, problem },
      ]
    })
  }

  /** Those on show, where they are by now. */
  #marksBy(finder: Mark['finder']): Mark[] {
    const marks: Mark[] = []
    forEachDiagnostic(this.#view.state, (diagnostic, from, to) => {
      const mark = diagnostic as Mark // there are no others
      if (mark.finder === finder) marks.push({ ...mark, from, to })
    })
    return marks
  }

  #show(marks: readonly Mark[], ...effects: StateEffect<unknown>[]): void {
    this.#view.dispatch(setDiagnostics(this.#view.state, marks), { effects })
  }
}

/** Whether it is known without running the program. */
function isStatic({ kind }: Problem): boolean {
  return kind === 'syntax' || kind === 'policy'
}

function areSame(one: Mark, other: Mark): boolean {
  return (
    one.from === other.from && one.problem.kind === other.problem.kind && one.problem.message === other.problem.message
  )
}

/** What is said of a problem, with the hint by itself. */
function texts({ message, hint }: Problem): DocumentFragment {
  const fragment = document.createDocumentFragment()
  fragment.append(message)
  if (hint !== null) {
    const line = document.createElement('div')
    line.className = 'hint'
    line.textContent = hintText(hint)
    fragment.append(line)
  }
  return fragment
}

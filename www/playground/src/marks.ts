import { forEachDiagnostic, linter, nextDiagnostic, setDiagnostics } from '@codemirror/lint'
import type { Diagnostic } from '@codemirror/lint'
import type { Extension, StateEffect } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { Check, Problem } from 'pyvarium'
import { markFailureLine } from './failure-line.ts'
import { rangeOf } from './position.ts'
import { hintText, problemText } from './problem-text.ts'

/** A problem that is underlined in the program, and whether a run or a check found it. */
interface Mark extends Diagnostic {
  finder: 'run' | 'check'
  problem: Problem
}

/** Shows a problem that both a run and a check found only once. */
export const markTooltips: Extension = linter(null, {
  tooltipFilter: marks =>
    marks.filter((mark, index) => marks.findIndex(other => areSame(mark as Mark, other as Mark)) === index),
})

/**
 * The underlined problems of the program: the failure of the last run, and the problems of the last check. The marks
 * move with the text.
 */
export class Marks {
  readonly #view: EditorView

  constructor(view: EditorView) {
    this.#view = view
  }

  /** Marks the position of a failure and its line, and scrolls there. */
  showFailure(failure: Problem): void {
    const [mark] = this.#marksFor([failure], 'run', 'error')
    if (mark === undefined) return
    const line = this.#view.state.doc.lineAt(mark.from).from
    this.#show([mark, ...this.#marksBy('check')], markFailureLine.of(mark.from), EditorView.scrollIntoView(line))
  }

  clearFailure(): void {
    this.#show(this.#marksBy('check'), markFailureLine.of(null))
  }

  /**
   * Marks the problems of a check, and removes the mark of a failed run if the check shows that the problem is fixed.
   */
  showCheck({ errors, warnings }: Check): void {
    const found = [...this.#marksFor(errors, 'check', 'error'), ...this.#marksFor(warnings, 'check', 'warning')]
    // A check shows whether a syntax or policy failure of the last run still exists. Other failures need another run.
    const failure = this.#marksBy('run').filter(
      mark => !isStatic(mark.problem) || found.some(other => areSame(mark, other)),
    )
    const gone = failure.length === 0 ? [markFailureLine.of(null)] : []
    this.#show([...failure, ...found], ...gone)
  }

  /**
   * Selects the next mark, and after the last one the first.
   *
   * @returns the text of the problems at the mark, or null if there is no other mark
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

  /** The marks of a run or a check, at their current positions. */
  #marksBy(finder: Mark['finder']): Mark[] {
    const marks: Mark[] = []
    forEachDiagnostic(this.#view.state, (diagnostic, from, to) => {
      const mark = diagnostic as Mark // all diagnostics are marks
      if (mark.finder === finder) marks.push({ ...mark, from, to })
    })
    return marks
  }

  #show(marks: readonly Mark[], ...effects: StateEffect<unknown>[]): void {
    this.#view.dispatch(setDiagnostics(this.#view.state, marks), { effects })
  }
}

/** Whether a check can find the problem without running the program. */
function isStatic({ kind }: Problem): boolean {
  return kind === 'syntax' || kind === 'policy'
}

function areSame(one: Mark, other: Mark): boolean {
  return (
    one.from === other.from && one.problem.kind === other.problem.kind && one.problem.message === other.problem.message
  )
}

/** The text of a problem, with the hint on a separate line. */
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

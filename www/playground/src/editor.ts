import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { python } from '@codemirror/lang-python'
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language'
import { EditorState } from '@codemirror/state'
import {
  EditorView,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { classHighlighter } from '@lezer/highlight'
import type { Check, Position, Problem } from 'pyvarium'
import { failureLine } from './failure-line.ts'
import { Marks, markTooltips } from './marks.ts'
import { rangeOf } from './position.ts'

/** The time in milliseconds after Escape in which Tab leaves the editor instead of indenting. */
const TAB_ESCAPE = 10_000

export interface EditorListeners {
  onChange: (source: string) => void
  /** The user pressed Escape: until `TAB_ESCAPE` has passed, Tab leaves the editor. */
  onEscape: () => void
  /** The user moved the cursor to a problem, which has this text. */
  onProblem: (text: string) => void
  onLeave: () => void
}

/** The editor of the program. */
export class Editor {
  readonly #view: EditorView
  readonly #marks: Marks

  constructor(parent: HTMLElement, source: string, { onChange, onEscape, onProblem, onLeave }: EditorListeners) {
    const handleEscape = (view: EditorView): boolean => {
      queueMicrotask(() => view.setTabFocusMode(TAB_ESCAPE)) // after CodeMirror, whose own mode lasts two seconds
      onEscape()
      return false
    }
    const visit = (): boolean => {
      const text = this.#marks.visitNext()
      if (text !== null) onProblem(text)
      return text !== null
    }
    const extensions = [
      lineNumbers(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      history(),
      drawSelection(),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      indentUnit.of('    '),
      EditorState.tabSize.of(4),
      python(),
      syntaxHighlighting(classHighlighter),
      failureLine,
      markTooltips,
      keymap.of([
        { key: 'Escape', run: handleEscape },
        { key: 'F8', run: visit },
        ...closeBracketsKeymap,
        ...defaultKeymap,
        ...historyKeymap,
        indentWithTab,
      ]),
      EditorView.contentAttributes.of({
        'aria-label': 'Python program',
        'aria-describedby': 'editor-hint',
        'data-testid': 'editor',
        autocapitalize: 'off',
        tabindex: '0',
      }),
      EditorView.domEventHandlers({ blur: onLeave }),
      EditorView.updateListener.of(update => {
        if (update.docChanged) onChange(update.state.doc.toString())
      }),
    ]
    this.#view = new EditorView({ parent, state: EditorState.create({ doc: source, extensions }) })
    this.#marks = new Marks(this.#view)
  }

  get source(): string {
    return this.#view.state.doc.toString()
  }

  /** Replaces the program. The user can undo this like any edit. */
  replace(source: string): void {
    this.clearFailure()
    this.#view.dispatch({
      changes: { from: 0, to: this.#view.state.doc.length, insert: source },
      selection: { anchor: 0 },
      scrollIntoView: true,
    })
  }

  /** Marks the position of a failure and scrolls there, without moving the focus. */
  showFailure(failure: Problem): void {
    this.#marks.showFailure(failure)
  }

  clearFailure(): void {
    this.#marks.clearFailure()
  }

  /** Marks the problems of a check of the current program, in place of those of the previous check. */
  showCheck(check: Check): void {
    this.#marks.showCheck(check)
  }

  /** Moves the cursor and the focus to a position. */
  goTo(position: Position): void {
    const { from } = rangeOf(position, this.#view.state.doc)
    this.#view.dispatch({ selection: { anchor: from }, scrollIntoView: true })
    this.#view.focus()
  }
}

import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { python } from '@codemirror/lang-python'
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language'
import { setDiagnostics } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import type { Text } from '@codemirror/state'
import { EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view'
import { classHighlighter } from '@lezer/highlight'
import type { Position } from 'pyvarium'
import { failureLine, markFailureLine } from './failure-line.ts'

/** Milliseconds after Escape in which Tab leaves the editor instead of indenting. */
const TAB_ESCAPE = 10_000

export interface EditorListeners {
  onChange: (source: string) => void
  /** Escape was pressed: for a while Tab leaves the editor. */
  onEscape: () => void
  onLeave: () => void
}

/** The editor of the program. */
export class Editor {
  readonly #view: EditorView

  constructor(parent: HTMLElement, source: string, { onChange, onEscape, onLeave }: EditorListeners) {
    const escape = (view: EditorView): boolean => {
      queueMicrotask(() => view.setTabFocusMode(TAB_ESCAPE)) // after CodeMirror has set its own two seconds
      onEscape()
      return false
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
      keymap.of([{ key: 'Escape', run: escape }, ...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
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
  }

  get source(): string {
    return this.#view.state.doc.toString()
  }

  /** Puts another program in the place of this one. It can be undone like any edit. */
  replace(source: string): void {
    this.clearFailure()
    this.#view.dispatch({
      changes: { from: 0, to: this.#view.state.doc.length, insert: source },
      selection: { anchor: 0 },
      scrollIntoView: true,
    })
  }

  /** Marks where the program failed, and scrolls there without taking the focus. */
  showFailure(position: Position, message: string): void {
    const { doc } = this.#view.state
    const { from, to } = rangeOf(position, doc)
    this.#view.dispatch(
      setDiagnostics(this.#view.state, [{ from, to, severity: 'error', message }]),
      { effects: [markFailureLine.of(from), EditorView.scrollIntoView(doc.lineAt(from).from)] },
    )
  }

  clearFailure(): void {
    this.#view.dispatch(setDiagnostics(this.#view.state, []), { effects: markFailureLine.of(null) })
  }

  /** Moves the cursor there. */
  goTo(position: Position): void {
    const { from } = rangeOf(position, this.#view.state.doc)
    this.#view.dispatch({ selection: { anchor: from }, scrollIntoView: true })
    this.#view.focus()
  }
}

/** The editor counts UTF-16 units from the start, a position lines and characters from 1. The program may have been edited since. */
function rangeOf({ line, column, endLine, endColumn }: Position, doc: Text): { from: number; to: number } {
  const from = offset(line, column, doc)
  return { from, to: Math.max(from, offset(endLine, endColumn, doc)) }
}

function offset(line: number, column: number, doc: Text): number {
  const { from, text } = doc.line(Math.min(Math.max(line, 1), doc.lines))
  return from + [...text].slice(0, Math.max(column - 1, 0)).join('').length
}

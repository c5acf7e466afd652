import { RangeSet, StateEffect, StateField } from '@codemirror/state'
import type { EditorState, Extension } from '@codemirror/state'
import { Decoration, EditorView, GutterMarker, gutterLineClass } from '@codemirror/view'

/** Marks the line at this offset as failed. Null removes the mark. */
export const markFailureLine = StateEffect.define<number | null>({
  map: (offset, changes) => (offset === null ? null : changes.mapPos(offset)),
})

const failedAt = StateField.define<number | null>({
  create: () => null,
  update(offset, { changes, effects }) {
    let next = offset === null ? null : changes.mapPos(offset)
    for (const effect of effects) if (effect.is(markFailureLine)) next = effect.value
    return next
  },
})

const line = Decoration.line({ class: 'failure-line' })

const lineNumber = new (class extends GutterMarker {
  override elementClass = 'failure-line-number'
})()

const lineStart = (state: EditorState, offset: number): number => state.doc.lineAt(offset).from

/** Highlights the failed line and its number, until the next {@link markFailureLine}. */
export const failureLine: Extension = [
  failedAt,
  EditorView.decorations.compute([failedAt], state => {
    const offset = state.field(failedAt)
    return offset === null ? Decoration.none : Decoration.set(line.range(lineStart(state, offset)))
  }),
  gutterLineClass.compute([failedAt], state => {
    const offset = state.field(failedAt)
    return offset === null ? RangeSet.empty : RangeSet.of(lineNumber.range(lineStart(state, offset)))
  }),
]

import type { Text } from '@codemirror/state'
import type { EvidenceKind } from '../../../../shared/contract/passages.ts'
import type { TraitId } from '../../../../shared/framework/traits.ts'

/** A mark as the editor shows it. */
export type EditorMark = {
  readonly id: string
  /** Where its words stood in the text that was saved last; UTF-16. */
  readonly start: number
  readonly end: number
  readonly quote: string
  /** What it is evidence for, in words. */
  readonly label: string
  readonly kind: EvidenceKind
  readonly trait: TraitId | null
}

/** A stretch of the document, as CodeMirror names it. */
export type Stretch = { readonly from: number; readonly to: number }

/**
 * Where marks stand in what is typed now. The places come from the text that was saved last, which may be behind;
 * a place whose words read as they were marked is right, else the one that followed the typing is nearer.
 *
 * @param following the marks that already stand in the editor and moved along with each edit
 */
export const placeMarks = (
  doc: Text,
  marks: readonly EditorMark[],
  following: ReadonlyMap<string, Stretch>,
): readonly (EditorMark & Stretch)[] =>
  marks.flatMap((mark) => {
    const told = { from: mark.start, to: Math.min(mark.end, doc.length) }
    const isRight = doc.sliceString(told.from, told.to) === mark.quote
    const place = isRight ? told : (following.get(mark.id) ?? told)
    return place.from < place.to ? [{ ...mark, ...place }] : []
  })

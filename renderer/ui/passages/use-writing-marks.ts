import type { Extension } from '@codemirror/state'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Passage } from '../../../shared/contract/passages.ts'
import type { Span } from '../../../shared/domain/span.ts'
import { passageMarks } from '../editor/passages/marks.ts'
import type { EditorMark } from '../editor/passages/placed.ts'
import { useToast } from '../toast.tsx'
import { useEntryPassages } from './entry-passages.tsx'
import { messages } from './messages.ts'
import { useMarksOf } from './use-marks-of.ts'
import { useTraits } from './use-traits.ts'

type WritingMarks = { readonly extension: Extension; readonly marks: readonly Passage[] }

/** The marks of a step while it is written: what its editor needs to show and make them, and what its notes say. */
export const useWritingMarks = (stepId: string): WritingMarks => {
  const { mark, open, canMark } = useEntryPassages()
  const { show: say } = useToast()
  const marks = useMarksOf([stepId])
  const traitOf = useTraits()
  const onMark = useEffectEvent((span: Span, body: string) => {
    mark({ stepId, body, ...span })
  })
  const onOpen = useEffectEvent(open)
  const onNothing = useEffectEvent(() => say({ text: messages.nothingChosen }))
  const [editor] = useState(() =>
    passageMarks({
      canMark,
      onMark: (span, body) => onMark(span, body),
      onOpen: (id, beside) => onOpen(id, beside),
      onNothing: () => onNothing(),
    }),
  )
  const shown = marks.flatMap(({ id, place, quote, targets }): EditorMark[] => {
    const [first] = targets
    if (place.found === 'gone' || !first) return []
    const label = targets.map((target) => target.label).join(', ')
    return [{ id, start: place.start, end: place.end, quote, label, kind: first.kind, trait: traitOf(first) }]
  })
  const key = JSON.stringify(shown)
  const show = useEffectEvent(() => editor.show(shown))
  // biome-ignore lint/correctness/useExhaustiveDependencies: shown anew when anything of it changed
  useEffect(() => show(), [key])
  return { extension: editor.extension, marks }
}

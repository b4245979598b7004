import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { useToast } from '../toast.tsx'
import type { NotChosen } from './chosen-words.ts'
import { useEntryPassages } from './entry-passages.tsx'
import { useHandedOver } from './hand-over.ts'
import { MARK_KEYS } from './mark-keys.ts'
import { messages } from './messages.ts'
import { showPassage } from './show-passage.ts'
import { WordTool, type WordToolWords } from './word-tool.tsx'

const WHY_NOT: Readonly<Record<NotChosen, string>> = {
  nothing: messages.nothingChosen,
  'two-steps': messages.twoSteps,
  'cannot-tell': messages.cannotTell,
  plan: messages.cannotTellPlan,
}

const WORDS: WordToolWords = {
  tool: messages.mark,
  keysLabel: messages.keysMark,
  keysGroup: messages.notes,
  chooseWords: messages.chooseWords,
  choosing: messages.choosing,
  hint: messages.chooseHint,
}

type ReadingMarksProps = {
  /** The Markdown of each step that is shown. */
  readonly bodies: ReadonlyMap<string, string>
  readonly children: ReactNode
}

/** Stands around an entry that is read: words in it can be marked by mouse and by keyboard. */
export const ReadingMarks = ({ bodies, children }: ReadingMarksProps) => {
  const { entryId, canMark, mark, isLoaded } = useEntryPassages()
  const toast = useToast()
  const [, navigate] = useLocation()
  const root = useRef<HTMLDivElement>(null)
  const wanted = useHandedOver('passage')

  useEffect(() => {
    if (wanted && isLoaded && root.current) return showPassage(root.current, wanted)
  }, [wanted, isLoaded])

  const sayWhyNot = (why: NotChosen): void =>
    toast.show({
      text: WHY_NOT[why],
      ...((why === 'cannot-tell' || why === 'plan') && {
        action: { label: messages.write, onPress: () => navigate(`/entry/${entryId}`) },
      }),
    })
  return (
    <WordTool
      root={root}
      bodies={bodies}
      canChoose={canMark}
      keys={MARK_KEYS}
      words={WORDS}
      onChoose={mark}
      onNotChosen={sayWhyNot}
    >
      {children}
    </WordTool>
  )
}

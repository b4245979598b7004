import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { type EvidenceClaim, MAX_QUOTE, type Passage } from '../../../shared/contract/passages.ts'
import { type Span, trimSpan } from '../../../shared/domain/span.ts'
import { AGAINST_STEP } from '../../../shared/framework/flows/values-check.ts'
import { asAppError } from '../../api/failure.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useEvent, useQuery, useRefresh } from '../../api/hooks.tsx'
import { useVaultStatus } from '../../api/vault-status.tsx'
import { errorWords } from '../error-words.ts'
import { useFlushAll } from '../flush.tsx'
import { useFormat } from '../format.ts'
import { useToast } from '../toast.tsx'
import { MarkDialog } from './mark-dialog.tsx'
import { messages } from './messages.ts'
import { PassagePopover } from './passage-popover.tsx'

/** Words of one step, by their place in its Markdown. */
export type ChosenWords = Span & { readonly stepId: string; readonly body: string }

type EntryPassagesValue = {
  readonly entryId: string
  /** In the order of the text; those whose words are gone come last. */
  readonly passages: readonly Passage[]
  readonly isLoaded: boolean
  readonly canMark: boolean
  /** Asks what these words are evidence for, and marks them. */
  readonly mark: (words: ChosenWords) => void
  /** Opens what can be done with a mark, beside an element of the page. */
  readonly open: (passageId: string, anchor: Element) => void
}

const EntryPassagesContext = createContext<EntryPassagesValue | null>(null)

export const useEntryPassages = (): EntryPassagesValue => {
  const value = useContext(EntryPassagesContext)
  if (!value) throw new Error('EntryPassages is missing')
  return value
}

/** A pause in the saving after which the marks are placed anew: never between two keys. */
const SETTLED_MS = 700

const PASSAGES: readonly ChangingFeature[] = ['passages', 'framework', 'values', 'goals', 'strengths']

/** Keeps the places of an entry's marks true while its text changes, here or in another window. */
const usePassagesOf = (entryId: string) => {
  useFresh(PASSAGES)
  const { passages } = useApi()
  const refresh = useRefresh()
  const { data } = useQuery(passages.forEntry, { entryId })
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEvent('journal.changed', (change) => {
    if (change.entryId !== entryId || !data || data.length === 0) return
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => refresh('passages'), SETTLED_MS)
  })
  useEffect(() => () => clearTimeout(waiting.current), [])
  return data
}

type Asked =
  | { readonly kind: 'mark'; readonly words: ChosenWords; readonly quote: string }
  | { readonly kind: 'change'; readonly passage: Passage }

const stepOf = (asked: Asked): string => (asked.kind === 'mark' ? asked.words.stepId : asked.passage.stepId)

const NONE: readonly Passage[] = []

type EntryPassagesProps = {
  readonly entryId: string
  readonly children: ReactNode
}

/** Stands around an entry that is written or read: its marks, and how they are made and changed. */
export const EntryPassages = ({ entryId, children }: EntryPassagesProps) => {
  const api = useApi()
  const refresh = useRefresh()
  const toast = useToast()
  const format = useFormat()
  const flushAll = useFlushAll()
  const { status } = useVaultStatus()
  const data = usePassagesOf(entryId)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [opened, setOpened] = useState<{ readonly id: string; readonly anchor: Element } | null>(null)
  const passages = data ?? NONE
  const isWritable = !(status?.state === 'open' && status.readOnly)

  const mark = (words: ChosenWords): void => {
    const span = trimSpan(words.body, words)
    if (!span) toast.show({ text: messages.nothingChosen })
    else if (span.end - span.start > MAX_QUOTE) toast.show({ text: messages.tooLong })
    else
      setAsked({
        kind: 'mark',
        words: { ...words, ...span },
        quote: words.body.slice(span.start, span.end),
      })
  }

  const change = async (passageId: string, targets: EvidenceClaim[]): Promise<void> => {
    await api.passages.setTargets({ passageId, targets })
    toast.show({ text: messages.changed })
  }

  /** Words that are still on their way to the journal cannot be marked in it. */
  const markSaved = async (words: ChosenWords, quote: string, targets: EvidenceClaim[]): Promise<boolean> => {
    if (!(await flushAll())) return false
    const { stepId, start, end } = words
    const marked = await api.passages.mark({ entryId, stepId, start, end, quote, targets })
    toast.show({ text: messages.marked(format.list(marked.targets.map(({ label }) => label))) })
    return true
  }

  const choose = async (targets: EvidenceClaim[]): Promise<string | null> => {
    try {
      if (asked?.kind === 'change') await change(asked.passage.id, targets)
      else if (asked && !(await markSaved(asked.words, asked.quote, targets))) return messages.notSaved
      refresh('passages')
      return null
    } catch (error) {
      return errorWords(asAppError(error).code)
    }
  }

  const current = passages.find(({ id }) => id === opened?.id)
  const value: EntryPassagesValue = {
    entryId,
    passages,
    isLoaded: data !== undefined,
    canMark: isWritable,
    mark,
    open: (id, anchor) => setOpened({ id, anchor }),
  }
  return (
    <EntryPassagesContext value={value}>
      {children}
      {opened && current && (
        <PassagePopover
          key={opened.id}
          passage={current}
          anchor={opened.anchor}
          canChange={isWritable}
          onClose={() => setOpened(null)}
          onChange={() => {
            setOpened(null)
            setAsked({ kind: 'change', passage: current })
          }}
        />
      )}
      {asked && (
        <MarkDialog
          entryId={entryId}
          quote={asked.kind === 'mark' ? asked.quote : asked.passage.quote}
          usualStance={stepOf(asked) === AGAINST_STEP ? 'against' : 'for'}
          already={asked.kind === 'change' ? asked.passage.targets : []}
          onChoose={choose}
          onClose={() => setAsked(null)}
        />
      )}
    </EntryPassagesContext>
  )
}

import { useState } from 'react'
import { asAppError } from '../../api/failure.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery, useRefresh } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { messages } from './messages.ts'

const { putAside: words } = messages

const FRESH: readonly ChangingFeature[] = ['sharing', 'replies', 'coaching']

const NO_WORDS = { drafts: 0, replies: 0, comments: 0, notes: 0 }

/** What was discarded or removed in Coaching and could still be put back: named, and erased for good when it is asked for. */
export const PutAside = () => {
  useFresh(FRESH)
  const { sharing, replies, coaching } = useApi()
  const format = useFormat()
  const refresh = useRefresh()
  const readOnly = useReadOnly()
  const { show } = useToast()
  const [isAsking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { data: discarded } = useQuery(sharing.discarded, {})
  const { data: answers } = useQuery(replies.removed, {})
  const { data: own } = useQuery(coaching.removed, {})
  const kept = { ...NO_WORDS, ...discarded, ...answers, ...own }
  const items = (['drafts', 'replies', 'comments', 'notes'] as const)
    .filter((kind) => kept[kind] > 0)
    .map((kind) => format.plural(kept[kind], words[kind]))
  if (items.length === 0) return null

  const erase = async (): Promise<void> => {
    setProblem(null)
    try {
      await sharing.eraseDiscarded({})
      await replies.eraseRemoved({})
      await coaching.eraseRemoved({})
      show({ text: words.erased })
    } catch (error) {
      setProblem(errorWords(asAppError(error).code))
      throw error
    } finally {
      for (const feature of FRESH) refresh(feature)
    }
  }
  return (
    <Section title={words.title} lead={words.kept(format.list(items))}>
      {!readOnly && (
        <div>
          <Button icon="bin" onPress={() => setAsking(true)}>
            {words.erase}
          </Button>
        </div>
      )}
      <ConfirmDialog
        title={words.sureTitle}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        tone="danger"
        confirmLabel={words.confirm}
        onConfirm={erase}
      >
        <p>{words.sure(format.list(items))}</p>
        {problem && (
          <Banner tone="trouble" live="alert">
            {problem}
          </Banner>
        )}
      </ConfirmDialog>
    </Section>
  )
}

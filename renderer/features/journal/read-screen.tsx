import { type ReactNode, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Entry } from '../../../shared/contract/journal.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import button from '../../ui/button.module.css'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useFormat } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { DayDialog } from './day-dialog.tsx'
import { EntryText } from './entry-text.tsx'
import { EraseEntriesDialog } from './erase-entries-dialog.tsx'
import { ErasePhraseDialog } from './erase-phrase-dialog.tsx'
import { messages } from './messages.ts'
import { ReadAbout } from './read-about.tsx'
import { ReadActions } from './read-actions.tsx'
import { ReadFacts } from './read-facts.tsx'
import { ReadNeighbours } from './read-neighbours.tsx'
import { TagsDialog } from './tags-dialog.tsx'

/** What may stand open over the page. */
export type ReadDialog = 'day' | 'tags' | 'erase' | 'phrase' | null

const Gone = () => (
  <EmptyState
    sentence={messages.read.gone}
    action={
      <Link href="/journal" className={cx(button.button, button.primary)}>
        {messages.read.toJournal}
      </Link>
    }
  />
)

const Failed = ({ retry }: { retry: () => void }) => (
  <Page title={messages.list.title} width="text">
    <Banner
      tone="trouble"
      live="alert"
      title={messages.read.failed}
      actions={<Button onPress={retry}>{messages.failed.retry}</Button>}
    >
      {messages.failed.body}
    </Banner>
  </Page>
)

type ReadingProps = {
  readonly entry: Entry
  /** It was removed meanwhile, here or in another window; what stands open over the page stays. */
  readonly isGone: boolean
  readonly beside: ReactNode
  readonly around: (text: ReactNode) => ReactNode
}

const Reading = ({ entry, isGone, beside, around }: ReadingProps) => {
  const format = useFormat()
  const [, navigate] = useLocation()
  const [dialog, setDialog] = useState<ReadDialog>(null)
  const close = (): void => setDialog(null)
  return (
    <Page
      title={format.day(entry.day, 'full')}
      width="text"
      lead={<ReadFacts entry={entry} />}
      actions={!isGone && <ReadActions entry={entry} onDialog={setDialog} />}
    >
      {isGone ? (
        <Gone />
      ) : (
        <>
          <ReadAbout entry={entry} />
          {around(<EntryText entry={entry} />)}
          {beside}
          <ReadNeighbours entryId={entry.id} />
        </>
      )}
      {dialog === 'day' && <DayDialog entry={entry} onClose={close} />}
      {dialog === 'tags' && <TagsDialog entry={entry} onClose={close} />}
      <EraseEntriesDialog
        entryIds={dialog === 'erase' ? [entry.id] : null}
        onClose={close}
        onErased={() => navigate('/journal')}
      />
      <ErasePhraseDialog isOpen={dialog === 'phrase'} onClose={close} entryId={entry.id} />
    </Page>
  )
}

const FRESH: readonly ChangingFeature[] = [
  'journal',
  'reflection',
  'decisions',
  'values',
  'ratings',
  'framework',
]

type ReadScreenProps = {
  readonly entryId: string
  /** To whom its words went. */
  readonly beside?: ReactNode
  /** Puts what others said with the words. */
  readonly around?: (text: ReactNode) => ReactNode
}

const asItIs = (text: ReactNode): ReactNode => text

/** An entry, set for reading. */
export const ReadScreen = ({ entryId, beside, around = asItIs }: ReadScreenProps) => {
  useFresh(FRESH)
  const { journal } = useApi()
  const { data: entry, error, refetch } = useQuery(journal.get, { entryId })
  const isGone = error?.code === 'not-found' || error?.code === 'invalid-input'
  if (entry) return <Reading entry={entry} isGone={isGone} beside={beside} around={around} />
  if (isGone)
    return (
      <Page title={messages.list.title} width="text">
        <Gone />
      </Page>
    )
  if (error) return <Failed retry={() => void refetch()} />
  return null
}

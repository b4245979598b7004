import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { useKept } from '../../api/kept.ts'
import { Banner } from '../../ui/banner.tsx'
import button from '../../ui/button.module.css'
import { Button, IconButton } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Page } from '../../ui/page.tsx'
import { ErasePhraseDialog } from './erase-phrase-dialog.tsx'
import { JournalToolbar } from './journal-toolbar.tsx'
import { messages } from './messages.ts'
import { MonthList } from './month-list.tsx'
import { SearchResults, useSearchAhead } from './search-results.tsx'
import { type MonthCount, skeletonOf } from './skeleton.ts'
import { activeFilters, INITIAL_VIEW, isWorthSearching, type JournalView } from './view-state.ts'

type MonthsProps = {
  readonly view: JournalView
  readonly jump: string | null
  readonly onJumped: () => void
}

const Months = ({ view, jump, onJumped }: MonthsProps) => {
  const { journal } = useApi()
  const { data, error, refetch } = useQuery(journal.months, { filters: view.filters }, { keep: true })
  const skeleton = useMemo(() => (data ? skeletonOf(data) : null), [data])
  if (error)
    return (
      <Banner
        tone="trouble"
        title={messages.list.failed}
        actions={<Button onPress={() => void refetch()}>{messages.failed.retry}</Button>}
      >
        {messages.failed.body}
      </Banner>
    )
  if (!skeleton) return null
  if (skeleton.entries > 0)
    return <MonthList skeleton={skeleton} filters={view.filters} jump={jump} onJumped={onJumped} />
  return activeFilters(view.filters).length > 0 ? (
    <EmptyState sentence={messages.list.noneText} />
  ) : (
    <EmptyState
      sentence={messages.list.emptyText}
      action={
        <Link href="/" className={cx(button.button, button.primary)}>
          {messages.list.emptyGo}
        </Link>
      }
    />
  )
}

/** What the list shows, and what its filters ask about. */
const FRESH: readonly ChangingFeature[] = [
  'journal',
  'reflection',
  'passages',
  'ratings',
  'decisions',
  'values',
  'people',
]

const NO_MONTHS: readonly MonthCount[] = []

/** Every entry, by month or by a search. */
export const JournalScreen = () => {
  useFresh(FRESH)
  const { journal } = useApi()
  const [view, , changeView] = useKept<JournalView>('journal-view', INITIAL_VIEW)
  const searchAhead = useSearchAhead()
  const [, navigate] = useLocation()
  const [isErasing, setErasing] = useState(false)
  const [jump, setJump] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const { data: months } = useQuery(journal.months, { filters: view.filters }, { keep: true })
  // Typing never waits for results: the field shows the newest words, the list follows.
  const words = useDeferredValue(view.words)
  const isSearching = isWorthSearching(words)
  const change = useCallback(
    (part: Partial<JournalView>) =>
      changeView((before) => {
        const next = { ...before, ...part }
        searchAhead(next)
        return next
      }),
    [changeView, searchAhead],
  )

  return (
    <Page
      title={messages.list.title}
      actions={
        <Menu
          label={messages.list.more}
          trigger={<IconButton icon="more" label={messages.list.more} />}
          items={[
            {
              id: 'commitments',
              label: messages.list.commitments,
              onAction: () => navigate('/commitments'),
            },
            { id: 'bin', label: messages.list.bin, icon: 'bin', onAction: () => navigate('/bin') },
            {
              id: 'erase',
              label: messages.list.erasePhrase,
              isDanger: true,
              onAction: () => setErasing(true),
            },
          ]}
        />
      }
    >
      <div>
        <JournalToolbar
          view={view}
          onChange={change}
          field={field}
          months={isSearching ? NO_MONTHS : (months ?? NO_MONTHS)}
          onJump={setJump}
        />
        {isSearching ? (
          <SearchResults words={words} order={view.order} filters={view.filters} field={field} />
        ) : (
          <Months view={view} jump={jump} onJumped={() => setJump(null)} />
        )}
      </div>
      <ErasePhraseDialog isOpen={isErasing} onClose={() => setErasing(false)} />
    </Page>
  )
}

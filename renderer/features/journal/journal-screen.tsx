import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { useKept } from '../../api/kept.ts'
import { Banner } from '../../ui/banner.tsx'
import button from '../../ui/button.module.css'
import { Button, IconButton } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { matches } from '../../ui/keys.ts'
import { Menu } from '../../ui/menu.tsx'
import { Page } from '../../ui/page.tsx'
import { ErasePhraseDialog } from './erase-phrase-dialog.tsx'
import { JournalToolbar } from './journal-toolbar.tsx'
import { messages } from './messages.ts'
import { MonthList } from './month-list.tsx'
import { SearchResults, useSearchAhead } from './search-results.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { type MonthCount, skeletonOf } from './skeleton.ts'
import { ChoosingContext, type EntrySelection, useSelection } from './use-selection.ts'
import { activeFilters, INITIAL_VIEW, isWorthSearching, type JournalView } from './view-state.ts'
import { wholeList } from './whole-list.ts'

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
  'goals',
  'passages',
  'ratings',
  'decisions',
  'values',
  'people',
]

const NO_MONTHS: readonly MonthCount[] = []

const firstRow = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-entry-row][tabindex="0"], ol [data-entry-row]')

/** The whole list at once, and the way back. */
const choosingKeys =
  ({ chooseAll }: EntrySelection, done: () => void) =>
  (event: KeyboardEvent): void => {
    const { currentTarget, target } = event
    // A field has these keys for itself, and so has a dialog over the page.
    const isOurs = target instanceof Element && currentTarget.contains(target) && !target.matches('input')
    if (event.defaultPrevented || !isOurs) return
    const run = matches(event.nativeEvent, 'Mod+A') ? chooseAll : event.key === 'Escape' ? done : null
    if (!run) return
    event.preventDefault()
    run()
  }

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
  const { words } = view
  const isSearching = isWorthSearching(words)
  const choosing = useSelection(() => wholeList(journal, { ...view, words }))
  const { selection, choose } = choosing
  const isChoosing = selection !== null
  useEffect(() => {
    if (isChoosing) firstRow()?.focus()
  }, [isChoosing])
  const done = (): void => {
    choosing.end()
    focusHeading()
  }
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
              id: 'choose',
              label: messages.list.choose,
              icon: 'check',
              isDisabled: isChoosing,
              onAction: choosing.begin,
            },
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
      <div {...(isChoosing && { onKeyDown: choosingKeys(choosing, done) })}>
        <JournalToolbar
          view={view}
          onChange={change}
          field={field}
          months={isSearching ? NO_MONTHS : (months ?? NO_MONTHS)}
          onJump={setJump}
        />
        <ChoosingContext value={selection && { selection, choose }}>
          {isSearching ? (
            <SearchResults words={words} order={view.order} filters={view.filters} field={field} />
          ) : (
            <Months view={view} jump={jump} onJumped={() => setJump(null)} />
          )}
        </ChoosingContext>
        {selection && (
          <SelectionBar
            selection={selection}
            chooseAll={choosing.chooseAll}
            chooseNone={() => {
              choosing.chooseNone()
              // The button goes with what it lets go.
              firstRow()?.focus()
            }}
            onDone={done}
          />
        )}
      </div>
      <ErasePhraseDialog isOpen={isErasing} onClose={() => setErasing(false)} />
    </Page>
  )
}

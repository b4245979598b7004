import { useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, memo, type RefObject, useCallback, useState } from 'react'
import type { InputOf } from '../../../shared/contract/index.ts'
import type { Filters, SearchHit } from '../../../shared/contract/journal.ts'
import { queryKey, useApi, useQuery } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useFormat } from '../../ui/format.ts'
import { EntryRow } from './entry-row.tsx'
import { messages } from './messages.ts'
import css from './search-results.module.css'
import { useDayMark } from './use-day-mark.ts'
import { usePlace } from './use-place.ts'
import { isWorthSearching, type SearchOrder } from './view-state.ts'
import { MOST_FOUND } from './whole-list.ts'

/** A first page that can be read at once; all of them for whoever looks further. */
const FIRST = 15

type SearchAsked = Required<Pick<InputOf<'journal.search'>, 'words' | 'order' | 'filters'>>

/** Asks for the first page of results as soon as a key is pressed, while the field is still being drawn. */
export const useSearchAhead = (): ((asked: SearchAsked) => void) => {
  const { journal } = useApi()
  const answers = useQueryClient()
  return useCallback(
    ({ words, order, filters }) => {
      if (!isWorthSearching(words)) return
      const input = { words, order, filters, limit: FIRST }
      void answers.prefetchQuery({
        queryKey: queryKey(journal.search.method, input),
        queryFn: () => journal.search(input),
      })
    },
    [answers, journal],
  )
}

type SearchResultsProps = {
  readonly words: string
  readonly order: SearchOrder
  readonly filters: Filters
  /** Arrow up from the first result goes back here. */
  readonly field: RefObject<HTMLInputElement | null>
}

const Rows = memo(({ hits }: { hits: readonly SearchHit[] }) => {
  const format = useFormat()
  const dayMark = useDayMark()
  const place = usePlace()
  return (
    <ol className={css.rows} aria-label={messages.search.results}>
      {hits.map(({ entry, snippet }) => (
        <li key={entry.id} className={css.item}>
          <EntryRow
            entry={entry}
            snippet={snippet}
            dayMark={dayMark(entry.day, 'nothing')}
            dayText={format.day(entry.day, 'full')}
            onOpen={() => place.keep({ entryId: entry.id, line: 1 })}
          />
        </li>
      ))}
    </ol>
  )
})

/** Moves between the links of the results; from the first one, up into the search field. */
const moveFocus = (event: KeyboardEvent<HTMLElement>, field: HTMLInputElement | null): void => {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-entry-row]')]
  const at = links.findIndex((link) => link.matches(':focus'))
  if (at < 0) return
  const targets: Readonly<Record<string, HTMLElement | null | undefined>> = {
    ArrowDown: links[at + 1],
    ArrowUp: links[at - 1] ?? field,
    Home: links[0],
    End: links.at(-1),
  }
  const target = targets[event.key]
  if (!target) return
  event.preventDefault()
  target.focus()
}

/**
 * What holds the searched words: the last results stay until the next ones have come. Drawn only when what it is given
 * changes, so that a key in the field does not draw the results of the keys before it once more.
 */
export const SearchResults = memo(({ words, order, filters, field }: SearchResultsProps) => {
  const { journal } = useApi()
  const [expanded, setExpanded] = useState<string | null>(null)
  const limit = expanded === words ? MOST_FOUND : FIRST
  const { data, error, isPlaceholderData, refetch } = useQuery(
    journal.search,
    { words, order, filters, limit },
    { keep: true },
  )
  if (error)
    return (
      <Banner
        tone="trouble"
        title={messages.search.failed}
        actions={<Button onPress={() => void refetch()}>{messages.failed.retry}</Button>}
      >
        {messages.failed.body}
      </Banner>
    )
  const found = data?.length ?? 0
  const isFull = found >= limit
  const noneText = Object.keys(filters).length > 0 ? messages.search.noneFiltered : messages.search.noneText
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside take the keys; this only moves between them
    <div className={css.results} onKeyDown={(event) => moveFocus(event, field.current)}>
      <p className={css.count} role="status">
        {data && !isPlaceholderData && messages.search.found(found, isFull)}
      </p>
      {data && found === 0 && !isPlaceholderData && <EmptyState sentence={noneText(words.trim())} />}
      {data && found > 0 && <Rows hits={data} />}
      {isFull && limit < MOST_FOUND && (
        <div className={css.more}>
          <Button onPress={() => setExpanded(words)}>{messages.search.showMore}</Button>
        </div>
      )}
      {isFull && limit >= MOST_FOUND && <p className={css.count}>{messages.search.atMost}</p>}
    </div>
  )
})

import { useState } from 'react'
import type { EntrySummary } from '../../../shared/contract/journal.ts'
import type { ShareDraft } from '../../../shared/contract/sharing.ts'
import { FLOWS } from '../../../shared/framework/flows.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useFormat } from '../../ui/format.ts'
import { SearchField } from '../../ui/search-field.tsx'
import stack from '../../ui/stack.module.css'
import chooseCss from './choose.module.css'
import { messages } from './messages.ts'
import css from './share.module.css'
import { useDraftChange } from './use-draft.ts'

const { pick: words } = messages

const MOST = 50

/** The newest entries, or those that hold some words. */
const useEntries = (search: string) => {
  const { journal } = useApi()
  const isSearching = search.trim() !== ''
  const list = useQuery(journal.list, { limit: MOST }, { enabled: !isSearching, keep: true })
  const hits = useQuery(
    journal.search,
    { words: search.trim(), limit: MOST },
    { enabled: isSearching, keep: true },
  )
  return {
    entries: isSearching ? hits.data?.map(({ entry }) => entry) : list.data?.entries,
    isFailed: Boolean(isSearching ? hits.error : list.error),
  }
}

type RowProps = {
  readonly entry: EntrySummary
  readonly isPicked: boolean
  /** Words of it are chosen: it is taken away on the page, which asks first. */
  readonly isUsed: boolean
  readonly onPick: (isPicked: boolean) => void
}

const Row = ({ entry, isPicked, isUsed, onPick }: RowProps) => {
  const format = useFormat()
  return (
    <li className={chooseCss.pickRow}>
      <Checkbox
        label={`${format.day(entry.day)} · ${FLOWS[entry.flow].title}`}
        hint={entry.opening || words.untitled}
        isSelected={isPicked}
        onChange={onPick}
        isDisabled={isUsed}
      />
    </li>
  )
}

/** Picks entries to choose words from; nothing of them is chosen by that. */
export const PickEntriesDialog = ({
  draft,
  onPicked,
  onClose,
}: {
  draft: ShareDraft
  onPicked: (entryId: string) => void
  onClose: () => void
}) => {
  const { sharing } = useApi()
  const change = useDraftChange()
  const [search, setSearch] = useState('')
  const { entries, isFailed } = useEntries(search)
  const picked = new Set(draft.sources.map(({ entryId }) => entryId))
  const used = new Set(draft.excerpts.map(({ entryId }) => entryId))
  const pick = async (entryId: string, isPicked: boolean): Promise<void> => {
    const source = { shareId: draft.id, entryId }
    const now = await change(() => (isPicked ? sharing.addSource(source) : sharing.removeSource(source)))
    if (now && isPicked) onPicked(entryId)
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <Button variant="primary" onPress={onClose}>
          {words.done}
        </Button>
      }
    >
      <div className={stack.stack}>
        <p className={css.soft}>{words.lead}</p>
        <SearchField label={words.search} value={search} onChange={setSearch} autoFocus />
        {isFailed && <Banner tone="trouble">{words.failed}</Banner>}
        <ul className={chooseCss.pickList} aria-label={words.list}>
          {entries?.map((entry) => (
            <Row
              key={entry.id}
              entry={entry}
              isPicked={picked.has(entry.id)}
              isUsed={used.has(entry.id)}
              onPick={(isPicked) => void pick(entry.id, isPicked)}
            />
          ))}
        </ul>
        {entries?.length === 0 && (
          <p role="status" className={css.soft}>
            {words.nothing}
          </p>
        )}
      </div>
    </Dialog>
  )
}

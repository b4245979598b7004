import { useDeferredValue, useState } from 'react'
import { Link } from 'wouter'
import type { LedgerLine } from '../../../shared/contract/sharing.ts'
import { calledOf } from '../../../shared/domain/called.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { useKept } from '../../api/kept.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { type Option, Select } from '../../ui/select.tsx'
import css from './ledger.module.css'
import { EVERYBODY, LEDGER_CONTACT } from './ledger-filter.ts'
import { ledgerMessages } from './ledger-messages.ts'
import { useContacts } from './use-contacts.ts'

const { ledger: words } = ledgerMessages

const FRESH: readonly ChangingFeature[] = ['sharing', 'contacts']

const PORTION = 50
/** As the contract allows. */
const MOST = 200

const Line = ({ line }: { line: LedgerLine }) => {
  const format = useFormat()
  return (
    <li className={css.item}>
      <Link href={`/coaching/ledger/${line.id}`} className={css.link}>
        <span className={css.head}>
          <bdi className={css.who}>{words.to(line.contactName)}</bdi>
          <span className={css.facts}>
            <span>{format.dateTime(line.sealedAt)}</span>
            {line.form === 'page' && <span>{words.page}</span>}
            {line.replies > 0 && <span>{format.plural(line.replies, words.replies)}</span>}
            {line.deleteBy && <span>{words.deleteBy(format.day(line.deleteBy))}</span>}
            {line.withdrawnAt !== null && <span className={css.caution}>{words.withdrawn}</span>}
            {line.wordsErased && <span className={css.caution}>{words.erased}</span>}
          </span>
        </span>
        <span className={css.opening} dir="auto">
          {line.opening || (line.wordsErased ? words.erased : words.noWords)}
        </span>
      </Link>
    </li>
  )
}

type PageProps = {
  readonly filter: { readonly contactId?: string; readonly words: string }
  readonly before: number | null
  readonly limit: number
}

/** Some lines of the ledger, and what follows them. */
const Lines = ({ filter, before, limit }: PageProps) => {
  const { sharing } = useApi()
  const { data, error, refetch } = useQuery(sharing.ledger, { ...filter, before, limit }, { keep: true })
  const [isMore, setMore] = useState(false)
  if (error) return <FailedBanner title={words.failed} onRetry={refetch} />
  if (!data) return null
  const isFiltered = filter.words !== '' || filter.contactId !== undefined
  if (data.lines.length === 0 && before === null)
    return isFiltered ? (
      <p role="status" className={css.soft}>
        {words.nothing}
      </p>
    ) : (
      <EmptyState sentence={words.empty} />
    )
  return (
    <>
      <ul className={css.list} aria-label={words.list}>
        {data.lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      {data.next !== null &&
        (isMore ? (
          <Lines filter={filter} before={data.next} limit={MOST} />
        ) : (
          <div>
            <Button onPress={() => setMore(true)}>{words.more}</Button>
          </div>
        ))}
    </>
  )
}

/** With whom the list can be filtered: everybody to whom something went, and who is chosen already. */
const useWhom = () => {
  const { sharing } = useApi()
  const { data: whom = [] } = useQuery(sharing.ledgerContacts, {})
  const { find } = useContacts()
  return (chosenId: string): readonly Option<string>[] => {
    const chosen = whom.some(({ contactId }) => contactId === chosenId) ? undefined : find(chosenId)
    return [
      { id: EVERYBODY, label: words.everybody },
      ...(chosen ? [{ id: chosen.id, label: calledOf(chosen) }] : []),
      ...whom.map(({ contactId, name, isRemoved }) => ({
        id: contactId,
        label: isRemoved ? words.removed(name) : name,
      })),
    ]
  }
}

/** What went to whom, newest first; by contact and by words. */
export const LedgerScreen = () => {
  useFresh(FRESH)
  const options = useWhom()
  const [contactId, keepContact] = useKept<string>(LEDGER_CONTACT, EVERYBODY)
  const [search, keepSearch] = useKept('ledger-words', '')
  const searched = useDeferredValue(search.trim())
  const filter = { words: searched, ...(contactId !== EVERYBODY && { contactId }) }
  return (
    <Page title={words.title} lead={words.lead}>
      <div className={css.filters}>
        <Select label={words.who} options={options(contactId)} value={contactId} onChange={keepContact} />
        <SearchField label={words.search} value={search} onChange={keepSearch} />
      </div>
      <Lines key={`${contactId} ${searched}`} filter={filter} before={null} limit={PORTION} />
    </Page>
  )
}

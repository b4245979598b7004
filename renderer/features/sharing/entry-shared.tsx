import { Link } from 'wouter'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { useFormat } from '../../ui/format.ts'
import css from './ledger.module.css'
import { ledgerMessages } from './ledger-messages.ts'

const { entryShared: words } = ledgerMessages

const FRESH: readonly ChangingFeature[] = ['sharing']

/** What of an entry went to whom, one line each; nothing where nothing went. */
export const EntryShared = ({ entryId }: { entryId: string }) => {
  useFresh(FRESH)
  const { sharing } = useApi()
  const format = useFormat()
  const { data: lines = [] } = useQuery(sharing.ofEntry, { entryId })
  if (lines.length === 0) return null
  return (
    <section aria-label={words.label}>
      <ul>
        {lines.map((line) => (
          <li key={line.id} className={css.facts}>
            <Link href={`/coaching/ledger/${line.id}`}>
              {words.line(line.contactName, format.dateTime(line.sealedAt))}
            </Link>
            {line.withdrawnAt !== null && <span className={css.caution}>{words.withdrawn}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

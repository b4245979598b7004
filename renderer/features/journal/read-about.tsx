import { Link } from 'wouter'
import type { Entry } from '../../../shared/contract/journal.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { useFormat } from '../../ui/format.ts'
import { messages } from './messages.ts'
import css from './read.module.css'

/** A recorded decision leads to its notes and revisits, a revisit to what it looks back on. */
const AboutDecision = ({ entry }: { entry: Entry }) => {
  const { decisions } = useApi()
  const format = useFormat()
  const { data: decision } = useQuery(decisions.ofEntry, { entryId: entry.id })
  if (!decision?.recordedAt) return null
  const isRevisit = entry.flow === 'revisit'
  return (
    <p className={css.about}>
      {isRevisit ? messages.read.looksBack : messages.read.recorded(format.dateTime(decision.recordedAt))}{' '}
      <Link href={`/decisions/${decision.id}`} dir="auto">
        {isRevisit ? decision.title || messages.untitled : messages.read.toDecision}
      </Link>
    </p>
  )
}

/** The value that a monthly check is about. */
const AboutValue = ({ entryId }: { entryId: string }) => {
  const { values } = useApi()
  const { data } = useQuery(values.forEntry, { entryId })
  if (!data?.value) return null
  return (
    <p className={css.about}>
      {messages.read.aboutValue}{' '}
      <Link href="/values" dir="auto">
        {data.value.title}
      </Link>
    </p>
  )
}

/** What an entry is about beyond its words: the decision that it is or looks back on, or a value. */
export const ReadAbout = ({ entry }: { entry: Entry }) => {
  if (entry.flow === 'values-check') return <AboutValue entryId={entry.id} />
  if (entry.flow === 'decision' || entry.flow === 'revisit') return <AboutDecision entry={entry} />
  return null
}

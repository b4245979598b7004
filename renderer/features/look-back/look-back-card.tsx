import { Link } from 'wouter'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { EntryLine } from '../../ui/entry-line.tsx'
import { Section } from '../../ui/page.tsx'
import { PassageRow } from '../../ui/passages/passage-row.tsx'
import { messages } from './messages.ts'

const FRESH: readonly ChangingFeature[] = ['lookBack', 'journal', 'passages']

/** For the first screen of Growth: one thing to remember, and the way to more. Nothing where there is none. */
export const LookBackCard = () => {
  useFresh(FRESH)
  const { lookBack } = useApi()
  const { data } = useQuery(lookBack.get, {})
  const span = data?.spans.find(({ entries }) => entries.length > 0)
  const [entry] = span?.entries ?? []
  const [first] = data?.passages ?? []
  if (!entry && !first) return null
  return (
    <Section title={entry && span ? messages.spans[span.span] : messages.reread}>
      <ul>{entry ? <EntryLine entry={entry} /> : first && <PassageRow passage={first.passage} />}</ul>
      <p>
        <Link href="/growth/look-back">{messages.toLookBack}</Link>
      </p>
    </Section>
  )
}

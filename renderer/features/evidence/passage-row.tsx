import { Link } from 'wouter'
import type { EvidenceTarget, Passage } from '../../../shared/contract/passages.ts'
import { FLOWS } from '../../../shared/framework/flows.ts'
import { useFormat } from '../../ui/format.ts'
import { keyOf } from '../../ui/passages/choices.ts'
import { useHandOver } from '../../ui/passages/hand-over.ts'
import { PassageStar } from '../../ui/passages/passage-star.tsx'
import { quoteText } from '../../ui/passages/quote-text.ts'
import css from './evidence.module.css'
import { messages } from './messages.ts'

/** One dated passage; its words lead to where they stand. */
export const PassageRow = ({ passage, target }: { passage: Passage; target: EvidenceTarget }) => {
  const format = useFormat()
  const showPassage = useHandOver('passage')
  const showVersion = useHandOver('version')
  const others = passage.targets.filter((other) => keyOf(other) !== keyOf(target))
  const words = quoteText(passage.quote)
  return (
    <li className={css.passage}>
      <div className={css.facts}>
        <span className={css.day}>{format.day(passage.day, 'long')}</span>
        <span className={css.flow}>{FLOWS[passage.flow].title}</span>
        <PassageStar passage={passage} />
      </div>
      {passage.place.found === 'gone' ? (
        <>
          <blockquote className={css.quote} dir="auto">
            {words}
          </blockquote>
          <p className={css.gone}>
            {messages.gone}{' '}
            <Link href={`/history/${passage.entryId}`} onClick={() => showVersion(passage.revisionId)}>
              {messages.seeVersion}
            </Link>
          </p>
        </>
      ) : (
        <Link
          href={`/read/${passage.entryId}`}
          className={css.words}
          onClick={() => showPassage(passage.id)}
          dir="auto"
        >
          {words}
        </Link>
      )}
      {others.length > 0 && (
        <p className={css.also}>{messages.also(format.list(others.map(({ label }) => label)))}</p>
      )}
    </li>
  )
}

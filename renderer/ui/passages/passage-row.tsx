import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { EvidenceTarget, Passage } from '../../../shared/contract/passages.ts'
import { FLOWS } from '../../../shared/framework/flows.ts'
import { useFormat } from '../format.ts'
import { SharePassage } from '../share-into/share-passage.tsx'
import { keyOf } from './choices.ts'
import { useHandOver } from './hand-over.ts'
import { messages } from './messages.ts'
import css from './passage-row.module.css'
import { PassageStar } from './passage-star.tsx'
import { quoteText } from './quote-text.ts'

/** The words of a passage, which lead to where they stand; or to the version that held them, when they are gone. */
export const PassageWords = ({ passage }: { passage: Passage }) => {
  const showPassage = useHandOver('passage')
  const showVersion = useHandOver('version')
  const words = quoteText(passage.quote)
  if (passage.place.found !== 'gone')
    return (
      <Link
        href={`/read/${passage.entryId}`}
        className={css.words}
        onClick={() => showPassage(passage.id)}
        dir="auto"
      >
        {words}
      </Link>
    )
  return (
    <>
      <blockquote className={css.quote} dir="auto">
        {words}
      </blockquote>
      <p className={css.also}>
        {messages.row.gone}{' '}
        <Link href={`/history/${passage.entryId}`} onClick={() => showVersion(passage.revisionId)}>
          {messages.row.seeVersion}
        </Link>
      </p>
    </>
  )
}

/** As much of a quote as a button is named by. */
const SHORT = 60

const shortQuote = (quote: string): string => {
  const words = quoteText(quote)
  return words.length > SHORT ? `${words.slice(0, SHORT).trimEnd()}…` : words
}

type PassageRowProps = {
  readonly passage: Passage
  /** What it is listed under: said as for or against, and left out of what else it is evidence for. */
  readonly target?: EvidenceTarget
  /** False where for and against stand in lists of their own. */
  readonly saysStance?: boolean
  /** More that can be done with it. */
  readonly tools?: ReactNode
  /** A line below its words, such as why it is shown. */
  readonly children?: ReactNode
}

/** One dated passage of a list; its words lead to where they stand. */
export const PassageRow = ({ passage, target, saysStance = true, tools, children }: PassageRowProps) => {
  const format = useFormat()
  const isShown = (other: EvidenceTarget): boolean => target !== undefined && keyOf(other) === keyOf(target)
  const others = passage.targets.filter((other) => !isShown(other))
  const isAgainst = passage.targets.find(isShown)?.stance === 'against'
  const names = format.list(others.map(({ label }) => label))
  return (
    <li className={css.passage}>
      <div className={css.facts}>
        <span className={css.day}>{format.day(passage.day, 'long')}</span>
        <span>{FLOWS[passage.flow].title}</span>
        {saysStance && isAgainst && <span className={css.against}>{messages.stance.speaksAgainst}</span>}
        <span className={css.tools}>
          {tools}
          {passage.place.found !== 'gone' && (
            <SharePassage passageId={passage.id} words={shortQuote(passage.quote)} />
          )}
          <PassageStar passage={passage} />
        </span>
      </div>
      <PassageWords passage={passage} />
      {children}
      {others.length > 0 && (
        <p className={css.also}>{target ? messages.row.also(names) : messages.row.evidenceFor(names)}</p>
      )}
    </li>
  )
}

import { Link } from 'wouter'
import type { EvidenceTarget, Passage } from '../../../shared/contract/passages.ts'
import { FLOWS } from '../../../shared/framework/flows.ts'
import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useFormat } from '../../ui/format.ts'
import { keyOf } from '../../ui/passages/choices.ts'
import { useHandOver } from '../../ui/passages/hand-over.ts'
import { quoteText } from '../../ui/passages/quote-text.ts'
import { useToast } from '../../ui/toast.tsx'
import { ToggleButton } from '../../ui/toggle-button.tsx'
import css from './evidence.module.css'
import { messages } from './messages.ts'

const Star = ({ passage }: { passage: Passage }) => {
  const { passages } = useApi()
  const refresh = useRefresh()
  const toast = useToast()
  const star = useCommand(passages.setStarred)
  return (
    <ToggleButton
      icon="star"
      label={messages.star}
      isSelected={star.isPending ? star.variables.starred : passage.starred}
      onChange={(starred) =>
        star.mutate(
          { passageId: passage.id, starred },
          {
            onSuccess: () => refresh('passages'),
            onError: (error) => toast.show({ text: errorWords(error.code) }),
          },
        )
      }
    />
  )
}

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
        <Star passage={passage} />
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

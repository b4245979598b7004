import { Link } from 'wouter'
import type { MeetingPage } from '../../../shared/contract/conversations.ts'
import { spoken } from '../../../shared/domain/exchange/blocks.ts'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/page.tsx'
import css from './conversations.module.css'
import { messages } from './messages.ts'
import { Step } from './steps.tsx'
import type { ConversationChange } from './use-conversation.ts'

const { before: words } = messages

type Excerpt = MeetingPage['excerpts'][number]

const ExcerptLine = ({ excerpt }: { excerpt: Excerpt }) => {
  const format = useFormat()
  const { direction, shareId, day, at, text, labels } = excerpt
  const place = direction === 'sent' ? 'ledger' : 'received'
  return (
    <li className={css.excerpt}>
      <p className={css.facts}>
        <span>{words[direction]}</span>
        <span>{day ? format.day(day, 'long') : format.dateTime(at)}</span>
        <Link href={`/coaching/${place}/${shareId}`}>{words.hidden}</Link>
      </p>
      <p className={css.words} dir="auto">
        {spoken(text, labels)}
      </p>
    </li>
  )
}

type BeforeProps = {
  readonly page: MeetingPage
  readonly change: ConversationChange
  readonly readOnly: boolean
}

/** What a conversation begins from: the last steps, the excerpts since, the open questions. */
export const Before = ({ page, change, readOnly }: BeforeProps) => {
  const format = useFormat()
  const { conversation, lastSteps, excerpts, questions } = page
  if (lastSteps.length + excerpts.length + questions.length === 0)
    return (
      <Section title={words.title}>
        <p className={css.soft}>{words.nothing}</p>
      </Section>
    )
  return (
    <Section title={words.title}>
      {lastSteps.length > 0 && (
        <>
          <h3 className={css.small}>{words.steps}</h3>
          <ul className={css.steps}>
            {lastSteps.map((step) => (
              <Step
                key={step.id}
                step={step}
                conversation={conversation}
                change={change}
                readOnly={readOnly}
                more={words.stepsFrom(format.day(step.from))}
              />
            ))}
          </ul>
        </>
      )}
      <h3 className={css.small}>{words.excerpts}</h3>
      {excerpts.length === 0 ? (
        <p className={css.soft}>{words.noExcerpts}</p>
      ) : (
        <ul className={css.excerpts}>
          {excerpts.map((excerpt) => (
            <ExcerptLine key={`${excerpt.direction} ${excerpt.id}`} excerpt={excerpt} />
          ))}
        </ul>
      )}
      {questions.length > 0 && (
        <>
          <h3 className={css.small}>{words.questions}</h3>
          <ul className={css.points}>
            {questions.map(({ id, from, text }) => (
              <li key={id}>
                <bdi>{text}</bdi>{' '}
                <span className={css.soft}>({from === 'me' ? words.mine : words.theirs})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

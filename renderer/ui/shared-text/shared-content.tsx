import type { ReactNode } from 'react'
import type { ShareContent, SharedExcerpt } from '../../../shared/contract/share-content.ts'
import { useFormat } from '../format.ts'
import { Markdown } from '../markdown/markdown.tsx'
import { ExcerptText } from './excerpt-text.tsx'
import { messages } from './messages.ts'
import css from './shared-content.module.css'

type PartProps = { readonly title: string; readonly children: ReactNode }

const Part = ({ title, children }: PartProps) => (
  <section className={css.part}>
    <h2 className={css.title}>{title}</h2>
    {children}
  </section>
)

type ExcerptProps = {
  readonly excerpt: SharedExcerpt
  readonly number: number
  readonly children: ReactNode
}

const Excerpt = ({ excerpt: { day, prompt }, number, children }: ExcerptProps) => {
  const format = useFormat()
  return (
    <li className={css.excerpt}>
      <p className={css.facts}>
        <span className={day ? undefined : 'visually-hidden'}>
          {day ? format.day(day, 'full') : messages.excerpt(number)}
        </span>
      </p>
      {prompt && (
        <p className={css.prompt} dir="auto">
          {prompt}
        </p>
      )}
      {children}
    </li>
  )
}

const Goals = ({ goals }: Pick<ShareContent, 'goals'>) => (
  <ul className={css.list}>
    {goals.map(({ id, title, why }) => (
      <li key={id}>
        <p className={css.name} dir="auto">
          {title}
        </p>
        {why && <Markdown text={why} />}
      </li>
    ))}
  </ul>
)

const Ratings = ({ ratings }: Pick<ShareContent, 'ratings'>) => {
  const format = useFormat()
  return (
    <ul className={css.list}>
      {ratings.map(({ indicator, score, reason, day }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what came in a file never changes its order
        <li key={at}>
          <p className={css.name}>
            <bdi>{indicator}</bdi>: {messages.ratingOf(format.number(score))}
            {day && <span className={css.day}> · {format.day(day)}</span>}
          </p>
          {reason && <Markdown text={reason} />}
        </li>
      ))}
    </ul>
  )
}

const Meeting = ({ meeting }: { meeting: NonNullable<ShareContent['meeting']> }) => {
  const format = useFormat()
  return (
    <Part title={messages.meeting}>
      <p>{format.day(meeting.day, 'full')}</p>
      {meeting.agenda.length > 0 && (
        <>
          <h3 className={css.small}>{messages.agenda}</h3>
          <ul className={css.points}>
            {meeting.agenda.map((item, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: what came in a file never changes its order
              <li key={at} dir="auto">
                {item}
              </li>
            ))}
          </ul>
        </>
      )}
      {meeting.steps.length > 0 && (
        <>
          <h3 className={css.small}>{messages.steps}</h3>
          <ul className={css.points}>
            {meeting.steps.map(({ id, text, who }) => (
              <li key={id}>
                <bdi>{text}</bdi> <span className={css.day}>({messages.who[who]})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {meeting.goals.length > 0 && (
        <>
          <h3 className={css.small}>{messages.workOn}</h3>
          <Goals goals={meeting.goals} />
        </>
      )}
    </Part>
  )
}

const Answers = ({ content, renderAnswered }: Pick<SharedContentProps, 'content' | 'renderAnswered'>) => (
  <Part title={messages.answers}>
    <ul className={css.list}>
      {content.answers.map(({ commentId, thanked, body }) => (
        <li key={commentId}>
          {renderAnswered?.(commentId)}
          {thanked && <p>{messages.thanks}</p>}
          {body && <Markdown text={body} />}
        </li>
      ))}
    </ul>
  </Part>
)

type SharedContentProps = {
  /** The same object while nothing changed. */
  readonly content: ShareContent
  /** The words of an excerpt, with whatever stands beside them; plainly set, when left out. */
  readonly renderExcerpt?: (excerpt: SharedExcerpt) => ReactNode
  /** What stands below a question, such as its answer. */
  readonly belowQuestion?: (questionId: string) => ReactNode
  /** The comment that an answer is to, where it is known. */
  readonly renderAnswered?: (commentId: string) => ReactNode
}

const setPlainly = (excerpt: SharedExcerpt): ReactNode => <ExcerptText excerpt={excerpt} />

/** Everything that a share holds, as its receiver reads it: on the coach’s screen, and in the member’s preview of it. */
export const SharedContent = (props: SharedContentProps) => {
  const { content, renderExcerpt = setPlainly, belowQuestion, renderAnswered } = props
  const format = useFormat()
  return (
    <div className={css.content}>
      {content.deleteBy && (
        <p className={css.deleteBy}>{messages.deleteBy(format.day(content.deleteBy, 'long'))}</p>
      )}
      {content.note && (
        <Part title={messages.note}>
          <Markdown text={content.note} />
        </Part>
      )}
      {content.questions.length > 0 && (
        <Part title={messages.questions}>
          <ul className={css.list}>
            {content.questions.map(({ id, text }) => (
              <li key={id}>
                <p className={css.question} dir="auto">
                  {text}
                </p>
                {belowQuestion?.(id)}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {content.excerpts.length > 0 && (
        <Part title={messages.excerpts}>
          <ol className={css.excerpts}>
            {content.excerpts.map((excerpt, at) => (
              <Excerpt key={excerpt.id} excerpt={excerpt} number={at + 1}>
                {renderExcerpt(excerpt)}
              </Excerpt>
            ))}
          </ol>
        </Part>
      )}
      {content.ratings.length > 0 && (
        <Part title={messages.ratings}>
          <Ratings ratings={content.ratings} />
        </Part>
      )}
      {content.goals.length > 0 && (
        <Part title={messages.goals}>
          <Goals goals={content.goals} />
        </Part>
      )}
      {content.results.length > 0 && (
        <Part title={messages.results}>
          <ul className={css.list}>
            {content.results.map(({ id, text }) => (
              <li key={id} className={css.plain} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {content.answers.length > 0 && (
        <Answers content={content} {...(renderAnswered && { renderAnswered })} />
      )}
      {content.meeting && <Meeting meeting={content.meeting} />}
      {content.withdrawn > 0 && (
        <p className={css.day}>{format.plural(content.withdrawn, messages.withdrawn)}</p>
      )}
    </div>
  )
}

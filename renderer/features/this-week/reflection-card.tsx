import { Link } from 'wouter'
import type { EntrySummary } from '../../../shared/contract/journal.ts'
import type { ThisWeek } from '../../../shared/contract/reflection.ts'
import { FLOWS, PATH_IDS, type PathId } from '../../../shared/framework/flows.ts'
import button from '../../ui/button.module.css'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { messages } from './messages.ts'
import css from './reflection-card.module.css'

type NotBegunProps = {
  /** The path that the member chose last: its button stands out. */
  readonly path: PathId
  readonly invitation: ThisWeek['invitation']
  readonly isPending: boolean
  readonly onBegin: (path: PathId) => void
}

/** Two ways in, one press each. */
const NotBegun = ({ path, invitation, isPending, onBegin }: NotBegunProps) => (
  <>
    <p className={css.lead}>{messages.notBegun.body}</p>
    {invitation && (
      <figure className={css.excerpt}>
        <figcaption className={css.facts}>{messages.notBegun.invitation}</figcaption>
        <p className={css.opening}>{invitation.text}</p>
      </figure>
    )}
    <fieldset className={css.ways}>
      <legend className={css.question}>{messages.notBegun.chooseLength}</legend>
      {PATH_IDS.map((id) => (
        <div key={id} className={css.way}>
          <Button
            variant={id === path ? 'primary' : 'quiet'}
            isPending={isPending}
            onPress={() => onBegin(id)}
            aria-describedby={`way-${id}`}
          >
            {messages.notBegun.minutes(FLOWS.weekly.minutes[id] ?? 0)}
          </Button>
          <p id={`way-${id}`} className={css.wayHint}>
            {messages.notBegun[id]}
          </p>
        </div>
      ))}
    </fieldset>
    <p className={css.facts}>{messages.notBegun.grows}</p>
  </>
)

const Opening = ({ entry }: { entry: EntrySummary }) => (
  <div className={css.excerpt}>
    <p className={css.opening} dir="auto">
      {entry.opening || messages.draft.nothingYet}
    </p>
    {entry.words > 0 && <p className={css.facts}>{messages.words(entry.words)}</p>}
  </div>
)

const Written = ({ entry, finished }: { entry: EntrySummary; finished: boolean }) => (
  <>
    <Opening entry={entry} />
    <div className={css.actions}>
      {finished ? (
        <>
          <Link href={`/read/${entry.id}`} className={cx(button.button, button.primary)}>
            {messages.finished.read}
          </Link>
          <Link href={`/entry/${entry.id}`} className={cx(button.button, button.quiet)}>
            {messages.finished.add}
          </Link>
        </>
      ) : (
        <Link href={`/entry/${entry.id}`} className={cx(button.button, button.primary)}>
          {messages.draft.go}
        </Link>
      )}
    </div>
  </>
)

type ReflectionCardProps = NotBegunProps & {
  readonly state: ThisWeek['state']
  readonly entry: EntrySummary | null
}

/** This week's reflection: to begin, to go on with, or to read. */
export const ReflectionCard = ({ state, entry, ...begin }: ReflectionCardProps) => (
  <section className={css.card} aria-labelledby="reflection-title">
    <header className={css.header}>
      <h2 id="reflection-title" className={css.title}>
        {messages.reflection.title}
      </h2>
      {entry && <span className={cx(css.state, css[state])}>{messages.reflection.state[state]}</span>}
    </header>
    {entry ? <Written entry={entry} finished={state === 'finished'} /> : <NotBegun {...begin} />}
  </section>
)

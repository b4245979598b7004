import { useState } from 'react'
import { Link } from 'wouter'
import type { EntrySummary } from '../../../shared/contract/journal.ts'
import type { ThisWeek } from '../../../shared/contract/reflection.ts'
import { FLOWS, type PathId } from '../../../shared/framework/flows.ts'
import button from '../../ui/button.module.css'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { messages } from './messages.ts'
import css from './reflection-card.module.css'

const minutesOf = (path: PathId): string => messages.notBegun.minutes(FLOWS.weekly.minutes[path] ?? 0)

type NotBegunProps = {
  readonly path: PathId
  readonly isPending: boolean
  readonly onBegin: (path: PathId) => void
}

const NotBegun = ({ path, isPending, onBegin }: NotBegunProps) => {
  const [chosen, setChosen] = useState<PathId | null>(null)
  return (
    <>
      <p className={css.lead}>{messages.notBegun.body}</p>
      <RadioGroup
        label={messages.notBegun.chooseLength}
        hint={messages.notBegun.body4}
        value={chosen ?? path}
        onChange={setChosen}
        options={[
          { id: 'short', label: minutesOf('short'), hint: messages.notBegun.short },
          { id: 'full', label: minutesOf('full'), hint: messages.notBegun.full },
        ]}
      />
      <div className={css.actions}>
        <Button variant="primary" onPress={() => onBegin(chosen ?? path)} isPending={isPending}>
          {messages.notBegun.begin}
        </Button>
      </div>
    </>
  )
}

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

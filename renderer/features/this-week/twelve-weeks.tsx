import type { ThisWeek } from '../../../shared/contract/reflection.ts'
import { cx } from '../../ui/cx.ts'
import { messages } from './messages.ts'
import css from './twelve-weeks.module.css'

/** A quiet row of twelve marks. The sentence says it all; the marks are for the eye, and judge no gap. */
export const TwelveWeeks = ({ weeks }: { weeks: ThisWeek['weeks'] }) => {
  const reflected = weeks.filter((week) => week.reflected).length
  return (
    <figure className={css.weeks}>
      <figcaption className={css.sentence}>{messages.weeks.sentence(reflected)}</figcaption>
      <div className={css.row} aria-hidden="true">
        {weeks.map((week) => (
          <span key={week.from} className={cx(css.mark, week.reflected && css.reflected)} />
        ))}
      </div>
    </figure>
  )
}

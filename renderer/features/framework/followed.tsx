import { MAX_RATED } from '../../../shared/contract/ratings.ts'
import { TRAIT_TITLES } from '../../../shared/framework/traits.ts'
import { IconButton } from '../../ui/button.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { Section } from '../../ui/page.tsx'
import { ReorderButtons } from '../../ui/reorder-buttons.tsx'
import { Sign } from '../../ui/sign.tsx'
import { useReorder } from '../../ui/use-reorder.ts'
import css from './framework.module.css'
import { messages } from './messages.ts'
import type { Indicators } from './use-indicators.ts'

const words = messages.indicators

/** The indicators that the debrief asks about, in the order in which it does. */
export const Followed = ({ indicators }: { indicators: Indicators }) => {
  const { followed } = indicators
  const { box, move, moved } = useReorder(
    followed.map(({ id }) => id),
    indicators.reorder,
  )
  return (
    <Section title={words.followed} lead={words.followedLead}>
      <p className="visually-hidden" role="status">
        {moved && words.moved(followed[moved.place]?.title ?? '', moved.place + 1, followed.length)}
      </p>
      <ErrorBanner error={indicators.followError} />
      {followed.length === 0 && <p className={css.soft}>{words.followedNone}</p>}
      <ol className={css.followed} ref={box}>
        {followed.map(({ id, title, trait }, index) => (
          <li key={id} className={css.followedRow}>
            <Sign kind="indicator" trait={trait} />
            <div className={css.words}>
              <p className={css.name} dir="auto">
                {title}
              </p>
              <p className={css.fact}>{TRAIT_TITLES[trait]}</p>
              {index >= MAX_RATED && <p className={css.fact}>{words.notOffered}</p>}
            </div>
            <div className={css.buttons}>
              <ReorderButtons
                isFirst={index === 0}
                isLast={index === followed.length - 1}
                upLabel={words.up(title)}
                downLabel={words.down(title)}
                onMove={(way) => move(id, way)}
              />
              <IconButton
                icon="close"
                label={words.stop(title)}
                onPress={() => {
                  indicators.toggle(id, false)
                  focusHeading()
                }}
              />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}

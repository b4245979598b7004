import { useState } from 'react'
import { Link } from 'wouter'
import { TRAIT_IDS, TRAIT_TITLES, type TraitId } from '../../../shared/framework/traits.ts'
import { useFresh } from '../../api/fresh.ts'
import type { ChangingFeature } from '../../api/hooks.tsx'
import button from '../../ui/button.module.css'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { Page } from '../../ui/page.tsx'
import { Sign } from '../../ui/sign.tsx'
import { Followed } from './followed.tsx'
import css from './framework.module.css'
import { IndicatorDialog, type IndicatorWords } from './indicator-dialog.tsx'
import { IndicatorRow } from './indicator-row.tsx'
import { messages } from './messages.ts'
import { type Indicators, useIndicators } from './use-indicators.ts'

const words = messages.indicators
const FRESH: readonly ChangingFeature[] = ['framework', 'ratings']

type TraitProps = {
  readonly trait: TraitId
  readonly indicators: Indicators
  readonly onEdit: (indicator: IndicatorWords) => void
}

const Trait = ({ trait, indicators, onEdit }: TraitProps) => (
  <section className={css.trait} aria-labelledby={`trait-${trait}`}>
    <h2 id={`trait-${trait}`} className={css.traitTitle}>
      <Sign kind="indicator" trait={trait} />
      <span>{TRAIT_TITLES[trait]}</span>
    </h2>
    <ul>
      {indicators.all
        .filter((one) => one.trait === trait)
        .map((one) => (
          <IndicatorRow
            key={one.id}
            indicator={one}
            isFollowed={indicators.isFollowed(one.id)}
            onFollow={(isWanted) => indicators.toggle(one.id, isWanted)}
            onEdit={() => {
              const { id, title, sentence, low, high } = one
              onEdit({ id, trait, title, sentence, low, high })
            }}
          />
        ))}
    </ul>
    <div>
      <Button
        variant="plain"
        icon="plus"
        onPress={() => onEdit({ trait, title: '', sentence: '', low: '', high: '' })}
      >
        {words.add}
        <span className="visually-hidden">{words.addTo(TRAIT_TITLES[trait])}</span>
      </Button>
    </div>
  </section>
)

/** The five traits and what can be seen of each in a week. */
export const IndicatorsScreen = () => {
  useFresh(FRESH)
  const indicators = useIndicators()
  const [editing, setEditing] = useState<IndicatorWords | null>(null)
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="text"
      actions={
        <Link href="/framework/prompts" className={cx(button.button, button.quiet)}>
          {words.toPacks}
        </Link>
      }
    >
      {indicators.error && <FailedBanner title={words.failed} onRetry={indicators.retry} />}
      {indicators.isReady && (
        <>
          <Followed indicators={indicators} />
          {TRAIT_IDS.map((trait) => (
            <Trait key={trait} trait={trait} indicators={indicators} onEdit={setEditing} />
          ))}
        </>
      )}
      {editing && <IndicatorDialog indicator={editing} onClose={() => setEditing(null)} />}
    </Page>
  )
}

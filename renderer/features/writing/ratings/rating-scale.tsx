import { Label } from 'react-aria-components/Label'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import { Text } from 'react-aria-components/Text'
import type { Indicator } from '../../../../shared/contract/framework.ts'
import { cx } from '../../../ui/cx.ts'
import { ratingMessages } from './messages.ts'
import css from './rating.module.css'

const SCORES = [1, 2, 3, 4, 5] as const

type RatingScaleProps = {
  readonly indicator: Indicator
  readonly score: number | null
  readonly onChange: (score: number) => void
  readonly isDisabled: boolean
}

/** One to five, with what either end looks like in a week. */
export const RatingScale = ({ indicator, score, onChange, isDisabled }: RatingScaleProps) => {
  const low = indicator.low || ratingMessages.ends.low
  const high = indicator.high || ratingMessages.ends.high
  return (
    <RadioGroup
      className={cx(css.scale)}
      orientation="horizontal"
      value={score === null ? null : String(score)}
      onChange={(value) => onChange(Number(value))}
      isDisabled={isDisabled}
    >
      <Label className={cx(css.title)}>{indicator.title}</Label>
      {indicator.sentence && <p className={css.sentence}>{indicator.sentence}</p>}
      <div className={css.marks}>
        {SCORES.map((mark) => (
          <RadioField key={mark} value={String(mark)}>
            <RadioButton className={cx(css.mark)}>
              <span aria-hidden="true">{mark}</span>
              <span className="visually-hidden">{ratingMessages.score(mark)}</span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <Text slot="description" className={cx(css.ends)}>
        <span>
          <strong>1</strong> {low}
        </span>
        <span>
          <strong>5</strong> {high}
        </span>
      </Text>
    </RadioGroup>
  )
}

import { useState } from 'react'
import type { Indicator } from '../../../../shared/contract/framework.ts'
import type { Rating } from '../../../../shared/contract/ratings.ts'
import { useApi, useQuery } from '../../../api/hooks.tsx'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { errorWords } from '../../../ui/error-words.ts'
import { useFormat } from '../../../ui/format.ts'
import { TextField } from '../../../ui/text-field.tsx'
import { FollowDialog } from './follow-dialog.tsx'
import { ratingMessages as words } from './messages.ts'
import css from './rating.module.css'
import { RatingScale } from './rating-scale.tsx'
import { shownIds } from './shown-ids.ts'
import { useRating } from './use-rating.ts'

type RatedProps = {
  readonly entryId: string
  readonly indicator: Indicator
  readonly kept: Rating | null
  readonly readOnly: boolean
}

const Rated = ({ entryId, indicator, kept, readOnly }: RatedProps) => {
  const format = useFormat()
  const rating = useRating(entryId, indicator.id, kept)
  const { score, lastTime } = rating
  return (
    <li className={css.rated}>
      <RatingScale indicator={indicator} score={score} onChange={rating.choose} isDisabled={readOnly} />
      <p className={css.last} role="status">
        {score !== null &&
          lastTime &&
          (lastTime.day === null
            ? words.last(lastTime.score)
            : words.lastOn(lastTime.score, format.day(lastTime.day, 'weekday')))}
      </p>
      {score !== null && rating.asksReason && (
        <TextField
          label={words.reason}
          hint={rating.reason.trim() === '' ? words.reasonHint : words.reasonKept}
          value={rating.reason}
          onChange={rating.explain}
          maxLength={2000}
          isDisabled={readOnly}
          isMultiline
        />
      )}
      {rating.error && (
        <p role="alert" className={css.failed}>
          {errorWords(rating.error.code, { 'too-many': words.tooMany, internal: words.failed })}
        </p>
      )}
      {score !== null && !readOnly && (
        <div>
          <Button variant="plain" icon="close" onPress={rating.clear}>
            {words.clear}
          </Button>
        </div>
      )}
    </li>
  )
}

/** The last page of a debrief: up to three ratings, each optional. */
export const RatingsPage = ({ entryId, readOnly }: { entryId: string; readOnly: boolean }) => {
  const { ratings, framework } = useApi()
  const { data: followed } = useQuery(ratings.followed, {})
  const { data: rated } = useQuery(ratings.forEntry, { entryId })
  const { data: indicators } = useQuery(framework.indicators, {})
  const [isChoosing, setChoosing] = useState(false)
  if (!followed || !rated || !indicators) return null
  const shown = shownIds(rated, followed).flatMap((id) => indicators.find((one) => one.id === id) ?? [])
  return (
    <div className={css.page}>
      {shown.length === 0 && !readOnly && (
        <EmptyState
          sentence={words.empty}
          action={<Button onPress={() => setChoosing(true)}>{words.choose}</Button>}
        />
      )}
      {shown.length > 0 && (
        <>
          <p className={css.lead}>{words.lead}</p>
          <ul className={css.list}>
            {shown.map((indicator) => (
              <Rated
                key={indicator.id}
                entryId={entryId}
                indicator={indicator}
                kept={rated.find(({ indicatorId }) => indicatorId === indicator.id) ?? null}
                readOnly={readOnly}
              />
            ))}
          </ul>
          {!readOnly && (
            <div>
              <Button variant="plain" icon="edit" onPress={() => setChoosing(true)}>
                {words.change}
              </Button>
            </div>
          )}
        </>
      )}
      {isChoosing && (
        <FollowDialog indicators={indicators} followed={followed} onClose={() => setChoosing(false)} />
      )}
    </div>
  )
}

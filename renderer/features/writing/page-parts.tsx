import type { ReactNode } from 'react'
import type { Decision } from '../../../shared/contract/decisions.ts'
import type { Entry } from '../../../shared/contract/journal.ts'
import type { CoachQuestion } from '../../../shared/contract/replies.ts'
import { AskedBy } from './asked-by.tsx'
import { CameTrue } from './decision/came-true.tsx'
import { DecisionFacts } from './decision/decision-facts.tsx'
import { DecisionSummary } from './decision/decision-summary.tsx'
import { Original } from './decision/original.tsx'
import { LastPlans } from './last-plans.tsx'
import { PlanGoal } from './plan-goal.tsx'
import { RatingsPage } from './ratings/ratings-page.tsx'
import { ValuePage } from './values/value-page.tsx'
import { ValuesInTension } from './values/values-in-tension.tsx'

export type PagePartsProps = {
  readonly entry: Entry
  readonly pageId: string
  /** The decision of this entry, or the one it looks back on. */
  readonly decision: Decision | null
  /** What coaches asked, and the member kept for this entry. */
  readonly asked: readonly CoachQuestion[]
  readonly readOnly: boolean
  readonly isRecording: boolean
  readonly onRecord: (before: () => Promise<void>) => void
}

/** What a page shows before its steps, or instead of any. */
export const BeforeSteps = (props: PagePartsProps): ReactNode => {
  const { entry, pageId, decision, asked, readOnly } = props
  switch (`${entry.flow}/${pageId}`) {
    case 'weekly/coach':
      return <AskedBy asked={asked} />
    case 'weekly/last-plan':
      return <LastPlans entryId={entry.id} />
    case 'weekly/ratings':
      return <RatingsPage entryId={entry.id} readOnly={readOnly} />
    case 'values-check/value':
      return <ValuePage entryId={entry.id} readOnly={readOnly} />
    case 'revisit/original':
      return <Original decision={decision} />
    case 'revisit/outcome':
      return decision && <CameTrue entryId={entry.id} decision={decision} readOnly={readOnly} />
    default:
      return null
  }
}

/** What a page shows after its steps. */
export const AfterSteps = (props: PagePartsProps): ReactNode => {
  const { entry, pageId, decision, readOnly } = props
  switch (`${entry.flow}/${pageId}`) {
    case 'weekly/plan':
      return <PlanGoal entry={entry} readOnly={readOnly} />
    case 'decision/values':
      return decision && <ValuesInTension decision={decision} readOnly={readOnly} />
    case 'decision/choice':
      if (!decision) return null
      // Its prediction stands in its field.
      if (readOnly) return <DecisionSummary decision={{ ...decision, prediction: '' }} />
      return (
        <DecisionFacts
          entry={entry}
          decision={decision}
          onRecord={props.onRecord}
          isPending={props.isRecording}
        />
      )
    default:
      return null
  }
}

import type { Choice, choices } from '../../../shared/contract/choices.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { oneLine } from '../../../shared/domain/clean-text.ts'
import { AppError } from '../../../shared/errors.ts'
import type { SummaryCharts } from './charts.ts'
import type { ChoiceReading } from './choice-reading.ts'
import { deleteField, putField, type StoredChoice } from './choices-store.ts'
import { liveSummary, type SummariesDeps } from './deps.ts'

export type ChartHandlersDeps = Pick<SummariesDeps, 'db'> & {
  readonly charts: Pick<SummaryCharts, 'draw'>
  readonly reading: Pick<ChoiceReading, 'list'>
  /** A choice that stands. */
  readonly live: (summaryId: string, choiceId: string) => StoredChoice
  readonly show: (summaryId: string, choiceId: string) => Choice
  /** Changes a draft’s choices, and says so. */
  readonly change: (summaryId: string, work: () => void) => void
}

/** What can be asked of the charts among the choices. */
export const chartHandlers = ({
  db,
  charts,
  reading,
  live,
  show,
  change,
}: ChartHandlersDeps): Pick<Handlers<typeof choices>, 'drawings' | 'describe'> => ({
  drawings: async ({ summaryId }) => {
    const drawn = await charts.draw(liveSummary({ db }, summaryId), reading.list(summaryId))
    return [...drawn].map(([choiceId, { figure, description }]) => ({
      choiceId,
      svg: figure.svg,
      description,
    }))
  },
  describe: ({ summaryId, choiceId, words: said }) => {
    const words = oneLine(said)
    change(summaryId, () => {
      const { id, kind, fields } = live(summaryId, choiceId)
      if (kind !== 'chart') throw new AppError('invalid-input')
      if (words !== '') putField(db, id, { field: 'alt', words, anchor: null })
      else if (fields.length > 0) deleteField(db, id, 'alt')
    })
    return show(summaryId, choiceId)
  },
})

import type { Choice } from '../../../shared/contract/choices.ts'
import type { Summary } from '../../../shared/contract/summaries.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { chartMessages as words } from './chart-messages.ts'
import css from './charts.module.css'
import summaries from './summaries.module.css'

type ChartDrawingProps = { readonly summary: Summary; readonly choice: Choice }

/** A chart as the document has it, and what it says to those who cannot see it. */
export const ChartDrawing = ({ summary, choice }: ChartDrawingProps) => {
  const { choices } = useApi()
  const { data, error, refetch } = useQuery(choices.drawings, { summaryId: summary.id }, { keep: true })
  const drawn = data?.find(({ choiceId }) => choiceId === choice.id)
  const own = choice.fields.find(({ field }) => field === 'alt')?.words
  if (error) return <FailedBanner title={words.failed} onRetry={refetch} />
  return (
    <>
      {drawn?.svg && (
        // Its description stands beside it.
        <img className={css.drawing} src={`data:image/svg+xml,${encodeURIComponent(drawn.svg)}`} alt="" />
      )}
      {drawn && drawn.svg === null && <p className={summaries.soft}>{words.noDrawing}</p>}
      {drawn && (
        <p className={css.description} dir="auto">
          <span className={css.label}>{words.described}</span> {own || drawn.description}
        </p>
      )}
    </>
  )
}

import { useApi, useQuery } from '../../api/hooks.tsx'
import { SidePanel } from '../../ui/charts/side-panel.tsx'
import { ExportButton } from '../../ui/documents/export-button.tsx'
import { messages as documentMessages } from '../../ui/documents/messages.ts'
import { useFormat } from '../../ui/format.ts'
import { PassageWords } from '../../ui/passages/passage-row.tsx'
import { passagesSource } from '../../ui/passages/passages-source.ts'
import { EntryLink } from './entry-link.tsx'
import { Failed } from './failed.tsx'
import css from './growth.module.css'
import type { OpenRating } from './indicator-chart.tsx'
import { messages as shared } from './messages.ts'
import { messages } from './trait-messages.ts'

/** As many as the contract answers at once. */
const MOST = 60

type RatingPanelProps = {
  readonly point: OpenRating
  readonly takesFocus: boolean
  readonly onClose: () => void
}

/** The reasons behind a point, and the passages of those entries that speak of it. */
export const RatingPanel = ({ point, takesFocus, onClose }: RatingPanelProps) => {
  const { growth } = useApi()
  const format = useFormat()
  const ratingIds = point.ratingIds.slice(0, MOST)
  const { data, error, refetch } = useQuery(growth.ratingDetail, { ratingIds })
  const marked = data?.flatMap(({ passages }) => passages) ?? []
  return (
    <SidePanel title={point.indicator} takesFocus={takesFocus} onClose={onClose}>
      <p className={css.soft}>{point.when}</p>
      {error && <Failed retry={() => void refetch()} />}
      {data?.length === 0 && <p className={css.soft}>{shared.nothingThere}</p>}
      <ul className={css.details}>
        {data?.map(({ rating, passages }) => (
          <li key={rating.id} className={css.detail}>
            <p className={css.day}>{format.day(rating.day, 'full')}</p>
            <p>{messages.rated(rating.score)}</p>
            {rating.reason ? (
              <p className={css.reason} dir="auto">
                {rating.reason}
              </p>
            ) : (
              <p className={css.soft}>{messages.noReason}</p>
            )}
            {passages.length > 0 && <h3 className={css.small}>{messages.passages}</h3>}
            {passages.map((passage) => (
              <PassageWords key={passage.id} passage={passage} />
            ))}
            <p className={css.small}>
              <EntryLink entryId={rating.entryId} day={rating.day} />
            </p>
          </li>
        ))}
      </ul>
      {marked.length > 0 && (
        <div>
          <ExportButton find={async () => passagesSource(marked)}>
            {documentMessages.export.passages}
          </ExportButton>
        </div>
      )}
      {point.ratingIds.length > MOST && <p className={css.soft}>{messages.most(format.number(MOST))}</p>}
    </SidePanel>
  )
}

import type { RevisionSummary } from '../../../shared/contract/journal.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { useFormat } from '../../ui/format.ts'
import css from './history.module.css'
import { messages } from './messages.ts'

type VersionListProps = {
  /** Newest first. */
  readonly revisions: readonly RevisionSummary[]
  readonly shown: { readonly from: string; readonly to: string } | null
  readonly onView: (revisionId: string) => void
  readonly onCompare: (from: string, to: string) => void
}

/** What a version is compared with by one press: the one it was written from. */
const parentOf = (revision: RevisionSummary, revisions: readonly RevisionSummary[]): string | null =>
  revisions.some(({ id }) => id === revision.parentId) ? revision.parentId : null

export const VersionList = ({ revisions, shown, onView, onCompare }: VersionListProps) => {
  const format = useFormat()
  return (
    <ol className={css.versions} aria-label={messages.history.list}>
      {revisions.map((revision) => {
        const time = format.dateTime(revision.sealedAt)
        const parent = parentOf(revision, revisions)
        return (
          <li
            key={revision.id}
            className={cx(
              css.version,
              (revision.id === shown?.to || revision.id === shown?.from) && css.shown,
            )}
          >
            <div className={css.what}>
              <p className={css.time}>
                {time}
                {revision.isHead && <span className={css.current}>{messages.history.current}</span>}
              </p>
              <p className={css.why}>
                {messages.history.reason[revision.reason]} ·{' '}
                {messages.history.length(revision.words, revision.characters)}
              </p>
            </div>
            <div className={css.buttons}>
              <Button variant="plain" onPress={() => onView(revision.id)}>
                {messages.history.view}
                <span className="visually-hidden">{messages.history.ofTime(time)}</span>
              </Button>
              {parent && (
                <Button variant="plain" onPress={() => onCompare(parent, revision.id)}>
                  {messages.history.changes}
                  <span className="visually-hidden">{messages.history.ofTime(time)}</span>
                </Button>
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

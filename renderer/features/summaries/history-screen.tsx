import { useState } from 'react'
import { Link } from 'wouter'
import type { TextsRevision } from '../../../shared/contract/connecting.ts'
import { asAppError } from '../../api/failure.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery, useRefresh } from '../../api/hooks.tsx'
import button from '../../ui/button.module.css'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { isChanged } from '../../ui/diff/diff-view.ts'
import { WordDiff } from '../../ui/diff/word-diff.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { uiMessages } from '../../ui/messages.ts'
import { Page } from '../../ui/page.tsx'
import { Switch } from '../../ui/switch.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { editionMessages } from './edition-messages.ts'
import { sectionMessages } from './section-messages.ts'
import css from './summaries.module.css'

const { history: words } = editionMessages
const FRESH: readonly ChangingFeature[] = ['connecting', 'summaries']

const VersionWords = ({ revisionId }: { revisionId: string }) => {
  const { connecting } = useApi()
  const { data, error, refetch } = useQuery(connecting.revision, { revisionId })
  if (error) return <FailedBanner title={words.failed} onRetry={refetch} />
  const texts = data?.texts.filter(({ body }) => body.trim() !== '') ?? []
  if (data && texts.length === 0) return <p className={css.soft}>{words.nothing}</p>
  return texts.map(({ textId, heading, part, body }) => (
    <section key={textId} className={css.version}>
      <h3 className={css.small}>{sectionMessages.write.of(sectionMessages.write.parts[part], heading)}</h3>
      <div className={css.quote} dir="auto">
        <Markdown text={body} />
      </div>
    </section>
  ))
}

const Differences = ({ from, to }: { from: string; to: string }) => {
  const { connecting } = useApi()
  const { data, error, refetch } = useQuery(connecting.compare, { from, to })
  if (error) return <FailedBanner title={words.failed} onRetry={refetch} />
  return data
    ?.filter(({ parts }) => isChanged(parts))
    .map(({ stepId, promptText, parts }) => (
      <section key={stepId} className={css.version}>
        <h3 className={css.small}>{promptText}</h3>
        <WordDiff parts={parts} />
      </section>
    ))
}

type VersionProps = {
  readonly summaryId: string
  readonly revision: TextsRevision
  readonly before: TextsRevision | undefined
  readonly onClose: () => void
}

const VersionDialog = ({ summaryId, revision, before, onClose }: VersionProps) => {
  const { connecting } = useApi()
  const refresh = useRefresh()
  const format = useFormat()
  const { show } = useToast()
  const readOnly = useReadOnly()
  const [isComparing, setComparing] = useState(false)
  const restore = async (): Promise<void> => {
    try {
      await connecting.restore({ summaryId, revisionId: revision.id })
      refresh('connecting')
      refresh('summaries')
      show({ text: words.restored })
      onClose()
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
    }
  }
  return (
    <Dialog
      title={words.of(format.dateTime(revision.sealedAt))}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <>
          <Button onPress={onClose}>{uiMessages.dismiss}</Button>
          {!revision.isHead && !readOnly && (
            <Button variant="primary" onPress={() => void restore()}>
              {words.restore}
            </Button>
          )}
        </>
      }
    >
      {before && <Switch label={words.compare} isSelected={isComparing} onChange={setComparing} />}
      {before && isComparing ? (
        <Differences from={before.id} to={revision.id} />
      ) : (
        <VersionWords revisionId={revision.id} />
      )}
    </Dialog>
  )
}

/** The versions of a summary’s connecting words: to read, to compare, to bring back. */
export const SummaryHistoryScreen = ({ summaryId }: { summaryId: string }) => {
  useFresh(FRESH)
  const { connecting, summaries } = useApi()
  const format = useFormat()
  const { data: summary } = useQuery(summaries.get, { summaryId })
  const { data: revisions, error, refetch } = useQuery(connecting.history, { summaryId })
  const [viewed, setViewed] = useState<string | null>(null)
  const at = revisions?.findIndex(({ id }) => id === viewed) ?? -1
  const shown = revisions?.[at]
  return (
    <Page
      title={words.title}
      lead={summary?.title}
      actions={
        <Link href={`/summaries/${summaryId}`} className={cx(button.button, button.quiet)}>
          {words.back}
        </Link>
      }
    >
      {error && <FailedBanner title={words.failed} onRetry={refetch} />}
      {revisions?.length === 0 && <EmptyState sentence={words.empty} />}
      {revisions && revisions.length > 0 && (
        <>
          <p className={css.soft}>{words.lead}</p>
          <ol className={css.rows} aria-label={words.list}>
            {revisions.map((revision) => (
              <li key={revision.id} className={css.removed}>
                <span className={css.removedTitle}>
                  {format.dateTime(revision.sealedAt)}
                  <span className={css.facts}>
                    {` · ${format.plural(revision.words, words.words)} · ${revision.isHead ? words.current : words.reasons[revision.reason]}`}
                  </span>
                </span>
                <Button
                  aria-label={words.viewOf(format.dateTime(revision.sealedAt))}
                  onPress={() => setViewed(revision.id)}
                >
                  {words.view}
                </Button>
              </li>
            ))}
          </ol>
        </>
      )}
      {shown && (
        <VersionDialog
          key={shown.id}
          summaryId={summaryId}
          revision={shown}
          before={revisions?.[at + 1]}
          onClose={() => setViewed(null)}
        />
      )}
    </Page>
  )
}

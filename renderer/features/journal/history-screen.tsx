import { useState } from 'react'
import { Link } from 'wouter'
import type { RevisionSummary } from '../../../shared/contract/journal.ts'
import { useFresh } from '../../api/fresh.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import button from '../../ui/button.module.css'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useFormat } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { useHandedOver } from '../../ui/passages/hand-over.ts'
import { CompareVersions } from './compare-versions.tsx'
import css from './history.module.css'
import { messages } from './messages.ts'
import { VersionDialog } from './version-dialog.tsx'
import { VersionList } from './version-list.tsx'

type HistoryProps = { readonly entryId: string; readonly revisions: readonly RevisionSummary[] }

const Versions = ({ entryId, revisions }: HistoryProps) => {
  // Who came for one version, such as the one that a mark was made in, finds it open.
  const [viewed, setViewed] = useState<string | null>(useHandedOver('version'))
  const [compared, setCompared] = useState<{ readonly from: string; readonly to: string } | null>(null)
  const newest = revisions[0]
  const before = revisions[1]
  const shown = compared ?? (newest && before ? { from: before.id, to: newest.id } : null)
  return (
    <>
      <VersionList
        revisions={revisions}
        onView={setViewed}
        onCompare={(from, to) => setCompared({ from, to })}
        shown={shown}
      />
      <CompareVersions revisions={revisions} shown={shown} onChange={setCompared} />
      <VersionDialog
        key={viewed}
        entryId={entryId}
        revision={revisions.find(({ id }) => id === viewed) ?? null}
        onClose={() => setViewed(null)}
      />
    </>
  )
}

/** Every saved version of an entry: to read, to compare, to bring back. */
export const HistoryScreen = ({ entryId }: { entryId: string }) => {
  useFresh()
  const { journal } = useApi()
  const format = useFormat()
  const { data: entry } = useQuery(journal.get, { entryId })
  const { data: revisions, error, refetch } = useQuery(journal.history, { entryId })
  return (
    <Page
      title={messages.history.title}
      lead={entry && messages.history.of(format.day(entry.day, 'full'))}
      actions={
        <Link href={`/read/${entryId}`} className={cx(button.button, button.quiet)}>
          {messages.history.back}
        </Link>
      }
    >
      {error && (
        <Banner
          tone="trouble"
          live="alert"
          title={messages.history.failed}
          actions={<Button onPress={() => void refetch()}>{messages.failed.retry}</Button>}
        >
          {error.code === 'not-found' ? messages.read.gone : messages.failed.body}
        </Banner>
      )}
      {entry?.hasDraft && revisions && revisions.length > 0 && <Banner>{messages.history.draftNote}</Banner>}
      {revisions?.length === 0 && <EmptyState sentence={messages.history.emptyText} />}
      {revisions && revisions.length > 0 && (
        <>
          <p className={css.intro}>{messages.history.intro}</p>
          <Versions entryId={entryId} revisions={revisions} />
        </>
      )}
    </Page>
  )
}

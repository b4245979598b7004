import { useState } from 'react'
import type { Vision } from '../../../shared/contract/vision.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { Page } from '../../ui/page.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { messages } from './messages.ts'
import { RereadNotice } from './reread-notice.tsx'
import { VersionList } from './version-list.tsx'
import { VersionView } from './version-view.tsx'
import css from './vision.module.css'
import { VisionEditor } from './vision-editor.tsx'

const FRESH: readonly ChangingFeature[] = ['vision', 'terms']

const Written = ({ data, begun }: { data: Vision; begun: boolean }) => {
  const { vision } = useApi()
  const { data: versions = [] } = useQuery(vision.versions, {})
  const [shown, setShown] = useState<string | null>(null)
  const at = versions.findIndex(({ id }) => id === shown)
  const version = versions[at]
  const newest = versions[0]
  const hasPast = versions.length > 1 || data.rereadOn.length > 0
  return (
    <>
      <div className={hasPast ? css.layout : undefined}>
        <VisionEditor current={data.current} autoFocus={begun} />
        {hasPast && (
          <VersionList versions={versions} rereadOn={data.rereadOn} shown={shown} onShow={setShown} />
        )}
      </div>
      {version && newest && (
        <VersionView
          key={version.id}
          version={version}
          before={versions[at + 1] ?? null}
          newest={newest}
          onClose={() => setShown(null)}
        />
      )}
    </>
  )
}

/** The member's vision: one quiet page, its dated versions beside it. */
export const VisionScreen = () => {
  useFresh(FRESH)
  const { vision } = useApi()
  const readOnly = useReadOnly()
  const { data, error, refetch } = useQuery(vision.get, {})
  const [begun, setBegun] = useState(false)
  const isEmpty = data?.current === null && !begun
  return (
    <Page title={messages.title} lead={messages.lead}>
      {error && <FailedBanner title={messages.failed} onRetry={refetch} />}
      {isEmpty && (
        <EmptyState
          sentence={messages.emptyText}
          action={
            !readOnly && (
              <Button variant="primary" onPress={() => setBegun(true)}>
                {messages.emptyGo}
              </Button>
            )
          }
        />
      )}
      {data?.rereadDue && data.current && !readOnly && <RereadNotice />}
      {data && !isEmpty && <Written data={data} begun={begun} />}
    </Page>
  )
}

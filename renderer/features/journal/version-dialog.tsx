import { useLocation } from 'wouter'
import type { RevisionSummary } from '../../../shared/contract/journal.ts'
import { useApi, useCommand, useQuery, useRefresh } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { useToast } from '../../ui/toast.tsx'
import { Steps } from './entry-text.tsx'
import css from './history.module.css'
import { messages } from './messages.ts'

type VersionDialogProps = {
  readonly entryId: string
  /** The version to read; null keeps the dialog shut. */
  readonly revision: RevisionSummary | null
  readonly onClose: () => void
}

type OpenProps = VersionDialogProps & { readonly revision: RevisionSummary }

const OpenVersion = ({ entryId, revision, onClose }: OpenProps) => {
  const { journal } = useApi()
  const format = useFormat()
  const refresh = useRefresh()
  const toast = useToast()
  const [, navigate] = useLocation()
  const { data, error } = useQuery(journal.revision, { revisionId: revision.id })
  const restore = useCommand(journal.restore)
  const bringBack = (): void =>
    restore.mutate(
      { entryId, revisionId: revision.id },
      {
        onSuccess: () => {
          refresh('journal')
          refresh('reflection')
          toast.show({
            text: messages.history.restored,
            action: { label: messages.history.readNow, onPress: () => navigate(`/read/${entryId}`) },
          })
          onClose()
        },
      },
    )
  const failure = error ?? restore.error
  return (
    <Dialog
      title={messages.history.versionOf(format.dateTime(revision.sealedAt))}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <>
          <Button onPress={onClose}>{messages.history.close}</Button>
          {!revision.isHead && (
            <Button variant="primary" icon="undo" isPending={restore.isPending} onPress={bringBack}>
              {messages.history.restore}
            </Button>
          )}
        </>
      }
    >
      <ErrorBanner error={failure} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className={css.read} aria-label={messages.history.words} tabIndex={0}>
        {data && <Steps steps={data.steps} />}
      </section>
    </Dialog>
  )
}

/** One version, to read and to bring back. Bringing back adds a version; none is overwritten. */
export const VersionDialog = ({ revision, ...rest }: VersionDialogProps) =>
  revision && <OpenVersion revision={revision} {...rest} />

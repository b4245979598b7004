import { useState } from 'react'
import type { Backup, BackupOverview } from '../../../shared/contract/backups.ts'
import { useApi, useCommand, useEvent, useQuery, useRefresh } from '../../api/hooks.tsx'
import { useJob } from '../../api/use-job.ts'
import { useVaultStatus } from '../../api/vault-status.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useFormat } from '../../ui/format.ts'
import { JobProgress } from '../../ui/job-progress.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import stack from '../../ui/stack.module.css'
import { useToast } from '../../ui/toast.tsx'
import { useSample } from '../../ui/use-sample.ts'
import { BackupList } from './backup-list.tsx'
import { backupMessages as words } from './backup-messages.ts'
import { vaultMessages } from './messages.ts'
import { OpenBackupDialog } from './open-backup-dialog.tsx'

/** Sizes offered for the room that backups may take, in bytes. */
const LIMITS = [500_000_000, 1_000_000_000, 2_000_000_000, 5_000_000_000, 10_000_000_000, 50_000_000_000]

const Limit = ({ overview }: { overview: BackupOverview }) => {
  const api = useApi()
  const format = useFormat()
  const refresh = useRefresh()
  const setLimit = useCommand(api.backups.setLimit)
  const besideBytes = overview.backups
    .filter(({ keptAs }) => keptAs === 'replaced')
    .reduce((sum, { bytes }) => sum + bytes, 0)
  const sizes = [...new Set([...LIMITS, overview.limitBytes])].sort((a, b) => a - b)
  return (
    <div className={stack.fields}>
      <Select
        label={words.limit}
        hint={words.limitHint}
        options={sizes.map((bytes) => ({ id: String(bytes), label: format.bytes(bytes) }))}
        value={String(setLimit.isPending ? setLimit.variables.limitBytes : overview.limitBytes)}
        onChange={(bytes) =>
          setLimit.mutate({ limitBytes: Number(bytes) }, { onSuccess: () => refresh('backups') })
        }
      />
      <ErrorBanner error={setLimit.error} />
      <p className={stack.soft}>
        {words.total(format.bytes(overview.totalBytes), format.bytes(overview.limitBytes))}
      </p>
      {besideBytes > 0 && <p className={stack.soft}>{words.beside(format.bytes(besideBytes))}</p>}
    </div>
  )
}

const MakeNow = () => {
  const api = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const job = useJob('backup')
  const makeNow = useCommand(api.backups.makeNow)
  const make = () =>
    makeNow.mutate(
      {},
      {
        onSuccess: () => {
          show({ text: words.made })
          refresh('backups')
        },
      },
    )
  return (
    <div className={stack.stack}>
      {makeNow.isPending || job ? (
        <JobProgress label={words.making} job={job} />
      ) : (
        <div>
          <Button variant="primary" onPress={make}>
            {words.makeNow}
          </Button>
        </div>
      )}
      <ErrorBanner error={makeNow.error} />
    </div>
  )
}

const Folder = ({ folder }: { folder: string }) => {
  const api = useApi()
  const info = useQuery(api.host.info, {})
  const showFolder = useCommand(api.host.showFolder)
  return (
    <div className={stack.tight}>
      <p>{words.folder}</p>
      <p className="path">{folder}</p>
      {info.data?.canShowFolders && (
        <div>
          <Button icon="folder" onPress={() => showFolder.mutate({ folder: 'backups' })}>
            {words.showFolder}
          </Button>
        </div>
      )}
      <ErrorBanner error={showFolder.error} />
    </div>
  )
}

const RemoveDialog = ({ backup, onClose }: { backup: Backup; onClose: () => void }) => {
  const api = useApi()
  const format = useFormat()
  const refresh = useRefresh()
  const { show } = useToast()
  const remove = useCommand(api.backups.remove)
  const text = backup.keptAs === 'replaced' ? words.removeReplacedText : words.removeText
  return (
    <ConfirmDialog
      isOpen
      title={words.removeTitle}
      tone="danger"
      confirmLabel={words.removeConfirm}
      onClose={onClose}
      onConfirm={async () => {
        await remove.mutateAsync({ ids: [backup.id] })
        show({ text: words.removed })
        refresh('backups')
      }}
    >
      <p>{text(format.dateTime(backup.takenAt))}</p>
      <ErrorBanner error={remove.error} />
    </ConfirmDialog>
  )
}

/** The backups of this journal: where they lie, how much room they take, and what can be done with each. */
export const BackupsScreen = () => {
  const api = useApi()
  const refresh = useRefresh()
  const { status } = useVaultStatus()
  const isSample = useSample()
  const overview = useQuery(api.backups.overview, {}, { enabled: !isSample })
  const [opening, setOpening] = useState<Backup | 'any' | null>(null)
  const [removing, setRemoving] = useState<Backup | null>(null)
  useEvent('backups.changed', () => refresh('backups'))

  if (isSample) return <Page title={words.title}>{vaultMessages.inSample}</Page>
  if (overview.error) return <Page title={words.title}>{errorWords(overview.error.code)}</Page>
  if (!overview.data) return null
  const { data } = overview
  const isReadOnly = status?.state === 'open' && status.readOnly
  return (
    <Page title={words.title} lead={words.lead}>
      {data.lastFailure && (
        <Banner tone="caution" title={words.lastFailed}>
          {words.lastFailedText}
        </Banner>
      )}
      {!isReadOnly && <MakeNow />}
      <Section title={words.list}>
        {data.backups.length === 0 ? (
          <p className={stack.soft}>{words.none}</p>
        ) : (
          <BackupList backups={data.backups} onOpen={setOpening} onRemove={setRemoving} />
        )}
        <div>
          <Button variant="plain" onPress={() => setOpening('any')}>
            {words.openOther}
          </Button>
        </div>
      </Section>
      <Section title={words.keeping}>
        <Limit overview={data} />
        <Folder folder={data.folder} />
      </Section>
      <OpenBackupDialog
        isOpen={opening !== null}
        onClose={() => setOpening(null)}
        isKeyAtHand={opening === 'any' || (opening?.sameJournal ?? false)}
        {...(opening && opening !== 'any' && { chosen: opening })}
      />
      {removing && <RemoveDialog backup={removing} onClose={() => setRemoving(null)} />}
    </Page>
  )
}

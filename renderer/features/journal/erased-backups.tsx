import type { ErasedReport } from '../../../shared/contract/journal.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import css from './erase.module.css'
import { messages } from './messages.ts'
import { useRemoveBackups } from './use-erase.ts'

type ErasedBackupsProps = {
  /** What went, in one sentence. */
  readonly done: string
  readonly backupIds: ErasedReport['backupIds']
}

/** After an erasure: the backups that may still hold it, by their dates, and the offer to remove them. */
export const ErasedBackups = ({ done, backupIds }: ErasedBackupsProps) => {
  const { backups } = useApi()
  const format = useFormat()
  const { data: overview } = useQuery(backups.overview, {}, { enabled: backupIds.length > 0 })
  const removal = useRemoveBackups()
  if (removal.data)
    return (
      <Banner tone="good" live="status">
        {done} {messages.erase.removedBackups(removal.data.removed)}
      </Banner>
    )
  const dateOf = (id: string): string => {
    const backup = overview?.backups.find((other) => other.id === id)
    if (!backup) return messages.erase.unknownBackup
    const when = format.dateTime(backup.takenAt)
    return backup.keptAs === 'replaced' ? messages.erase.replaced(when) : when
  }
  return (
    <>
      <Banner tone="good" live="status">
        {done} {backupIds.length === 0 && messages.erase.noBackups}
      </Banner>
      {backupIds.length > 0 && (
        <div className={css.backups}>
          <p>{messages.erase.backups(backupIds.length)}</p>
          <ul className={css.backupList}>
            {backupIds.map((id) => (
              <li key={id}>{dateOf(id)}</li>
            ))}
          </ul>
          <p className={css.note}>{messages.erase.backupsNote}</p>
          {removal.error && (
            <Banner tone="trouble" live="alert">
              {messages.erase.removeFailed}
            </Banner>
          )}
          <div>
            <Button
              variant="danger"
              isPending={removal.isPending}
              onPress={() => removal.removeAll(backupIds)}
            >
              {messages.erase.removeBackups(backupIds.length)}
            </Button>
          </div>
        </div>
      )}
    </>
  )
}

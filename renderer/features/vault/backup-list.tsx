import type { Backup } from '../../../shared/contract/backups.ts'
import { IconButton } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import css from './backup-list.module.css'
import { keptAsWords, backupMessages as words } from './backup-messages.ts'

type BackupListProps = {
  readonly backups: readonly Backup[]
  readonly onOpen: (backup: Backup) => void
  readonly onRemove: (backup: Backup) => void
}

export const BackupList = ({ backups, onOpen, onRemove }: BackupListProps) => {
  const format = useFormat()
  return (
    <ul className={css.list}>
      {backups.map((backup) => {
        const when = format.dateTime(backup.takenAt)
        return (
          <li key={backup.id} className={css.backup}>
            <span className={css.when}>{when}</span>
            <span className={css.facts}>
              {keptAsWords[backup.keptAs]}
              {!backup.sameJournal && `, ${words.otherJournal}`}
            </span>
            <span className={css.size}>{format.bytes(backup.bytes)}</span>
            <span className={css.actions}>
              <IconButton icon="history" label={words.openLabel(when)} onPress={() => onOpen(backup)} />
              <IconButton icon="bin" label={words.removeLabel(when)} onPress={() => onRemove(backup)} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}

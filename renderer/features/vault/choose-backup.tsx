import { useState } from 'react'
import { AppError } from '../../../shared/errors.ts'
import { useApi, useFiles, useQuery } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useFormat } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { uiMessages } from '../../ui/messages.ts'
import stack from '../../ui/stack.module.css'
import { keptAsWords, backupMessages as words } from './backup-messages.ts'
import css from './choose-backup.module.css'
import type { ChosenBackup } from './unlock-backup.tsx'

type ChooseBackupProps = {
  readonly isKeyAtHand: boolean
  readonly onChoose: (chosen: ChosenBackup) => void
  readonly onCancel: () => void
}

/** The backups in the usual folder, newest first, and a way to pick any other file. */
export const ChooseBackup = ({ isKeyAtHand, onChoose, onCancel }: ChooseBackupProps) => {
  const api = useApi()
  const files = useFiles()
  const format = useFormat()
  const overview = useQuery(api.backups.overview, {})
  const [error, setError] = useState<string | null>(null)

  const pickFile = async () => {
    setError(null)
    try {
      const file = await files.pickFile('backup')
      if (file) onChoose({ from: { file }, takenAt: null, isKeyAtHand: false })
    } catch (thrown) {
      setError(errorWords(thrown instanceof AppError ? thrown.code : 'internal'))
    }
  }
  const backups = overview.data?.backups ?? []
  return (
    <>
      {backups.length > 0 ? (
        <ul className={css.list} aria-label={words.choose}>
          {backups.map((backup) => (
            <li key={backup.id}>
              <button
                type="button"
                className={css.backup}
                onClick={() =>
                  onChoose({
                    from: { id: backup.id },
                    takenAt: backup.takenAt,
                    isKeyAtHand: isKeyAtHand && backup.sameJournal,
                  })
                }
              >
                <span className={css.when}>{format.dateTime(backup.takenAt)}</span>
                <span className={css.facts}>
                  {keptAsWords[backup.keptAs]}, {format.bytes(backup.bytes)}
                  {!backup.sameJournal && `, ${words.otherJournal}`}
                </span>
                <Icon name="end" />
              </button>
            </li>
          ))}
        </ul>
      ) : (
        overview.isFetched && <p className={stack.soft}>{words.noneFound}</p>
      )}
      {error && (
        <Banner tone="trouble" live="alert">
          {error}
        </Banner>
      )}
      <div className={stack.row}>
        <Button icon="folder" onPress={() => void pickFile()}>
          {words.file}
        </Button>
        <Button variant="plain" onPress={onCancel}>
          {uiMessages.cancel}
        </Button>
      </div>
    </>
  )
}

import { useState } from 'react'
import type { VaultStatus } from '../../../shared/contract/vault.ts'
import { useApi, useCommand } from '../../api/hooks.tsx'
import { useVaultStatus } from '../../api/vault-status.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { CalmScreen } from '../../ui/calm-screen.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useFormat } from '../../ui/format.ts'
import stack from '../../ui/stack.module.css'
import { OpenBackupDialog } from './open-backup-dialog.tsx'
import { ReadOnlyDialog } from './read-only-dialog.tsx'
import { troubleMessages, troubleWords } from './trouble-messages.ts'
import css from './trouble-screen.module.css'

export type TroubleStatus = Extract<VaultStatus, { state: 'trouble' }>

/** Troubles that a backup gets over; the others pass by themselves, and nothing should take the journal's place. */
const MENDED_BY_BACKUP: ReadonlySet<TroubleStatus['trouble']> = new Set([
  'key-file-missing',
  'key-file-damaged',
  'journal-missing',
  'journal-damaged',
])

const BackupActions = ({ newestBackup, keyAtHand }: TroubleStatus) => {
  const format = useFormat()
  const [opening, setOpening] = useState<'newest' | 'other' | null>(null)
  return (
    <>
      {newestBackup && (
        <Button variant="primary" onPress={() => setOpening('newest')}>
          {troubleMessages.openNewest(format.dateTime(newestBackup.takenAt))}
        </Button>
      )}
      <Button onPress={() => setOpening('other')}>
        {newestBackup ? troubleMessages.otherBackup : troubleMessages.chooseBackup}
      </Button>
      <OpenBackupDialog
        isOpen={opening !== null}
        onClose={() => setOpening(null)}
        isKeyAtHand={keyAtHand}
        {...(opening === 'newest' && newestBackup && { chosen: newestBackup })}
      />
    </>
  )
}

/** What stands in the way of the journal: what happened, what is safe, and what to do. */
export const TroubleScreen = (status: TroubleStatus) => {
  const api = useApi()
  const { learn } = useVaultStatus()
  const recheck = useCommand(api.vault.recheck)
  const [isReading, setReading] = useState(false)
  const words = troubleWords[status.trouble]
  const isStill = recheck.data?.state === 'trouble' && recheck.data.trouble === status.trouble
  const canBackup = MENDED_BY_BACKUP.has(status.trouble)
  const mayRead = status.trouble === 'journal-newer' && status.mayRead
  return (
    <CalmScreen key={status.trouble} title={words.title} width="medium">
      <p>{words.what}</p>
      <dl className={css.facts}>
        <div className={css.safe}>
          <dt>{troubleMessages.safeTitle}</dt>
          <dd>{words.safe}</dd>
        </div>
        <div>
          <dt>{troubleMessages.nextTitle}</dt>
          <dd>{words.next}</dd>
        </div>
      </dl>
      <div className={stack.row}>
        {canBackup && <BackupActions {...status} />}
        {mayRead && (
          <Button variant="primary" onPress={() => setReading(true)}>
            {troubleMessages.read}
          </Button>
        )}
        <Button
          variant={canBackup || mayRead ? 'plain' : 'primary'}
          isPending={recheck.isPending}
          onPress={() => recheck.mutate({}, { onSuccess: learn })}
        >
          {troubleMessages.retry}
        </Button>
      </div>
      {canBackup && !status.newestBackup && <p className={stack.soft}>{troubleMessages.noBackup}</p>}
      <div role="status">
        {isStill && !recheck.isPending && <p className={stack.soft}>{troubleMessages.stillThere}</p>}
        {recheck.error && <Banner tone="trouble">{errorWords(recheck.error.code)}</Banner>}
      </div>
      <ReadOnlyDialog isOpen={isReading} onClose={() => setReading(false)} />
    </CalmScreen>
  )
}

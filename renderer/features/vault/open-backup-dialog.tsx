import { useState } from 'react'
import type { BackupSummary } from '../../../shared/contract/vault.ts'
import { Dialog } from '../../ui/dialog.tsx'
import stack from '../../ui/stack.module.css'
import { backupMessages as words } from './backup-messages.ts'
import { ChooseBackup } from './choose-backup.tsx'
import { type ChosenBackup, UnlockBackup } from './unlock-backup.tsx'

type OpenBackupDialogProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** A backup of the list that was chosen already. */
  readonly chosen?: BackupSummary
  /** Whether the key that core holds opens backups of this journal. */
  readonly isKeyAtHand?: boolean
  /** True where there is no journal yet. */
  readonly replacesNothing?: boolean
}

const Flow = ({
  onClose,
  chosen,
  isKeyAtHand = false,
  replacesNothing = false,
  onBusy,
}: Omit<OpenBackupDialogProps, 'isOpen'> & { onBusy: (isBusy: boolean) => void }) => {
  const [source, setSource] = useState<ChosenBackup | null>(
    chosen ? { from: { id: chosen.id }, takenAt: chosen.takenAt, isKeyAtHand } : null,
  )
  return (
    <div className={stack.stack}>
      <p>{replacesNothing ? words.flowLeadEmpty : words.flowLead}</p>
      {source ? (
        <UnlockBackup chosen={source} onAnother={() => setSource(null)} onDone={onClose} onBusy={onBusy} />
      ) : (
        <ChooseBackup isKeyAtHand={isKeyAtHand} onChoose={setSource} onCancel={onClose} />
      )}
    </div>
  )
}

/** Opening a backup, from every place that offers it: which one, what opens it, and how far it is. */
export const OpenBackupDialog = ({ isOpen, onClose, ...flow }: OpenBackupDialogProps) => {
  const [isBusy, setBusy] = useState(false)
  return (
    <Dialog title={words.flowTitle} isOpen={isOpen} onClose={onClose} canClose={!isBusy}>
      <Flow {...flow} onClose={onClose} onBusy={setBusy} />
    </Dialog>
  )
}

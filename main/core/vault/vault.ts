import type { backups as backupsFeature } from '../../../shared/contract/backups.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import type { vault as vaultFeature } from '../../../shared/contract/vault.ts'
import { MIGRATIONS } from '../store/migrations/index.ts'
import { newestBackup, newestGoodBackup } from './backup-finding.ts'
import { sweepMaking } from './backup-folder.ts'
import { backupHandlers } from './backup-handlers.ts'
import { createBackupKeeping } from './backup-keeping.ts'
import { createBackupSchedule } from './backup-schedule.ts'
import { createAttempts } from './delay.ts'
import type { FullVaultDeps, VaultDeps } from './deps.ts'
import { realDisk, withNamedFailures } from './disk.ts'
import { vaultHandlers } from './handlers.ts'
import { createKeeper, type Safety } from './keeper.ts'
import * as meta from './meta.ts'
import { createRekey } from './rekey.ts'
import { createRemembered } from './remembered.ts'
import { sweepSampleFolders } from './sample-folder.ts'
import { sweepSetAside } from './set-aside.ts'
import { KDF_COST } from './wrap.ts'

export type Vault = {
  readonly handlers: Handlers<typeof vaultFeature>
  readonly backups: Handlers<typeof backupsFeature>
  /** Tells the state from what lies in the folder, or opens a sample journal where that is asked for. */
  readonly start: () => Promise<void>
  /** Locks and lets the folder go. */
  readonly close: () => Promise<void>
  /** Ids of this journal's backups, set-aside copies too, from an instant or later: they may hold what is being erased. */
  readonly backupIdsSince: (instant: number) => Promise<string[]>
}

/** Builds the vault from its parts: the keeper of the one state, the keys, the backups. */
export const createVault = (given: VaultDeps): Vault => {
  const deps: FullVaultDeps = {
    cost: KDF_COST,
    migrations: MIGRATIONS,
    startWithSample: false,
    ...given,
    disk: withNamedFailures(given.disk ?? realDisk),
  }
  const { clock, disk, paths, log } = deps
  const attempts = createAttempts(clock)
  const remembered = createRemembered(deps)
  const keeping = createBackupKeeping(deps)
  const schedule = createBackupSchedule(deps, keeping)

  const safety: Safety = {
    beforeMigration: async (reader, key, keyFile, schemaVersion) => {
      await keeping.take({ reader, key, keyFile, schemaVersion, reason: 'before-change' })
    },
    newest: (journalId) => newestBackup(keeping, journalId),
    newestGood: (keys) => newestGoodBackup(deps, keeping, keys),
    onOpen: (session) => {
      schedule.begin(session)
      if (meta.retiring(session.journal.db)) rekey.finishLater()
    },
    onClosing: schedule.end,
  }
  const keeper = createKeeper(deps, { attempts, remembered, safety })
  const rekey = createRekey(deps, { keeper, remembered, keeping })

  const handlers = vaultHandlers(deps, { keeper, attempts, remembered, rekey })

  /** Where there is no room for a sample, the start is like any other; the welcome screen offers it once more. */
  const startWithSample = async (): Promise<boolean> => {
    try {
      await handlers.openSample({})
      return true
    } catch (error) {
      log('unexpected', {
        method: 'vault.openSample',
        error: error instanceof Error ? error.name : typeof error,
      })
      return false
    }
  }

  return {
    handlers,
    backups: backupHandlers(deps, { keeper, attempts, keeping, schedule }),
    start: async () => {
      await sweepSampleFolders(paths.temporary)
      if (deps.startWithSample && (await startWithSample())) return
      const state = await keeper.look()
      if (state.name === 'trouble') return
      const sweep = async (): Promise<void> => {
        await sweepMaking(disk, paths)
        await sweepSetAside(disk, paths.journal)
      }
      await sweep().catch(() => log('backup-failed', { code: 'read-only' }))
    },
    close: () =>
      keeper.exclusive(async () => {
        await keeper.shut('quit')
        await keeping.settled()
        keeper.letGo()
      }),
    backupIdsSince: async (instant) => keeping.idsSince(keeper.session().keyFile.journalId, instant),
  }
}

import type { Handlers } from '../../../shared/contract/define.ts'
import type { vault as vaultFeature } from '../../../shared/contract/vault.ts'
import { AppError } from '../../../shared/errors.ts'
import { MIGRATIONS } from '../store/migrations/index.ts'
import { createAttempts } from './delay.ts'
import type { FullVaultDeps, VaultDeps } from './deps.ts'
import { realDisk } from './disk.ts'
import { vaultHandlers } from './handlers.ts'
import { createKeeper } from './keeper.ts'
import { createRemembered } from './remembered.ts'
import { KDF_COST } from './wrap.ts'

export type Vault = {
  readonly handlers: Handlers<typeof vaultFeature>
  /** Tells the state from what lies in the folder. */
  readonly start: () => Promise<void>
  /** Locks and lets the folder go. */
  readonly close: () => Promise<void>
  readonly backups: undefined
  readonly backupIdsSince: (instant: number) => Promise<string[]>
}

export const createVault = (given: VaultDeps): Vault => {
  const deps: FullVaultDeps = { disk: realDisk, cost: KDF_COST, migrations: MIGRATIONS, ...given }
  const attempts = createAttempts(deps.clock)
  const remembered = createRemembered(deps)
  const keeper = createKeeper(deps, {
    attempts,
    remembered,
    safety: () => ({
      beforeMigration: async () => undefined,
      newest: async () => null,
      newestGood: async () => null,
      onOpen: () => undefined,
      onClosing: () => undefined,
    }),
  })
  const rekey = {
    run: async () => {
      throw new AppError('not-supported')
    },
  }
  return {
    handlers: vaultHandlers(deps, { keeper, attempts, remembered, rekey }),
    backups: undefined,
    start: async () => {
      await keeper.look()
    },
    close: () =>
      keeper.exclusive(async () => {
        await keeper.shut('quit')
        keeper.letGo()
      }),
    backupIdsSince: async () => [],
  }
}

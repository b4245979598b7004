import { AppError } from '../../shared/errors.ts'
import { PASSPHRASE, startVault } from '../helpers/test-vault.ts'
import { watchedDisk } from './failing-disk.ts'

/**
 * A process that does one thing with the vault and stops for good before the change that `at` names (`move:keys.json`),
 * saying 'here', so that a test can kill it there. Without a match it says 'done', or the code of
 * its failure, and waits.
 */
const [, , home = '', action = '', at = ''] = process.argv
const [stopAt = '', stopPath = ''] = at.split(':')

const say = (word: string): void => {
  process.stdout.write(`${word}\n`)
}
const forEver = (): Promise<never> => new Promise(() => setInterval(() => undefined, 60_000))

let armed = action === 'create' || action === 'hold'
const child = await startVault(home, {
  disk: watchedDisk(async (change, path) => {
    if (!armed || change !== stopAt || !path.endsWith(stopPath)) return
    say('here')
    await forEver()
  }),
})

const act = async (): Promise<string> => {
  if (action === 'create') await child.create()
  if (action === 'open-sample') await child.vault.handlers.openSample({})
  if (action === 'open-backup' || action === 'rekey') {
    await child.unlock()
    armed = true
  }
  if (action === 'open-backup') {
    const { backups } = await child.vault.backups.overview({})
    const secret = { passphrase: PASSPHRASE }
    await child.vault.backups.open({ source: { id: backups[0]?.id ?? '' }, secret })
  }
  if (action === 'rekey')
    await child.vault.handlers.rekey({ passphrase: PASSPHRASE, oldBackups: 're-encrypt' })
  return 'done'
}

say(await act().catch((error) => (error instanceof AppError ? error.code : 'failed')))
await forEver()

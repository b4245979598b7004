import { join } from 'node:path'
import { changeKey, type KeyChange, worked } from './change-key.ts'
import type { FullVaultDeps } from './deps.ts'
import { keyFileBytes } from './key-file.ts'
import type { OldBackups } from './meta.ts'
import { copyDatabase, removeSetAside, replaceSetAside, type SetAside } from './set-aside.ts'
import { JOURNAL_FILE, KEY_FILE } from './swap.ts'

type RetireDeps = Pick<FullVaultDeps, 'disk' | 'readerWorker'>

const reEncrypt = ({ disk, readerWorker }: RetireDeps, aside: SetAside, change: KeyChange): Promise<void> =>
  replaceSetAside(disk, aside, async (folder) => {
    await copyDatabase(disk, aside, folder)
    const database = join(folder, JOURNAL_FILE)
    await changeKey(readerWorker, database, change)
    await disk.sync(database)
    await disk.write(join(folder, KEY_FILE), keyFileBytes(change.keyFile))
  })

/**
 * After a re-key: a copy that was set aside follows the journal to its new key, or goes. One that the old key does
 * not open (it was set aside because it is damaged) is left as it is unless it was to go: it may be all that there
 * is of the words in it.
 */
export const retireSetAside = async (
  deps: RetireDeps,
  aside: SetAside,
  change: KeyChange,
  how: OldBackups,
): Promise<'reEncrypted' | 'removed' | 'left'> => {
  if (how === 're-encrypt') {
    return (await worked(() => reEncrypt(deps, aside, change))) ? 'reEncrypted' : 'left'
  }
  await removeSetAside(deps.disk, aside)
  return 'removed'
}

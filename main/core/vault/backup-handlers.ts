import type { BackupOverview, backups as backupsFeature } from '../../../shared/contract/backups.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { AppError } from '../../../shared/errors.ts'
import { unpackBackup } from './backup-archive.ts'
import type { BackupKeeping } from './backup-keeping.ts'
import type { BackupSchedule } from './backup-schedule.ts'
import { changeBackupSettings, readBackupSettings } from './backup-settings.ts'
import type { Attempts } from './delay.ts'
import type { FullVaultDeps } from './deps.ts'
import { type Keeper, refuseInSample } from './keeper.ts'
import type { KeyFile } from './key-file.ts'
import { openBackup, type Unpack } from './restore.ts'
import { removeSetAside, unpackSetAside } from './set-aside.ts'

type Parts = {
  readonly keeper: Keeper
  readonly attempts: Attempts
  readonly keeping: BackupKeeping
  readonly schedule: BackupSchedule
}

/** What a screen can ask of the backups. */
export const backupHandlers = (
  deps: FullVaultDeps,
  { keeper, attempts, keeping, schedule }: Parts,
): Handlers<typeof backupsFeature> => {
  const { disk, paths, jobs, files, emit } = deps

  const standingKeys = (): KeyFile | null => {
    const state = keeper.state()
    if (state.name === 'none' || state.name === 'sample') return null
    return state.name === 'open' ? state.session.keyFile : state.keyFile
  }
  const journalId = (): string | null => standingKeys()?.journalId ?? null

  /** The backups are of the member's own journal: a look around another has no hold on them. */
  const mustBeOwn = (): void => refuseInSample(keeper.state())

  const overview = async (): Promise<BackupOverview> => {
    mustBeOwn()
    const backups = await keeping.described(journalId())
    const taken = backups.filter(({ keptAs }) => keptAs !== 'replaced')
    const { limitBytes, lastFailure } = await readBackupSettings(disk, paths)
    return {
      folder: paths.backups,
      backups,
      totalBytes: taken.reduce((sum, { bytes }) => sum + bytes, 0),
      limitBytes,
      lastTakenAt: taken.find(({ sameJournal }) => sameJournal)?.takenAt ?? null,
      lastFailure,
    }
  }

  /** Whoever walks up to a locked journal does not throw its backups away; in trouble there may be no other way. */
  const assertNotLocked = (): void => {
    mustBeOwn()
    if (keeper.state().name === 'locked') throw new AppError('locked')
  }

  const unpackFile =
    (file: string): Unpack =>
    async (folder) =>
      (await unpackBackup(disk, file, folder)).keyFile

  /** An id is only ever compared with those of what lies there: it is never made into a path. */
  const unpackOf = async (source: { id: string } | { file: string }): Promise<Unpack> => {
    if ('file' in source) {
      const path = files.pathOf(source.file)
      if (path === null) throw new AppError('file-gone')
      return unpackFile(path)
    }
    const backup = (await keeping.list()).find(({ id }) => id === source.id)
    if (backup) return unpackFile(backup.file)
    const aside = (await keeping.setAside()).find(({ id }) => id === source.id)
    if (!aside) throw new AppError('file-gone')
    return (folder) => unpackSetAside(disk, aside, { folder, standing: standingKeys() })
  }

  return {
    overview,
    makeNow: () =>
      jobs.run('backup', false, async () => {
        const taken = await schedule.takeNow(keeper.session(), 'asked')
        const made = (await keeping.described(journalId())).find(({ id }) => id === taken.id)
        if (!made) throw new AppError('file-gone')
        return made
      }),
    setLimit: async ({ limitBytes }) => {
      assertNotLocked()
      await changeBackupSettings(disk, paths, { limitBytes })
      const own = journalId()
      if (own !== null) await keeping.prune(own)
      emit('backups.changed', {})
      return overview()
    },
    remove: async ({ ids }) => {
      assertNotLocked()
      const wanted = new Set(ids)
      const found = (await keeping.list()).filter(({ id }) => wanted.has(id))
      const aside = (await keeping.setAside()).filter(({ id }) => wanted.has(id))
      for (const { file } of found) await disk.remove(file)
      for (const one of aside) await removeSetAside(disk, one)
      emit('backups.changed', {})
      return { removed: found.length + aside.length }
    },
    open: ({ source, secret }) =>
      keeper.exclusive(() =>
        jobs.run('open-backup', true, async (job) => {
          mustBeOwn()
          const unpack = await unpackOf(source)
          const keptAs = await openBackup(deps, { keeper, attempts }, { unpack, secret }, job)
          if ('file' in source) await files.release(source.file)
          emit('backups.changed', {})
          return { status: await keeper.status(), keptAs }
        }),
      ),
  }
}

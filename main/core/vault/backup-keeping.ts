import type { Backup } from '../../../shared/contract/backups.ts'
import { listBackups, type StoredBackup, summaryOf } from './backup-folder.ts'
import { readBackupSettings } from './backup-settings.ts'
import { type Backed, type BackupDeps, takeBackup } from './backup-taking.ts'
import { localTime } from './local-time.ts'
import { planRetention, type RetentionPlan } from './retention.ts'
import { listSetAside, mayBeOf, type SetAside } from './set-aside.ts'

/** The backups in the folder, and the one way to add to them: one at a time, pruned afterwards. */
export type BackupKeeping = {
  readonly list: () => Promise<StoredBackup[]>
  /** Journals that stood in the way when a backup was opened: never pruned, and beside the limit. */
  readonly setAside: () => Promise<SetAside[]>
  /** Both lists as one, newest first, with what each is kept as. */
  readonly described: (journalId: string | null) => Promise<Backup[]>
  /** Takes one, then removes those of the same journal that are not kept any longer. */
  readonly take: (backed: Backed) => Promise<StoredBackup>
  readonly prune: (journalId: string) => Promise<void>
  /** Ids of what may hold words of this journal as it was at an instant or later: set-aside copies too. */
  readonly idsSince: (journalId: string, instant: number) => Promise<string[]>
  readonly hasFromToday: (journalId: string) => Promise<boolean>
  /** When nothing is under way any longer. */
  readonly settled: () => Promise<void>
}

export const createBackupKeeping = (deps: BackupDeps): BackupKeeping => {
  const { disk, paths, clock } = deps
  let queue: Promise<unknown> = Promise.resolve()

  const list = (): Promise<StoredBackup[]> => listBackups(disk, paths)

  const setAside = (): Promise<SetAside[]> => listSetAside(disk, paths.journal)

  const planFor = (backups: readonly StoredBackup[], limitBytes: number): RetentionPlan =>
    planRetention(
      backups.map(({ id, bytes, manifest }) => ({
        id,
        bytes,
        takenAt: manifest.takenAt,
        beforeChange: manifest.reason === 'before-change',
      })),
      { limitBytes, zone: clock.zone() },
    )

  /** `spare` was just taken: neither a clock that was set back nor one that stands still makes it the older one. */
  const prune = async (journalId: string, spare?: string): Promise<void> => {
    const own = (await list())
      .filter(({ manifest }) => manifest.journalId === journalId)
      .toSorted((a, b) => Number(b.id === spare) - Number(a.id === spare))
    const { limitBytes } = await readBackupSettings(disk, paths)
    const dropped = new Set(planFor(own, limitBytes).dropped)
    for (const { id, file } of own) if (dropped.has(id) && id !== spare) await disk.remove(file)
  }

  const described = async (journalId: string | null): Promise<Backup[]> => {
    const backups = await list()
    const { limitBytes } = await readBackupSettings(disk, paths)
    const byJournal = Map.groupBy(backups, ({ manifest }) => manifest.journalId)
    const plans = new Map([...byJournal].map(([id, own]) => [id, planFor(own, limitBytes)]))
    const taken = backups.map((backup) => ({
      ...summaryOf(backup),
      // What is over the limit stands until the next backup prunes: it is the newest of its day all the same.
      keptAs: plans.get(backup.manifest.journalId)?.kept.get(backup.id) ?? ('daily' as const),
      sameJournal: backup.manifest.journalId === journalId,
    }))
    const aside = (await setAside()).map((one) => ({
      id: one.id,
      takenAt: one.takenAt,
      bytes: one.bytes,
      keptAs: 'replaced' as const,
      sameJournal: journalId !== null && mayBeOf(one, journalId),
    }))
    return [...taken, ...aside].toSorted((a, b) => b.takenAt - a.takenAt)
  }

  return {
    list,
    setAside,
    described,
    prune: (journalId) => prune(journalId),
    take: (backed) => {
      const turn = queue.then(async () => {
        const taken = await takeBackup(deps, backed)
        await prune(backed.keyFile.journalId, taken.id)
        return taken
      })
      queue = turn.catch(() => undefined)
      return turn
    },
    idsSince: async (journalId, instant) =>
      (await described(journalId))
        .filter(({ sameJournal, takenAt }) => sameJournal && takenAt >= instant)
        .map(({ id }) => id),
    hasFromToday: async (journalId) => {
      const today = localTime(clock.now(), clock.zone()).day
      return (await list()).some(
        ({ manifest }) =>
          manifest.journalId === journalId && localTime(manifest.takenAt, clock.zone()).day === today,
      )
    },
    settled: async () => {
      await queue
    },
  }
}

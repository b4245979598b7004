import { join } from 'node:path'
import { z } from 'zod'
import type { Paths } from '../deps.ts'
import type { Disk } from './disk.ts'

const DEFAULT_LIMIT_BYTES = 2_000_000_000

const BackupSettings = z.object({
  /** How much room the backups of a journal may take. */
  limitBytes: z.number().int().positive().default(DEFAULT_LIMIT_BYTES),
  /** Code of the last automatic backup's failure, until one succeeds. */
  lastFailure: z.string().max(60).nullable().default(null),
})
export type BackupSettings = z.output<typeof BackupSettings>

const fileOf = ({ device }: Paths): string => join(device, 'backups.json')

/** This device's own settings for backups: they are there when the journal is locked or in trouble. */
export const readBackupSettings = async (disk: Disk, paths: Paths): Promise<BackupSettings> => {
  try {
    return BackupSettings.parse(JSON.parse(Buffer.from(await disk.read(fileOf(paths))).toString('utf8')))
  } catch {
    return BackupSettings.parse({})
  }
}

export const changeBackupSettings = async (
  disk: Disk,
  paths: Paths,
  change: Partial<BackupSettings>,
): Promise<void> => {
  const next = { ...(await readBackupSettings(disk, paths)), ...change }
  await disk.makeFolder(paths.device)
  await disk.write(fileOf(paths), Buffer.from(JSON.stringify(next)))
}

import { createHash } from 'node:crypto'
import type { Paths } from '../core/deps.ts'

/** A short name for one journal's place, for files of the device's that belong to it: two journals may be open at a time. */
export const journalMark = (paths: Paths): string =>
  createHash('sha256').update(paths.journal).digest('hex').slice(0, 12)

import type { Migration } from '../migrate.ts'
import { journal0001 } from './0001-journal.ts'
import { framework0002 } from './0002-framework.ts'
import { growth0003 } from './0003-growth.ts'
import { coaching0004 } from './0004-coaching.ts'
import { summaries0005 } from './0005-summaries.ts'
import { versions0006 } from './0006-versions.ts'
import { unsaved0007 } from './0007-unsaved.ts'

/** In order, without a gap; a migration that has shipped is never changed. */
export const MIGRATIONS: readonly Migration[] = [
  journal0001,
  framework0002,
  growth0003,
  coaching0004,
  summaries0005,
  versions0006,
  unsaved0007,
]

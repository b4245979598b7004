import type { CoreDeps, Emit, OpenJournal } from '../deps.ts'
import type { FileShelf } from '../files/shelf.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Migration } from '../store/migrate.ts'
import type { Disk } from './disk.ts'
import type { FillSample } from './sample.ts'
import type { KdfCost } from './wrap.ts'

/** What the vault needs of the rest of core. */
export type VaultDeps = CoreDeps & {
  readonly emit: Emit
  readonly files: FileShelf
  readonly jobs: Jobs
  readonly deviceId: string
  /** The journal is open: the features that live in it begin. */
  readonly onOpen: (journal: OpenJournal, whose: 'own' | 'sample') => void
  /** The journal closes now: what is not sealed is sealed, and the features end. */
  readonly onClosing: (reason: 'lock' | 'quit') => void
  readonly fillSample: FillSample
  /** The file system; tests bring one that fails. */
  readonly disk?: Disk
  /** What deriving a key costs; tests that derive many bring a cheap one. */
  readonly cost?: KdfCost
  /** The journal's schema; tests bring an older or a newer one. */
  readonly migrations?: readonly Migration[]
}

export type FullVaultDeps = Required<VaultDeps>

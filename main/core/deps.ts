import type { EventName, PayloadOf } from '../../shared/contract/index.ts'
import type { Log } from './log.ts'
import type { Reader } from './reader/client.ts'
import type { WritableDb } from './store/sql.ts'
import type { Typesetter } from './typeset/client.ts'

/** Time as core sees it; tests bring their own. */
export type Clock = {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** The IANA zone of this machine now. */
  readonly zone: () => string
  /** Runs `task` once after `ms`; the function it returns calls it off. */
  readonly after: (ms: number, task: () => void) => () => void
}

/** The system's keychain, where the host has one. Bytes in, bytes that only this user of this machine can open out. */
export type Keychain = {
  readonly seal: (plain: Uint8Array) => Promise<Uint8Array>
  readonly open: (sealed: Uint8Array) => Promise<Uint8Array>
}

export type Paths = {
  /** Folder of `journal.db`, `keys.json` and `lock.db`. */
  readonly journal: string
  /** The visible folder of the backups. */
  readonly backups: string
  /** The device's own folder: `device.json`, logs, a remembered key. */
  readonly device: string
  /** The system's folder for what is thrown away: sample journals. */
  readonly temporary: string
}

export type Emit = <E extends EventName>(name: E, payload: PayloadOf<E>) => void

export type CoreDeps = {
  readonly paths: Paths
  readonly clock: Clock
  /** Cryptographic randomness. */
  readonly random: (bytes: number) => Uint8Array
  readonly keychain: Keychain | null
  /** The built or source file of the reader's worker. */
  readonly readerWorker: URL
  /** The built or source file of the typesetter's worker; as built, its fonts lie in a folder beside it. */
  readonly typesetWorker: URL
  /** The program of a page for a coach without the app, as it was built. */
  readonly pageScript: () => Promise<string>
  readonly version: string
  readonly log: Log
  /** Opens a sample journal at the start, and does not so much as look at the member's own before that is closed. */
  readonly startWithSample?: boolean
}

/** What a feature that works on the open journal gets. It lives from unlock to lock. */
export type OpenJournal = {
  readonly db: WritableDb
  readonly reader: Reader
  readonly typesetter: Typesetter
  readonly clock: Clock
  readonly emit: Emit
  /** Cryptographic randomness. */
  readonly random: (bytes: number) => Uint8Array
  /** A fresh UUIDv7. */
  readonly newId: () => string
  readonly deviceId: string
  readonly readOnly: boolean
}

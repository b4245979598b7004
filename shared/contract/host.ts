import { z } from 'zod'
import { command, feature, Nothing, query } from './define.ts'

export const HostInfo = z.object({
  host: z.enum(['electron', 'browser']),
  platform: z.enum(['mac', 'windows', 'linux']),
  version: z.string(),
  /** Whether the system's keychain can keep the key. */
  canRemember: z.boolean(),
  /** Whether the host opens folders; the browser host only names them. */
  canShowFolders: z.boolean(),
  journalFolder: z.string(),
  backupsFolder: z.string(),
})
export type HostInfo = z.output<typeof HostInfo>

/** What a picked file is for: a backup, or something that somebody sent. */
export const PickedKind = z.enum(['backup', 'exchange'])
export type PickedKind = z.output<typeof PickedKind>

/** What a host lends: answered by the host itself, never by core. The screen asks before a link goes out. */
export const host = feature('host', {
  info: query({ input: Nothing, output: HostInfo }),
  openLink: command({ input: z.object({ url: z.string().max(2000) }).strict(), output: Nothing }),
  showFolder: command({
    input: z.object({ folder: z.enum(['journal', 'backups']) }).strict(),
    output: Nothing,
  }),
  /** A token for a file that the person picked, or null. `not-supported` where the page itself picks. */
  pickFile: command({
    input: z.object({ kind: PickedKind }).strict(),
    output: z.object({ file: z.string().nullable() }),
  }),
  /** Tokens for files that the person picked, none when they thought better of it. `not-supported` as above. */
  pickFiles: command({
    input: z.object({ kind: z.literal('exchange') }).strict(),
    output: z.object({ files: z.array(z.string()).max(200) }),
  }),
  /**
   * Saves a file that core made where the person says, whole or not at all: what stood there stays as it was until then.
   * Fails with `disk-full`, `folder-gone`, `folder-closed`, `name-refused`; it can then be saved once more, as when they
   * thought better of it. `not-supported` where the page itself saves.
   */
  saveFile: command({
    input: z.object({ file: z.string().max(100) }).strict(),
    output: z.object({ saved: z.boolean() }),
  }),
  /**
   * Saves files that core made into one folder that the person picks, and says how many: none when they thought better
   * of it. Nothing there is replaced. Fails as `saveFile` does, with details.saved: so many stand there and stay, the
   * others can be saved elsewhere. `not-supported` where the page itself saves.
   */
  saveFiles: command({
    input: z.object({ files: z.array(z.string().max(100)).min(1).max(200) }).strict(),
    output: z.object({ saved: z.number().int() }),
  }),
})

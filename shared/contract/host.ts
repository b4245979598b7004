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
    input: z.object({ kind: z.enum(['backup']) }).strict(),
    output: z.object({ file: z.string().nullable() }),
  }),
  /** Saves a file that core made where the person says. `not-supported` where the page itself saves. */
  saveFile: command({
    input: z.object({ file: z.string().max(100) }).strict(),
    output: z.object({ saved: z.boolean() }),
  }),
})

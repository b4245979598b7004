import type { Handlers } from '../../shared/contract/define.ts'
import type { HostInfo, host, PickedKind } from '../../shared/contract/host.ts'
import { AppError, type Result } from '../../shared/errors.ts'
import type { Paths } from '../core/deps.ts'
import { dispatch } from '../core/dispatch.ts'
import { silentLog } from '../core/log.ts'
import type { CoreClient } from '../core/worker/core-client.ts'
import { outsideLink } from './links.ts'
import { saveInto } from './save-files.ts'

/** What a host lends. What it cannot do is null, and is answered with `not-supported`. */
export type Lent = {
  readonly openLink: ((url: string) => Promise<void>) | null
  readonly showFolder: ((folder: string) => Promise<void>) | null
  /** The path that the person picked, or null. */
  readonly pickFile: ((kind: PickedKind) => Promise<string | null>) | null
  /** The paths that the person picked. */
  readonly pickFiles: (() => Promise<string[]>) | null
  /** The folder that the person picked to save into, or null. */
  readonly pickFolder: (() => Promise<string | null>) | null
  /** Saves bytes where the person says; false when they thought better of it. */
  readonly saveFile: ((name: string, bytes: Uint8Array) => Promise<boolean>) | null
}

export type HostFacts = {
  readonly host: HostInfo['host']
  readonly platform: NodeJS.Platform
  readonly version: string
  readonly canRemember: boolean
  readonly paths: Paths
}

const PLATFORMS: Partial<Record<NodeJS.Platform, HostInfo['platform']>> = { darwin: 'mac', win32: 'windows' }

const lent = <T>(capability: T | null): T => {
  if (capability === null) throw new AppError('not-supported')
  return capability
}

/** The host's own feature of the contract. */
const hostHandlers = (
  facts: HostFacts,
  capabilities: Lent,
  files: CoreClient['files'],
): Handlers<typeof host> => ({
  info: () => ({
    host: facts.host,
    platform: PLATFORMS[facts.platform] ?? 'linux',
    version: facts.version,
    canRemember: facts.canRemember,
    canShowFolders: capabilities.showFolder !== null,
    journalFolder: facts.paths.journal,
    backupsFolder: facts.paths.backups,
  }),
  openLink: async ({ url }) => {
    const link = outsideLink(url)
    if (!link) throw new AppError('invalid-input')
    await lent(capabilities.openLink)(link)
    return {}
  },
  showFolder: async ({ folder }) => {
    await lent(capabilities.showFolder)(facts.paths[folder])
    return {}
  },
  pickFile: async ({ kind }) => {
    const path = await lent(capabilities.pickFile)(kind)
    return { file: path === null ? null : await files.offer(path, { discard: false }) }
  },
  pickFiles: async () => {
    const paths = await lent(capabilities.pickFiles)()
    return { files: await Promise.all(paths.map((path) => files.offer(path, { discard: false }))) }
  },
  saveFile: async ({ file: token }) => {
    const save = lent(capabilities.saveFile)
    const file = await files.look(token)
    if (!file) throw new AppError('file-gone')
    const saved = await save(file.name, file.bytes)
    // Whoever thought better of it, or whose disk was full, can still save it.
    if (saved) await files.release(token)
    return { saved }
  },
  saveFiles: async ({ files: tokens }) => {
    const folder = await lent(capabilities.pickFolder)()
    if (folder === null) return { saved: 0 }
    const found = await Promise.all(tokens.map((token) => files.look(token)))
    const made = found.filter((file) => file !== null)
    if (made.length < found.length) throw new AppError('file-gone')
    // Each goes when it stands there: what a full disk left out can be saved elsewhere.
    const release = (at: number): Promise<void> => files.release(tokens[at] ?? '')
    return { saved: await saveInto(folder, made, release) }
  },
})

/** Answers a call of the contract: the host's own here, everything else in core. Never throws. */
export const createRouter = (
  core: CoreClient,
  facts: HostFacts,
  capabilities: Lent,
): ((method: string, input: unknown) => Promise<Result<unknown>>) => {
  const handlers = { host: hostHandlers(facts, capabilities, core.files) }
  return (method, input) =>
    method.startsWith('host.')
      ? dispatch(handlers, new AppError('unknown-method'), method, input, silentLog)
      : core.dispatch(method, input)
}

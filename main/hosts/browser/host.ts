import { randomBytes } from 'node:crypto'
import { AppError } from '../../../shared/errors.ts'
import type { Paths } from '../../core/deps.ts'
import { startCore } from '../../core/worker/core-client.ts'
import { systemClock } from '../../core/worker/system-clock.ts'
import { createRouter } from '../host-handlers.ts'
import { afterSample, isSampleOpen, lockBeforeEnd } from '../sample.ts'
import { loadStaticFiles } from '../static-files.ts'
import { createEventStreams } from './events.ts'
import { originOf } from './guards.ts'
import { removeInstance, writeInstance } from './instance.ts'
import { type Opener, openWith } from './opener.ts'
import { createLoopbackServer, listen } from './server.ts'
import { createSession } from './session.ts'
import { createTransfers } from './transfers.ts'

export type BrowserHostOptions = {
  readonly paths: Paths
  readonly version: string
  readonly coreWorker: URL
  readonly readerWorker: URL
  readonly typesetWorker: URL
  readonly pageScript: URL
  /** Folder of the built screens. */
  readonly screens: string
  /** What opens links in the system's browser, where there is something. */
  readonly opener: Opener | null
  /** Opens a sample journal first. */
  readonly sample?: boolean
}

export type BrowserHost = {
  readonly port: number
  /** A fresh opening link: good once, for ten minutes. */
  readonly newLink: () => string
  /** Lets open windows send what they hold, seals, locks and ends. Safe to call twice. @returns whether core's thread has ended */
  readonly close: () => Promise<boolean>
  /** Resolves when core has ended: true where nobody had asked it to. */
  readonly ended: Promise<boolean>
}

/** Serves the app to this machine's browser, from 127.0.0.1 only. */
export const startBrowserHost = async (options: BrowserHostOptions): Promise<BrowserHost> => {
  const { paths, version, opener } = options
  const statics = await loadStaticFiles(options.screens)
  const core = await startCore({
    paths,
    version,
    coreWorker: options.coreWorker,
    readerWorker: options.readerWorker.href,
    typesetWorker: options.typesetWorker.href,
    pageScript: options.pageScript.href,
    keychain: null,
    startWithSample: options.sample ?? false,
  })
  const session = createSession(randomBytes, Date.now)
  const streams = createEventStreams(systemClock.after, () => void core.dispatch('vault.lock', {}))
  core.subscribe(streams.send)
  const transfers = createTransfers({
    journalFolder: paths.journal,
    files: core.files,
    newName: () => randomBytes(12).toString('hex'),
  })
  await transfers.clear()
  const call = createRouter(
    core,
    { host: 'browser', platform: process.platform, version, canRemember: false, paths },
    {
      openLink:
        opener &&
        (async (url) => {
          if (!(await openWith(opener, url))) throw new AppError('not-supported')
        }),
      showFolder: null,
      pickFile: null,
      pickFiles: null,
      pickFolder: null,
      saveFile: null,
    },
  )
  let port = 0
  const newLink = (): string => `${originOf(port)}/#open=${session.newToken()}`
  const server = createLoopbackServer({ session, statics, streams, transfers, call, newLink })
  port = await listen(server)
  // Where it cannot be written, a second start meets the 'open elsewhere' screen instead of a fresh link.
  const beFound = (): Promise<void> =>
    writeInstance(paths, { pid: process.pid, port, control: session.control }).catch(() => undefined)
  // A host that began with a sample has nothing to do with the member's own journal, which another may hold.
  if (await isSampleOpen(core)) afterSample(core, () => void beFound())
  else await beFound()

  const close = async (): Promise<boolean> => {
    await removeInstance(paths, process.pid)
    await lockBeforeEnd(core)
    const isClean = await core.close()
    streams.closeAll()
    server.close()
    server.closeAllConnections()
    await transfers.clear()
    return isClean
  }
  let closing: Promise<boolean> | null = null
  return {
    port,
    newLink,
    close: () => {
      closing ??= close()
      return closing
    },
    ended: core.ended,
  }
}

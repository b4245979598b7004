import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, type BrowserWindow, dialog, powerMonitor, session } from 'electron'
import { EVENT_CHANNEL } from '../../../shared/bridge.ts'
import { startCore } from '../../core/worker/core-client.ts'
import { endProcess } from '../end-process.ts'
import { createRouter } from '../host-handlers.ts'
import { journalMark } from '../journal-mark.ts'
import { readOptions } from '../options.ts'
import { platformPaths } from '../platform-paths.ts'
import { lockBeforeEnd } from '../sample.ts'
import { loadStaticFiles } from '../static-files.ts'
import { VERSION } from '../version.ts'
import { desktopCapabilities } from './dialogs.ts'
import { answerCalls, answerOffers } from './ipc.ts'
import { systemKeychain } from './keychain.ts'
import { setMenu } from './menu.ts'
import { messages } from './messages.ts'
import { remindBySystem } from './notifications.ts'
import { offerPaths } from './offers.ts'
import { declareScheme, serveScreens } from './protocol.ts'
import { guardSession, guardWebContents } from './web-guards.ts'
import { openWindow } from './window.ts'

const developing = !app.isPackaged
const { platform } = process

/** Our own options stand after the program's name, and in development after the app's folder. */
const ownArguments = (): string[] =>
  process.argv.slice(developing ? 2 : 1).filter((text) => /^--((home|device-home)=|sample$)/.test(text))

const options = readOptions(ownArguments())
const paths = platformPaths(
  {
    platform,
    userFolder: app.getPath('home'),
    workingFolder: process.cwd(),
    temporaryFolder: app.getPath('temp'),
    env: process.env,
  },
  options,
)

const run = async (): Promise<void> => {
  const pages = session.fromPartition('throughline', { cache: false })
  guardSession(pages, developing)
  guardSession(session.defaultSession, developing)
  serveScreens(pages, await loadStaticFiles(fileURLToPath(new URL('../renderer/', import.meta.url))))

  const keychain = systemKeychain(platform)
  const core = await startCore({
    paths,
    version: VERSION,
    coreWorker: new URL('./core-worker.js', import.meta.url),
    readerWorker: new URL('./reader-worker.js', import.meta.url).href,
    typesetWorker: new URL('./typeset-worker.js', import.meta.url).href,
    pageScript: new URL('./page.js', import.meta.url).href,
    keychain,
    startWithSample: options.sample,
  })
  let window: BrowserWindow | null = null
  let left = false
  const call = createRouter(
    core,
    { host: 'electron', platform, version: VERSION, canRemember: keychain !== null, paths },
    desktopCapabilities(() => window),
  )
  answerCalls(call)
  answerOffers((dropped) => offerPaths(core.files, dropped))
  core.subscribe((event) => {
    if (window && !window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event)
  })
  // Locking gives the page its moment to send what it holds.
  const lock = async (): Promise<void> => {
    await call('vault.lock', {})
  }
  setMenu(platform, developing, { lock: () => void lock() })
  powerMonitor.on('suspend', () => void lock())
  powerMonitor.on('lock-screen', () => void lock())

  const show = (): void => {
    if (window) {
      if (window.isMinimized()) window.restore()
      window.focus()
      return
    }
    window = openWindow({
      session: pages,
      deviceFolder: paths.device,
      preload: new URL('../preload/preload.cjs', import.meta.url),
      developing,
      // Where the app ends with its window, a sample ends with it.
      beforeClose: platform === 'darwin' ? lock : () => lockBeforeEnd(core),
      mayClose: () => left,
    })
    window.on('closed', () => {
      window = null
    })
  }
  core.subscribe(remindBySystem(show))
  app.on('second-instance', show)
  app.on('activate', show)
  app.on('window-all-closed', () => {
    if (platform !== 'darwin') app.quit()
  })
  app.on('before-quit', (event) => {
    if (left) return
    event.preventDefault()
    void lockBeforeEnd(core)
      .then(core.close)
      .catch(() => true)
      .then((isClean) => {
        left = true
        endProcess(isClean, () => app.quit())
      })
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
  show()
}

declareScheme()
guardWebContents()
// Chromium's own files (none of them the member's: the session is in memory) stay with the device's settings.
// A sample stands beside a window of the member's own journal.
const place = options.sample ? 'sample' : journalMark(paths)
app.setPath('userData', join(paths.device, `electron-${place}`))
if (app.requestSingleInstanceLock()) {
  app
    .whenReady()
    .then(run)
    .catch(() => {
      dialog.showErrorBox(messages.cannotStartTitle, messages.cannotStart)
      app.exit(1)
    })
} else {
  app.quit()
}

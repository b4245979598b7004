import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BrowserWindow, dialog, nativeTheme, type Session, screen } from 'electron'
import { START_URL } from './guards.ts'
import { messages } from './messages.ts'
import { fitWindow, keepWindowState, MIN_SIZE, readWindowState } from './window-state.ts'

export type WindowOptions = {
  readonly session: Session
  /** Folder of the device's own settings, where the window's place is kept. */
  readonly deviceFolder: string
  readonly preload: URL
  readonly developing: boolean
  /** Runs before the window goes; it stays until this resolves. */
  readonly beforeClose: () => Promise<void>
  /** True once the whole app is quitting and has nothing left to save. */
  readonly mayClose: () => boolean
}

const STAY = 0

/** Words that could not be saved hold the page back; Electron asks nobody by itself, and the window would just stay. */
const mayLoseWords = (window: BrowserWindow): boolean =>
  dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: messages.unsaved,
    detail: messages.unsavedDetail,
    buttons: [messages.stay, messages.closeAnyway],
    defaultId: STAY,
    cancelId: STAY,
  }) !== STAY

/** Opens the window: sandboxed, isolated, without Node, in the place where it was last. */
export const openWindow = (options: WindowOptions): BrowserWindow => {
  const file = join(options.deviceFolder, 'window.json')
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
  const { x, y, width, height, maximized } = fitWindow(readWindowState(file), areas)
  const window = new BrowserWindow({
    width,
    height,
    ...(x !== null && y !== null && { x, y }),
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    // The paper of renderer/ui/tokens.css, so that the window does not flash before the page is there.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#111312' : '#faf7f1',
    webPreferences: {
      session: options.session,
      preload: fileURLToPath(options.preload),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: options.developing,
    },
  })
  if (maximized) window.maximize()
  window.once('ready-to-show', () => window.show())

  let ready = false
  window.on('close', (event) => {
    if (ready) return
    keepWindowState(file, { ...window.getNormalBounds(), maximized: window.isMaximized() })
    if (options.mayClose()) return
    event.preventDefault()
    void options.beforeClose().finally(() => {
      ready = true
      window.close()
    })
  })
  window.webContents.on('will-prevent-unload', (event) => {
    if (options.mayClose() || mayLoseWords(window)) event.preventDefault()
    // The next closing saves and locks anew.
    else ready = false
  })
  // A page that crashed holds nothing any more; the draft is in the journal.
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason !== 'clean-exit' && reason !== 'killed') window.webContents.reload()
  })
  void window.loadURL(START_URL)
  return window
}

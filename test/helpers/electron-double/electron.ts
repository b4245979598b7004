/**
 * A small double of the Electron API: as much of it as the app touches, with Electron's manners (events that can be
 * prevented, structured clones over IPC, a preload script with a world of its own). It takes a test's orders over the
 * child process's channel.
 */
import { EventEmitter } from 'node:events'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import type { AnyEvent } from '../../../shared/contract/index.ts'
import type { As, FromDouble, Order, Report } from './messages.ts'

type Handler = (event: unknown, ...args: unknown[]) => unknown
type Prevented = { prevented: boolean; preventDefault: () => void }

const preventable = (): Prevented => {
  const event: Prevented = {
    prevented: false,
    preventDefault: () => {
      event.prevented = true
    },
  }
  return event
}

const world = {
  handlers: new Map<string, Handler>(),
  bridge: null as null | Record<string, (...args: unknown[]) => unknown>,
  windows: [] as BrowserWindow[],
  focused: 0,
  schemes: null as unknown,
  opened: [] as string[],
  notifications: [] as Notification[],
  menu: [] as string[],
  dialogPath: null as string | null,
  /** Which button of the next question is pressed. */
  button: 0,
  sessions: new Map<string, DoubleSession>(),
}

const START = 'app://throughline'

class App extends EventEmitter {
  readonly isPackaged = false
  getPath(): string {
    return homedir()
  }
  setPath(): void {}
  requestSingleInstanceLock(): boolean {
    return true
  }
  whenReady(): Promise<void> {
    return Promise.resolve()
  }
  quit(): void {
    const event = preventable()
    this.emit('before-quit', event)
    if (event.prevented) return
    for (const window of [...world.windows]) if (!window.close()) return
    process.exit(0)
  }
  exit(code: number): void {
    process.exit(code)
  }
}
export const app = new App()

class DoubleSession {
  handler: ((request: Request) => Response | Promise<Response>) | null = null
  permission: ((contents: unknown, permission: string, answer: (granted: boolean) => void) => void) | null =
    null
  check: (() => boolean) | null = null
  beforeRequest: ((details: { url: string }, answer: (a: { cancel: boolean }) => void) => void) | null = null
  readonly protocol = {
    handle: (_scheme: string, handler: (request: Request) => Response | Promise<Response>): void => {
      this.handler = handler
    },
  }
  readonly webRequest = {
    onBeforeRequest: (listener: NonNullable<DoubleSession['beforeRequest']>): void => {
      this.beforeRequest = listener
    },
  }
  setPermissionRequestHandler(handler: NonNullable<DoubleSession['permission']>): void {
    this.permission = handler
  }
  setPermissionCheckHandler(handler: () => boolean): void {
    this.check = handler
  }
  setDevicePermissionHandler(): void {}
  setSpellCheckerEnabled(): void {}
}

export const session = {
  defaultSession: new DoubleSession(),
  fromPartition: (name: string): DoubleSession => {
    const found = world.sessions.get(name) ?? new DoubleSession()
    world.sessions.set(name, found)
    return found
  },
}

class WebContents extends EventEmitter {
  readonly mainFrame = { origin: START }
  openHandler: ((details: { url: string }) => { action: string }) | null = null
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler
  }
  send(channel: string, ...args: unknown[]): void {
    ipcRenderer.emit(channel, {}, ...args.map((arg) => structuredClone(arg)))
  }
  reload(): void {}
}

type WindowOptions = { webPreferences: { preload: string; session: DoubleSession } & Record<string, unknown> }

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents()
  readonly options: WindowOptions
  destroyed = false

  constructor(options: WindowOptions) {
    super()
    this.options = options
    world.windows.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  async loadURL(url: string): Promise<void> {
    const response = await this.options.webPreferences.session.handler?.(new Request(url))
    if (response?.status !== 200) throw new Error(`the page was not served: ${response?.status}`)
    createRequire(import.meta.url)(this.options.webPreferences.preload)
    world.bridge?.subscribe?.((event: AnyEvent) => tell({ kind: 'event', event }))
    this.emit('ready-to-show')
    tell({ kind: 'ready' })
  }
  /** Whether it closed. */
  close(): boolean {
    const event = preventable()
    this.emit('close', event)
    if (event.prevented) return false
    this.destroyed = true
    world.windows = world.windows.filter((other) => other !== this)
    this.emit('closed')
    if (world.windows.length === 0) app.emit('window-all-closed')
    return true
  }
  isDestroyed(): boolean {
    return this.destroyed
  }
  focus(): void {
    world.focused += 1
  }
  show(): void {}
  restore(): void {}
  maximize(): void {}
  isMinimized(): boolean {
    return false
  }
  isMaximized(): boolean {
    return false
  }
  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    return { x: 10, y: 20, width: 1000, height: 700 }
  }
}

export const ipcMain = {
  handle: (channel: string, handler: Handler): void => {
    world.handlers.set(channel, handler)
  },
}

const invokeAs = async (as: As, channel: string, args: unknown[]): Promise<unknown> => {
  const sender = world.windows[0]?.webContents
  const senderFrame =
    as.isMainFrame && sender ? Object.assign(sender.mainFrame, { origin: as.origin }) : { origin: as.origin }
  try {
    const answer = world.handlers.get(channel)?.(
      { sender, senderFrame },
      ...args.map((arg) => structuredClone(arg)),
    )
    return structuredClone(await answer)
  } finally {
    if (sender) sender.mainFrame.origin = START
  }
}

class IpcRenderer extends EventEmitter {
  invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    return invokeAs({ origin: START, isMainFrame: true }, channel, args)
  }
}
export const ipcRenderer = new IpcRenderer()

export const contextBridge = {
  exposeInMainWorld: (_name: string, bridge: Record<string, (...args: unknown[]) => unknown>): void => {
    world.bridge = bridge
  },
}

export const webUtils = { getPathForFile: ({ name }: File): string => name }

export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown): void => {
    world.schemes = schemes
  },
}

export const safeStorage = {
  isEncryptionAvailable: (): boolean => true,
  getSelectedStorageBackend: (): string => process.env.DOUBLE_KEYCHAIN ?? 'gnome_libsecret',
  encryptString: (text: string): Buffer => Buffer.from(Buffer.from(text).map((byte) => byte ^ 0x5a)),
  decryptString: (bytes: Buffer): string => Buffer.from(bytes.map((byte) => byte ^ 0x5a)).toString(),
}

export const dialog = {
  showErrorBox: (title: string, content: string): void => void process.stderr.write(`${title}: ${content}\n`),
  showMessageBoxSync: (): number => world.button,
  showOpenDialog: async () => ({
    canceled: world.dialogPath === null,
    filePaths: world.dialogPath === null ? [] : [world.dialogPath],
  }),
  showSaveDialog: async () => ({ canceled: world.dialogPath === null, filePath: world.dialogPath ?? '' }),
}

export const shell = {
  openExternal: async (url: string): Promise<void> => void world.opened.push(url),
  openPath: async (path: string): Promise<string> => {
    world.opened.push(path)
    return ''
  },
}

type Item = { readonly label?: string; readonly role?: string; readonly submenu?: readonly Item[] }
export const Menu = {
  buildFromTemplate: (template: readonly Item[]): readonly Item[] => template,
  setApplicationMenu: (items: readonly Item[]): void => {
    world.menu = items
      .flatMap((item) => [item, ...(item.submenu ?? [])])
      .map(({ label, role }) => label ?? role ?? '')
  },
}

export class Notification extends EventEmitter {
  readonly words: { readonly title: string; readonly body: string }
  constructor(words: { title: string; body: string }) {
    super()
    this.words = words
  }
  static isSupported(): boolean {
    return true
  }
  show(): void {
    world.notifications.push(this)
  }
}

export const nativeTheme = { shouldUseDarkColors: false }
export const powerMonitor = new EventEmitter()
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1280, height: 800 } }] }

const tell = (message: FromDouble): void => void process.send?.(message)

const pages = (): DoubleSession => world.windows[0]?.options.webPreferences.session ?? new DoubleSession()

const report = (): Report => {
  const {
    preload: _,
    session: used,
    ...webPreferences
  } = world.windows[0]?.options.webPreferences ?? {
    preload: '',
    session: new DoubleSession(),
  }
  return {
    windows: world.windows.length,
    focused: world.focused,
    webPreferences,
    partition: [...world.sessions].find(([, one]) => one === used)?.[0] ?? '',
    schemes: world.schemes,
    bridgeKeys: Object.keys(world.bridge ?? {}).sort(),
    opened: world.opened,
    notifications: world.notifications.map(({ words }) => words),
    menu: world.menu,
  }
}

const follow = async (order: Order): Promise<unknown> => {
  switch (order.do) {
    case 'invoke':
      return world.bridge?.invoke?.(order.method, order.input)
    case 'invoke-as':
      return invokeAs(order.as, 'throughline:call', [order.method, order.input])
    case 'drop':
      return world.bridge?.offerFiles?.(...order.paths.map((path) => new File([], path)))
    case 'offer-as':
      return invokeAs(order.as, 'throughline:offer', [order.paths])
    case 'fetch': {
      const response = await pages().handler?.(new Request(order.url, { method: order.method }))
      return (
        response && {
          status: response.status,
          headers: Object.fromEntries(response.headers),
          text: await response.text(),
        }
      )
    }
    case 'power':
      return void powerMonitor.emit(order.event)
    case 'navigate': {
      const event = preventable()
      world.windows[0]?.webContents.emit(order.event, event, 'https://example.com/')
      return event.prevented
    }
    case 'hold-back': {
      world.button = order.button
      const event = preventable()
      world.windows[0]?.webContents.emit('will-prevent-unload', event)
      return event.prevented
    }
    case 'permission':
      return new Promise((resolve) => pages().permission?.(null, order.permission, resolve)).then(
        (granted) => [granted, pages().check?.()],
      )
    case 'request':
      return new Promise((resolve) => pages().beforeRequest?.({ url: order.url }, resolve))
    case 'open-window':
      return world.windows[0]?.webContents.openHandler?.({ url: order.url })
    case 'answer-dialog':
      world.dialogPath = order.path
      return null
    case 'click-notification':
      return world.notifications.at(-1)?.emit('click')
    case 'second-instance':
      return void app.emit('second-instance')
    case 'close-window':
      return world.windows[0]?.close()
    case 'quit':
      return app.quit()
    case 'report':
      return report()
  }
}

process.on('message', ({ id, order }: { id: number; order: Order }) => {
  follow(order).then(
    (value) => tell({ kind: 'answer', id, value }),
    (error: unknown) => tell({ kind: 'failed', id, message: String(error) }),
  )
})

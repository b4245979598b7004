import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../build/chromium.ts'
import { type Watch, watch } from './watch.ts'

/** The built app; another build of it by `THROUGHLINE_DIST`. */
const DIST = process.env.THROUGHLINE_DIST ?? fileURLToPath(new URL('../../dist/', import.meta.url))

/** The folders of one test's own computer: nothing of it touches the real one. */
export type Machine = {
  readonly root: string
  readonly home: string
  readonly device: string
  readonly profile: string
  readonly temp: string
  readonly dispose: () => void
}

export const newMachine = (): Machine => {
  const root = mkdtempSync(join(tmpdir(), 'throughline-e2e-'))
  const folder = (name: string): string => {
    const path = join(root, name)
    mkdirSync(path)
    return path
  }
  return {
    root,
    home: folder('home'),
    device: folder('device'),
    profile: folder('profile'),
    temp: folder('temp'),
    dispose: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
  }
}

export type Server = {
  readonly link: string
  readonly process: ChildProcess
  /** Everything that it printed. */
  readonly output: () => string
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>
  /** Ends it as a person would. */
  readonly stop: () => Promise<void>
  /** How it ended; null after a signal that it did not answer. */
  readonly ended: Promise<number | null>
}

/** Starts the built browser host on a machine's folders and waits for its link. */
export const startServer = (machine: Machine, options: readonly string[] = []): Promise<Server> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        join(DIST, 'main/browser.js'),
        '--no-open',
        '--home',
        machine.home,
        '--device-home',
        machine.device,
        ...options,
      ],
      {
        env: { ...process.env, TMPDIR: machine.temp, TMP: machine.temp, TEMP: machine.temp },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    let printed = ''
    const ended = new Promise<number | null>((done) => child.once('exit', done))
    const end = (signal: NodeJS.Signals) => async (): Promise<void> => {
      child.kill(signal)
      await ended
    }
    const hear = (chunk: Buffer): void => {
      printed += chunk.toString('utf8')
      const link = /http:\/\/127\.0\.0\.1:\d+\/\S*(?=\s)/.exec(printed)?.[0]
      if (!link) return
      resolve({
        link,
        process: child,
        output: () => printed,
        kill: end('SIGKILL'),
        stop: end('SIGTERM'),
        ended,
      })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', (code) =>
      reject(new Error(`the host ended with ${code}, without a link:\n${printed}`)),
    )
  })

export type BrowserOptions = {
  readonly colorScheme?: 'light' | 'dark'
  readonly viewport?: { readonly width: number; readonly height: number }
}

export type Browser = { readonly context: BrowserContext; readonly page: Page; readonly watch: Watch }

/** A real Chromium with a profile on disk, as a person has. */
export const openBrowser = async (machine: Machine, options: BrowserOptions = {}): Promise<Browser> => {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium on this machine: run npm test, which sets it up')
  const context = await chromium.launchPersistentContext(machine.profile, {
    executablePath,
    headless: true,
    acceptDownloads: true,
    locale: 'en-US',
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
    env: { ...process.env, TMPDIR: machine.temp },
  })
  context.setDefaultTimeout(15_000)
  const page = context.pages()[0] ?? (await context.newPage())
  return { context, page, watch: watch(context) }
}

/** One machine with the host running and the browser open. */
export type App = Browser & {
  readonly machine: Machine
  readonly server: () => Server
  /** Ends the host, changes something on the disk as the world might, starts again and opens the new link. */
  readonly restartAfter: (change?: () => void | Promise<void>) => Promise<void>
  /** Ends all; fails when something happened that must never happen. */
  readonly end: () => Promise<void>
}

type AppOptions = BrowserOptions & {
  /** One that is open already: the app gets a page of its own in it, and leaves it open. */
  readonly browser?: Browser
  /** Options of the first start, such as `--sample`. */
  readonly with?: readonly string[]
}

export const startApp = async (options: AppOptions = {}): Promise<App> => {
  const machine = newMachine()
  let server = await startServer(machine, options.with)
  const shared = options.browser
  const browser = shared
    ? { ...shared, page: await shared.context.newPage() }
    : await openBrowser(machine, options)
  await browser.page.goto(server.link)
  return {
    ...browser,
    machine,
    server: () => server,
    restartAfter: async (change) => {
      await server.stop()
      await change?.()
      server = await startServer(machine)
      await browser.page.goto(server.link)
    },
    end: async () => {
      await (shared ? browser.page : browser.context).close()
      await server.stop()
      machine.dispose()
      if (browser.watch.problems.length > 0) throw new Error(browser.watch.problems.join('\n'))
    },
  }
}

import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { isStale } from './bundle.ts'
import { chooseHost, type HostChoice } from './choose-host.ts'
import { downloadElectron, downloadFailedLately, electronProgram } from './electron-runtime.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const USAGE = 'Options: --host=auto|electron|browser, --home DIR, --device-home DIR, --sample, --no-open'
/** An Electron that ends this early with an error did not really start. */
const EARLY_MS = 8000

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const stop = (line: string): never => {
  say(line)
  process.exit(1)
}

const isHostChoice = (text: string): text is HostChoice => ['auto', 'electron', 'browser'].includes(text)

/** The host that was asked for, and what is passed on to it. */
const readArguments = (): { choice: HostChoice; passedOn: string[] } => {
  try {
    const { values } = parseArgs({
      options: {
        host: { type: 'string', default: 'auto' },
        home: { type: 'string' },
        'device-home': { type: 'string' },
        open: { type: 'boolean', default: true },
        sample: { type: 'boolean', default: false },
      },
      allowNegative: true,
    })
    if (!isHostChoice(values.host)) throw new Error(`--host=${values.host} is not known`)
    for (const name of ['home', 'device-home'] as const)
      if (values[name]?.trim() === '') throw new Error(`--${name} needs a folder`)
    return {
      choice: values.host,
      passedOn: [
        ...(values.home ? [`--home=${values.home}`] : []),
        ...(values['device-home'] ? [`--device-home=${values['device-home']}`] : []),
        ...(values.sample ? ['--sample'] : []),
        ...(values.open ? [] : ['--no-open']),
      ],
    }
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : ''}\n${USAGE}`)
  }
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

const buildIfStale = (): void => {
  if (!isStale()) return
  say('Building Throughline …')
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('bundle.ts', import.meta.url))], {
    stdio: 'inherit',
  })
  if (status !== 0) stop('The build did not succeed: see above.')
}

const startBrowser = async (args: readonly string[]): Promise<void> => {
  const main = fileURLToPath(new URL('../dist/main/browser.js', import.meta.url))
  process.argv = [process.argv0, main, ...args]
  await import(pathToFileURL(main).href)
}

/** Runs Electron to its end; false when it could not start. */
const runElectron = (program: string, args: readonly string[]): Promise<boolean> =>
  new Promise((resolve) => {
    const begun = Date.now()
    const child = spawn(program, [ROOT, ...args], { stdio: 'inherit' })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => child.kill(signal))
    child.once('error', () => resolve(false))
    child.once('exit', (code) => {
      if (code !== 0 && Date.now() - begun < EARLY_MS) resolve(false)
      else process.exit(code ?? 0)
    })
  })

const start = async (): Promise<void> => {
  const { choice, passedOn } = readArguments()
  buildIfStale()
  const chosen = chooseHost(choice, {
    hasDisplay: hasDisplay(),
    isRoot: process.platform === 'linux' && process.getuid?.() === 0,
    installed: electronProgram,
    failedLately: downloadFailedLately,
    download: downloadElectron,
  })
  if (chosen.host === 'none') return stop(chosen.why)
  say(chosen.why)
  if (chosen.host === 'browser') return startBrowser(passedOn)
  if (await runElectron(chosen.program, passedOn)) return
  if (choice === 'electron') stop('Electron could not start here. Try: npm start -- --host=browser')
  say('Electron could not start here, so Throughline opens in your browser.')
  await startBrowser(passedOn)
}

await start()

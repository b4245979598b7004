import { homedir, tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { endProcess } from '../end-process.ts'
import { type HostOptions, readOptions } from '../options.ts'
import { platformPaths } from '../platform-paths.ts'
import { VERSION } from '../version.ts'
import { startBrowserHost } from './host.ts'
import { linkOfRunningHost } from './instance.ts'
import { type Opener, openerFor, openWith } from './opener.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Shows the link; where it cannot be opened, it stands on the screen all the same. */
const show = async (link: string, opener: Opener | null): Promise<void> => {
  const opened = opener !== null && (await openWith(opener, link))
  say(opened ? `Throughline opens in your browser. If it does not: ${link}` : `Open Throughline: ${link}`)
}

const run = async (options: HostOptions): Promise<void> => {
  const paths = platformPaths(
    {
      platform: process.platform,
      userFolder: homedir(),
      workingFolder: process.cwd(),
      temporaryFolder: tmpdir(),
      env: process.env,
    },
    options,
  )
  const systemOpener = openerFor(process.platform, process.env)
  const opener = options.open ? systemOpener : null
  // A sample stands beside whatever is running.
  const running = options.sample ? null : await linkOfRunningHost(paths)
  if (running) {
    say('Throughline is running already; here is a fresh link to it.')
    await show(running, opener)
    return
  }

  const host = await startBrowserHost({
    paths,
    version: VERSION,
    coreWorker: new URL('./core-worker.js', import.meta.url),
    readerWorker: new URL('./reader-worker.js', import.meta.url),
    typesetWorker: new URL('./typeset-worker.js', import.meta.url),
    pageScript: new URL('./page.js', import.meta.url),
    screens: fileURLToPath(new URL('../renderer/', import.meta.url)),
    opener: systemOpener,
    sample: options.sample,
  })
  const stop = async (): Promise<void> => {
    endProcess(await host.close(), () => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
  void host.ended.then(async (unasked) => {
    if (!unasked) return
    say('Throughline had to stop. What you had saved is safe. Start it again to go on.')
    endProcess(await host.close(), () => process.exit(1))
  })
  await show(host.newLink(), opener)
  say('It locks when its last tab is closed. To end it, press Ctrl+C here.')
}

try {
  await run(readOptions(process.argv.slice(2)))
} catch (error) {
  say(
    `Throughline could not start: ${error instanceof Error ? error.message : 'for a reason it does not know'}`,
  )
  process.exit(1)
}

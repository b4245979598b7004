import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserHost, startBrowserHost } from '../../main/hosts/browser/host.ts'
import type { Opener } from '../../main/hosts/browser/opener.ts'

/** The real browser host from source, with a small page in the place of the built screens. */
export const startTestHost = (options: {
  readonly home: string
  readonly deviceHome: string
  readonly opener?: Opener
  readonly sample?: boolean
}): Promise<BrowserHost> => {
  const screens = join(options.home, 'screens')
  mkdirSync(join(screens, 'assets'), { recursive: true })
  writeFileSync(join(screens, 'index.html'), '<meta property="csp-nonce" nonce="%CSP_NONCE%"><p>a page</p>')
  writeFileSync(join(screens, 'assets', 'main.js'), 'export const it = 1')
  return startBrowserHost({
    paths: {
      journal: join(options.home, 'journal'),
      backups: join(options.home, 'backups'),
      device: options.deviceHome,
      temporary: tmpdir(),
    },
    version: '0.0.0-test',
    coreWorker: new URL('../../main/core/worker/core-worker.ts', import.meta.url),
    readerWorker: new URL('../../main/core/reader/worker.ts', import.meta.url),
    typesetWorker: new URL('../../main/core/typeset/worker.ts', import.meta.url),
    pageScript: new URL('../fixtures/page.js', import.meta.url),
    screens,
    opener: options.opener ?? null,
    sample: options.sample ?? false,
  })
}

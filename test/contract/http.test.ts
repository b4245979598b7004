import { expect } from 'vitest'
import type { AnyEvent } from '../../shared/contract/index.ts'
import { openTab } from '../helpers/browser-client.ts'
import { startTestHost } from '../helpers/browser-host.ts'
import { contractSuite } from './suite.ts'

contractSuite(
  'the browser host, over HTTP',
  { keychain: false, host: 'browser' },
  async (places) => {
    const host = await startTestHost(places)
    const tab = await openTab(host.newLink())
    const events: AnyEvent[] = []
    const stop = await tab.listen((event) => events.push(event))
    return {
      call: tab.call,
      events,
      offer: (_, bytes) => tab.upload('exchange', bytes),
      take: tab.download,
      close: async () => {
        stop()
        await host.close()
      },
    }
  },
  async ({ call }, { home }) => {
    expect(await call('host.info', {})).toMatchObject({
      ok: true,
      value: { host: 'browser', canRemember: false, canShowFolders: false, journalFolder: `${home}/journal` },
    })
    for (const [method, input] of [
      ['host.openLink', { url: 'https://example.com/' }],
      ['host.showFolder', { folder: 'backups' }],
      ['host.pickFile', { kind: 'backup' }],
      ['host.pickFiles', { kind: 'exchange' }],
      ['host.saveFile', { file: 'no-such-file' }],
      ['host.saveFiles', { files: ['no-such-file'] }],
    ] as const)
      expect(await call(method, input)).toMatchObject({ ok: false, error: { code: 'not-supported' } })
    expect(await call('host.openLink', { url: 'file:///etc/passwd' })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    })
  },
)

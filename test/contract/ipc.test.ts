import { readdirSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect } from 'vitest'
import { buildIfStale } from '../helpers/build-if-stale.ts'
import { type DoubledApp, startDoubledApp } from '../helpers/electron-app.ts'
import { contractSuite } from './suite.ts'

beforeAll(buildIfStale, 120_000)

let app: DoubledApp

contractSuite(
  'the built desktop app, over IPC',
  { keychain: true, host: 'electron' },
  async (places) => {
    app = await startDoubledApp(places)
    return {
      call: app.call,
      events: app.events,
      offer: async (name, bytes) => {
        const path = join(places.home, name)
        await writeFile(path, bytes)
        await app.order({ do: 'answer-dialog', path })
        const picked = await app.call('host.pickFiles', { kind: 'exchange' })
        return picked.ok ? String(Reflect.get(Object(picked.value), 'files')) : ''
      },
      take: async (file) => {
        const path = join(places.home, 'taken')
        await app.order({ do: 'answer-dialog', path })
        await app.call('host.saveFile', { file })
        return readFile(path)
      },
      close: async () => {
        expect(await app.quit()).toBe(0)
      },
    }
  },
  async ({ call }, { home }) => {
    expect(await call('host.info', {})).toMatchObject({
      ok: true,
      value: { host: 'electron', canRemember: true, canShowFolders: true, backupsFolder: `${home}/backups` },
    })
    expect(await call('host.openLink', { url: 'https://example.com/' })).toMatchObject({ ok: true })
    expect(await call('host.openLink', { url: 'file:///etc/passwd' })).toMatchObject({
      error: { code: 'invalid-input' },
    })
    expect(await call('host.showFolder', { folder: 'backups' })).toMatchObject({ ok: true })
    expect(await app.order({ do: 'report' })).toMatchObject({
      opened: ['https://example.com/', `${home}/backups`],
    })

    await app.order({ do: 'answer-dialog', path: null })
    expect(await call('host.pickFile', { kind: 'backup' })).toEqual({ ok: true, value: { file: null } })
    const picked = join(home, 'picked.throughline-backup')
    await app.order({ do: 'answer-dialog', path: picked })
    expect(await call('host.pickFile', { kind: 'backup' })).toMatchObject({
      value: { file: expect.stringMatching(/^[\w-]{20,}$/) },
    })
    const sheet = join(home, 'sheet.txt')
    await app.order({ do: 'answer-dialog', path: sheet })
    const made = await call('vault.recoverySheet', {})
    const file = made.ok && typeof made.value === 'object' && made.value && Reflect.get(made.value, 'file')
    expect(await call('host.saveFile', { file })).toEqual({ ok: true, value: { saved: true } })
    expect(readFileSync(sheet, 'utf8')).toContain('Throughline')
    expect(await call('host.saveFile', { file })).toMatchObject({ error: { code: 'file-gone' } })

    // What could not be saved, or was thought better of, can be saved once more.
    const again = await call('contacts.cardFile', {})
    const card = { file: again.ok ? Reflect.get(Object(again.value), 'file') : '' }
    await app.order({ do: 'answer-dialog', path: join(home, 'vanished', 'card') })
    expect(await call('host.saveFile', card)).toMatchObject({ error: { code: 'folder-gone' } })
    await app.order({ do: 'answer-dialog', path: join(home, 'x'.repeat(300)) })
    expect(await call('host.saveFile', card)).toMatchObject({ error: { code: 'name-refused' } })
    await app.order({ do: 'answer-dialog', path: null })
    expect(await call('host.saveFile', card)).toEqual({ ok: true, value: { saved: false } })
    await app.order({ do: 'answer-dialog', path: sheet })
    expect(await call('host.saveFile', card)).toEqual({ ok: true, value: { saved: true } })
    expect(readFileSync(sheet, 'utf8')).toContain('throughline-card:')
    expect(readdirSync(home).filter((name) => name.endsWith('.part'))).toEqual([])

    await app.order({ do: 'answer-dialog', path: null })
    expect(await call('host.pickFiles', { kind: 'exchange' })).toEqual({ ok: true, value: { files: [] } })
    const cards = await Promise.all([call('contacts.cardFile', {}), call('contacts.cardFile', {})])
    const files = cards.map((card) => (card.ok ? Reflect.get(Object(card.value), 'file') : ''))
    expect(await call('host.saveFiles', { files })).toEqual({ ok: true, value: { saved: 0 } })
    await app.order({ do: 'answer-dialog', path: home })
    expect(await call('host.saveFiles', { files })).toEqual({ ok: true, value: { saved: 2 } })
    expect(await call('host.saveFiles', { files })).toMatchObject({ error: { code: 'file-gone' } })
    const saved = readdirSync(home).filter((name) => name.endsWith('.throughline-card'))
    expect(saved.sort()).toEqual([
      'Throughline contact card (2).throughline-card',
      'Throughline contact card.throughline-card',
    ])
    await app.order({ do: 'answer-dialog', path: join(home, saved[0] ?? '') })
    expect(await call('host.pickFiles', { kind: 'exchange' })).toMatchObject({
      value: { files: [expect.stringMatching(/^[\w-]{20,}$/)] },
    })
  },
)

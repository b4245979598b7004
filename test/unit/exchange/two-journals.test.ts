import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createCore } from '../../../main/core/core.ts'
import { silentLog } from '../../../main/core/log.ts'
import { systemClock } from '../../../main/core/worker/system-clock.ts'
import { createApi } from '../../../renderer/api/client.ts'
import { openPage } from '../../../renderer/page/opening.ts'
import { replyPayload, sealReply } from '../../../renderer/page/reply.ts'
import { codeOf } from '../../contract/writing.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-two-'))
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map((core) => core.close()))
  rmSync(folder, { recursive: true, force: true })
})

const opened: { close: () => Promise<void> }[] = []

/** Somebody’s own journal, whole, with an identity of theirs. */
const personNamed = async (name: string, roles: { isMember: boolean; isCoach: boolean }) => {
  const home = join(folder, name)
  const core = await createCore({
    paths: {
      journal: join(home, 'journal'),
      backups: join(home, 'backups'),
      device: home,
      temporary: folder,
    },
    clock: systemClock,
    random: (bytes) => randomBytes(bytes),
    keychain: null,
    readerWorker: new URL('../../../main/core/reader/worker.ts', import.meta.url),
    typesetWorker: new URL('../../../main/core/typeset/worker.ts', import.meta.url),
    pageScript: async () => 'void 0',
    version: '0.0.0-test',
    log: silentLog,
  })
  opened.push(core)
  const api = createApi({
    call: core.dispatch,
    subscribe: () => () => undefined,
    watchConnection: () => () => undefined,
    pickFile: async () => null,
    pickFiles: async () => [],
    offerFiles: async () => [],
    saveFile: async () => false,
    saveFiles: async () => 0,
  })
  await api.vault.create({ passphrase: 'a quiet river in march', ownership: 'mine', remember: false })
  const { line } = await api.contacts.setIdentity({ name, ...roles })
  return {
    api,
    line,
    /** The bytes of a file that this journal made. */
    made: (token: string): Buffer => Buffer.from(core.files.take(token)?.bytes ?? []),
    /** A token for a file that somebody sent. */
    sent: (bytes: Uint8Array): string => {
      const path = join(folder, randomBytes(6).toString('hex'))
      writeFileSync(path, bytes)
      return core.files.offer(path)
    },
  }
}
type Person = Awaited<ReturnType<typeof personNamed>>

/** Seals a share that holds a note; what it takes to seal it once more as a page is left to the test. */
const noteTo = async ({ api }: Person, contactId: string, note: string): Promise<string> => {
  await api.contacts.setPrivacyRead({})
  const { id: shareId } = await api.sharing.begin({ contactId })
  await api.sharing.set({ shareId, words: { note, questions: [], baseVersion: 0 } })
  return (await api.sharing.preview({ shareId })).previewId
}

test('two journals meet by cards, share, answer, and open nothing twice or in another’s place', async () => {
  const ana = await personNamed('Ana', { isMember: true, isCoach: false })
  const joy = await personNamed('Joy', { isMember: false, isCoach: true })
  const eve = await personNamed('Eve', { isMember: false, isCoach: true })
  const asCoach = { isCoach: true, isMember: false, label: '' }
  const { id: contactId } = await ana.api.contacts.accept({ card: { line: joy.line }, ...asCoach })

  const previewId = await noteTo(ana, contactId, 'A hard week')
  const { file } = await ana.api.sharing.seal({ previewId })
  const bytes = ana.made(file)
  expect(bytes.includes('A hard week')).toBe(false)

  expect(await codeOf(eve.api.exchange.open({ file: eve.sent(bytes) }))).toBe('exchange-not-for-you')
  const arrived = joy.sent(bytes)
  expect(await joy.api.exchange.open({ file: arrived })).toMatchObject({
    outcome: 'unknown-sender',
    card: { name: 'Ana', words: (await ana.api.contacts.identity({}))?.words },
  })
  const share = await joy.api.exchange.open({ file: arrived, acceptSender: true })
  if (share.outcome !== 'share') throw new Error(share.outcome)
  const { receivedId } = share
  expect(await joy.api.coaching.received({ receivedId })).toMatchObject({ content: { note: 'A hard week' } })

  const { id: replyId } = await joy.api.coaching.beginReply({ receivedId })
  await joy.api.coaching.setReply({ replyId, note: { body: 'Who was with you?', baseVersion: 0 } })
  await joy.api.coaching.setReady({ replyId, ready: true })
  const [sealed] = (await joy.api.coaching.sealReplies({ replyIds: [replyId] })).files
  const answer = joy.made(sealed?.file ?? '')

  expect(await codeOf(eve.api.exchange.open({ file: eve.sent(answer) }))).toBe('exchange-not-for-you')
  expect(await ana.api.exchange.open({ file: ana.sent(answer) })).toMatchObject({
    outcome: 'reply',
    signed: true,
    already: false,
  })
  expect(await ana.api.exchange.open({ file: ana.sent(answer) })).toMatchObject({ already: true })
  expect(await codeOf(joy.api.exchange.open({ file: joy.sent(answer) }))).toBe('exchange-not-for-you')
})

test('a coach without the app opens a page and answers; the pasted words arrive once, unsigned', async () => {
  const ana = await personNamed('Ana', { isMember: true, isCoach: false })
  const { id } = await ana.api.contacts.addByName({ name: 'Sam', isCoach: true, isMember: false })
  const { passphrase } = await ana.api.sharing.proposePassphrase({})
  const { file } = await ana.api.sharing.sealPage({
    previewId: await noteTo(ana, id, 'A hard week'),
    passphrase,
  })
  const html = ana.made(file).toString()
  expect(html).not.toContain('A hard week')

  const opening = await openPage(/hidden>([^<]+)</.exec(html)?.[1] ?? '', passphrase)
  if ('failed' in opening) throw new Error(opening.failed)
  const words = { on: null, acknowledgement: '', question: 'Who was with you?', body: '' }
  const payload = replyPayload(opening.page, { written: [words], mayBeQuoted: false }, Date.now())
  const text = await sealReply(payload, opening.page.replyTo)

  const other = await personNamed('Eve', { isMember: true, isCoach: false })
  expect(await codeOf(other.api.exchange.paste({ text }))).toBe('exchange-no-share')
  const arrived = await ana.api.exchange.paste({ text })
  expect(arrived).toMatchObject({
    outcome: 'reply',
    signed: false,
    already: false,
    contactId: id,
    comments: 1,
  })
  expect(await ana.api.exchange.paste({ text })).toEqual({ ...arrived, already: true })
})

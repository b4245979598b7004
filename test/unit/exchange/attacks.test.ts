import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bech32 } from '@scure/base'
import { Encrypter } from 'age-encryption'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sealAge } from '../../../main/core/exchange/age-file.ts'
import { sealFile, signedPlaintext } from '../../../main/core/exchange/sealing.ts'
import { signBytes } from '../../../main/core/exchange/signing.ts'
import { v7 } from '../../../main/core/ids.ts'
import { headLine, padded, signedHead } from '../../../shared/domain/exchange/frame.ts'
import { AppError } from '../../../shared/errors.ts'
import { emptyReply, emptyShare, makePeer, peerOf } from '../../helpers/exchange-peer.ts'
import { type Exchange, openExchange } from './setup.ts'

let x: Exchange
beforeEach(async () => {
  x = await openExchange()
  x.know(x.peer)
})
afterEach(() => x.dispose())

const share = (over = {}) => emptyShare(x.peer, x.own.identityId, { note: 'A note', ...over })
const sealed = (over = {}) => x.peer.seal(share(over), x.own.recipient)

/** Bytes of the test’s own making, signed by the peer as if they were a payload. */
const sealRaw = (json: string | Uint8Array, kind: 'share' | 'reply' = 'share') =>
  sealFile(Buffer.from(json), kind, { own: x.peer.keys, to: x.own.recipient })
const sealPlain = (plain: Uint8Array) => sealAge(new Uint8Array(plain), x.own.recipient)

test('a sound share is taken in once; the same file again changes nothing', async () => {
  const file = await sealed()
  expect(await x.open(file)).toBe('share')
  const token = x.offer(file)
  expect(await x.handlers.open({ file: token, acceptSender: false })).toMatchObject({ already: true })
  expect(x.taken).toHaveLength(1)
})

test('a file that is cut at any length is refused, and nothing of it is kept', async () => {
  const file = await sealed()
  for (const length of [0, 1, 21, 22, 60, 120, 199, 200, 215, 216, 217, 232, 1_000, file.length - 1]) {
    expect(['exchange-damaged', 'exchange-foreign'], `${length}`).toContain(
      await x.open(file.subarray(0, length)),
    )
  }
  expect(x.taken).toEqual([])
})

test('a file with a byte changed anywhere is refused', async () => {
  const file = await sealed()
  for (let at = 0; at < file.length; at += at < 260 ? 1 : 397) {
    const changed = file.slice()
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(['exchange-damaged', 'exchange-foreign', 'exchange-not-for-you'], `${at}`).toContain(
      await x.open(changed),
    )
  }
  expect(x.taken).toEqual([])
})

test('a file with something behind it is refused', async () => {
  expect(await x.open(Buffer.concat([await sealed(), Buffer.from('more')]))).toBe('exchange-damaged')
})

test('a file for somebody else is not opened', async () => {
  const other = await makePeer('Sam')
  expect(await x.open(await x.peer.seal(share(), other.keys.recipient))).toBe('exchange-not-for-you')
})

test('a file that its true receiver seals again for us is known as not meant for us', async () => {
  const receiver = await makePeer('Sam')
  const payload = emptyShare(x.peer, receiver.keys.identityId)
  const meant = { own: x.peer.keys, to: receiver.keys.recipient }
  const plain = signedPlaintext(Buffer.from(JSON.stringify(payload)), 'share', meant)
  expect(await x.open(await sealPlain(plain))).toBe('exchange-forged')
})

test('a share that names another receiver inside is refused', async () => {
  expect(await x.open(await sealed({ to: v7() }))).toBe('exchange-forged')
})

test('a file signed by another key than it names is refused', async () => {
  const thief = await makePeer('Joy Okafor')
  expect(await x.open(await thief.seal(share(), x.own.recipient))).toBe('exchange-forged')
})

test('a share cannot pose as a reply, nor a card’s signature as a file’s', async () => {
  const payload = Buffer.from(JSON.stringify(share()))
  const facts = { length: payload.length, signingKey: x.peer.keys.signingKey }
  const signed = (text: string, bytes: Uint8Array) =>
    signBytes(x.peer.keys.signingSeed, Buffer.concat([Buffer.from(text), bytes]))
  const asShare = signed(signedHead({ ...facts, kind: 'share', to: x.own.recipient }), payload)
  const asCard = signed('throughline card 1\n', payload)
  for (const [kind, signature] of [
    ['reply', asShare],
    ['share', asCard],
  ] as const) {
    const head = headLine({ ...facts, kind, signature })
    expect(await x.open(await sealPlain(padded(Buffer.from(head), payload)))).toBe('exchange-forged')
  }
})

test('a share for a passphrase is none for this journal', async () => {
  const plain = signedPlaintext(Buffer.from(JSON.stringify(share())), 'share', {
    own: x.peer.keys,
    to: 'passphrase',
  })
  expect(await x.open(await sealPlain(plain))).toBe('exchange-forged')
})

test.each([
  ['0', 'exchange-foreign'],
  ['2', 'exchange-newer'],
  ['99', 'exchange-newer'],
  ['01', 'exchange-foreign'],
])('version %s in the head: %s', async (version, code) => {
  const plain = Buffer.from(
    signedPlaintext(Buffer.from(JSON.stringify(share())), 'share', {
      own: x.peer.keys,
      to: x.own.recipient,
    }),
  )
  const text = plain.toString('latin1').replace('throughline-exchange 1 ', `throughline-exchange ${version} `)
  expect(await x.open(await sealPlain(Buffer.from(text, 'latin1')))).toBe(code)
})

test('a payload of another version under a head of this one is refused', async () => {
  expect(await x.open(await sealRaw(JSON.stringify({ ...share(), version: 2 })))).toBe('exchange-damaged')
  expect(await x.open(await sealRaw(JSON.stringify({ ...share(), version: 0 })))).toBe('exchange-damaged')
})

test.each([
  ['padding that is not zero', (plain: Uint8Array) => plain.fill(1, -1)],
  ['a padding of one page too many', (plain: Uint8Array) => Buffer.concat([plain, new Uint8Array(4096)])],
  ['no padding', (plain: Uint8Array) => plain.subarray(0, -1)],
])('%s is refused', async (_, change) => {
  const own = { own: x.peer.keys, to: x.own.recipient }
  const plain = signedPlaintext(Buffer.from(JSON.stringify(share())), 'share', own)
  expect(await x.open(await sealPlain(change(plain)))).toBe('exchange-damaged')
})

test('the same identity with other keys is a loud stop, and nothing is taken in', async () => {
  const { signingKey, signingSeed } = (await makePeer('x')).keys
  const changed = peerOf({ ...x.peer.keys, signingKey, signingSeed })
  expect(await x.open(await changed.seal(emptyShare(changed, x.own.identityId), x.own.recipient))).toBe(
    'changed-key',
  )
  expect(await x.open(await changed.seal(emptyShare(changed, x.own.identityId), x.own.recipient), true)).toBe(
    'changed-key',
  )
  expect(x.taken).toEqual([])
})

test('a known key under another identity is a loud stop', async () => {
  const renamed = peerOf({ ...x.peer.keys, identityId: v7() })
  expect(await x.open(await renamed.seal(emptyShare(renamed, x.own.identityId), x.own.recipient))).toBe(
    'changed-key',
  )
})

test('a stranger’s file asks first, stores nothing, and says when the name is a contact’s', async () => {
  const stranger = await makePeer('joy  OKAFOR')
  const file = await stranger.seal(emptyShare(stranger, x.own.identityId), x.own.recipient)
  const token = x.offer(file)
  expect(await x.handlers.open({ file: token, acceptSender: false })).toMatchObject({
    outcome: 'unknown-sender',
    card: { standing: 'same-name', contact: { name: 'Joy Okafor' } },
  })
  expect(x.contacts.all()).toHaveLength(1)
  expect(x.taken).toEqual([])
  expect(await x.handlers.open({ file: token, acceptSender: true })).toMatchObject({ outcome: 'share' })
  expect(x.contacts.all().map(({ verifiedAt }) => verifiedAt)).toEqual([null, null])
})

test('a contact who was removed is asked for again', async () => {
  const [contact] = x.contacts.all()
  if (!contact) throw new Error('nobody is there')
  await x.contacts.handlers.remove({ contactId: contact.id })
  expect(await x.open(await sealed())).toBe('unknown-sender')
  expect(await x.open(await sealed(), true)).toBe('share')
  expect(x.contacts.get(contact.id)).toMatchObject({ name: 'Joy Okafor' })
})

test('a reply of a stranger’s that is refused leaves no contact behind', async () => {
  const stranger = await makePeer('Nobody')
  const file = await stranger.seal(
    emptyReply(stranger, x.own.identityId, { shareId: v7(), shareDigest: 'A'.repeat(43) }),
    x.own.recipient,
  )
  x.refuseWith(new AppError('exchange-no-share'))
  expect(await x.open(file, true)).toBe('exchange-no-share')
  expect(x.contacts.all()).toHaveLength(1)
})

test('a card or a file of somebody to whom nothing can be sealed is refused, though they signed it', async () => {
  const recipient = bech32.encode('age', bech32.toWords(new Uint8Array(32)), 90)
  const stranger = peerOf({ ...(await makePeer('Sam')).keys, recipient })
  expect(await x.open(Buffer.from(stranger.line))).toBe('card-damaged')
  const file = await stranger.seal(
    emptyShare(stranger, x.own.identityId, { note: 'A note' }),
    x.own.recipient,
  )
  expect(await x.open(file)).toBe('exchange-damaged')
  expect(x.taken).toEqual([])
})

test('a file of one’s own making is known', async () => {
  const self = peerOf(x.own)
  expect(await x.open(await self.seal(emptyShare(self, x.own.identityId), x.own.recipient))).toBe(
    'exchange-own',
  )
})

test('a file of 2 GiB is refused without reading it', async () => {
  const path = join(x.journal.folder, 'large.throughline')
  writeFileSync(path, '')
  truncateSync(path, 2 * 1024 ** 3)
  await expect(x.handlers.open({ file: x.files.offer(path), acceptSender: false })).rejects.toMatchObject({
    code: 'file-too-large',
  })
})

test('100,000 stanzas, another program’s recipients, or a scrypt of 2^30 cost nothing and open nothing', async () => {
  const many = `age-encryption.org/v1\n${'-> X25519 AAAA\nAAAA\n'.repeat(100_000)}--- AAAA\n`
  expect(await x.open(many)).toBe('exchange-damaged')
  const scrypt = `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 30\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n${'x'.repeat(99)}`
  expect(await x.open(scrypt)).toBe('exchange-damaged')
  const two = new Encrypter()
  two.addRecipient(x.own.recipient)
  two.addRecipient(x.peer.keys.recipient)
  expect(await x.open(await two.encrypt('hello'))).toBe('exchange-damaged')
})

test.each([
  ['nothing', new Uint8Array()],
  ['spaces', Buffer.alloc(16 * 1024 * 1024, ' ')],
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['an archive', Buffer.from('PK\u0003\u0004 and more')],
  ['armour without an age file', Buffer.from('-----BEGIN AGE ENCRYPTED FILE-----\nAAAA\n')],
])('%s is a file of another program’s', async (_, bytes) => {
  expect(['exchange-foreign', 'exchange-damaged']).toContain(await x.open(bytes))
})

test('an age file of ours in ASCII armour opens too', async () => {
  const { armor } = await import('age-encryption')
  expect(await x.open(armor.encode(await sealed()))).toBe('share')
})

test('another program’s words, sealed to us, are foreign', async () => {
  expect(await x.open(await sealPlain(Buffer.from('Dear Ana,\nhello')))).toBe('exchange-foreign')
})

test.each([
  ['JSON 10,000 deep', '['.repeat(10_000) + ']'.repeat(10_000)],
  ['no JSON', 'Dear Ana'],
  ['no UTF-8', Uint8Array.of(0x22, 0xff, 0x22)],
  ['an array', '[]'],
  ['null', 'null'],
])('a signed payload that is %s is refused', async (_, json) => {
  expect(await x.open(await sealRaw(json))).toBe('exchange-damaged')
})

const comment = (body: string) => ({
  ...{ id: v7(), place: null, questionId: null, acknowledgement: '', question: '' },
  ...{ body, mayBeQuoted: false },
})
const excerpt = (over = {}) => ({
  ...{ id: v7(), text: 'a word', before: '', after: '', labels: [], day: null, prompt: null },
  ...over,
})

test.each([
  ['a surplus key', () => ({ ...share(), surprise: true })],
  ['a key too few', () => ({ ...share(), note: undefined })],
  ['a lone surrogate', () => share({ note: '\ud800' })],
  ['U+0000', () => share({ note: 'a\0b' })],
  ['a CR', () => share({ note: 'a\rb' })],
  ['more blocks than labels', () => share({ excerpts: [excerpt({ text: 'a \uFFFC' })] })],
  ['more labels than blocks', () => share({ excerpts: [excerpt({ labels: ['a child'] })] })],
  [
    'a label of 50,000',
    () => share({ excerpts: [excerpt({ text: '\uFFFC', labels: ['x'.repeat(50_000)] })] }),
  ],
  [
    'a bidirectional override in a label',
    () => share({ excerpts: [excerpt({ text: '\uFFFC', labels: ['a\u202Eb'] })] }),
  ],
  ['a line break in a question', () => share({ questions: [{ id: v7(), text: 'a\nb' }] })],
  [
    'a bidirectional override in the name',
    () => ({ ...share(), from: { ...x.peer.card, name: 'Joy\u202E' } }),
  ],
  ['10,000 excerpts', () => share({ excerpts: Array.from({ length: 10_000 }, () => excerpt()) })],
])('a signed share with %s is refused', async (_, make) => {
  expect(await x.open(await sealRaw(JSON.stringify(make())))).toBe('exchange-damaged')
})

test('10,000 comments are refused; 1,000 are taken', async () => {
  const to = { shareId: v7(), shareDigest: 'A'.repeat(43) }
  const reply = (many: number) =>
    emptyReply(x.peer, x.own.identityId, to, {
      comments: Array.from({ length: many }, () => comment('Yes.')),
    })
  expect(await x.open(await sealRaw(JSON.stringify(reply(10_000)), 'reply'))).toBe('exchange-damaged')
  expect(await x.open(await sealRaw(JSON.stringify(reply(1_000)), 'reply'))).toBe('reply')
})

test('a key named __proto__ changes nothing and is refused', async () => {
  const json = JSON.stringify(share()).replace('{', '{"__proto__":{"note":"x"},')
  expect(await x.open(await sealRaw(json))).toBe('exchange-damaged')
})

test('what cannot be taken in leaves neither rows nor a contact behind', async () => {
  const stranger = await makePeer('Nobody')
  x.refuseWith(new Error('a fault'))
  await expect(
    x.open(await stranger.seal(emptyShare(stranger, x.own.identityId), x.own.recipient), true),
  ).rejects.toThrow('a fault')
  expect(x.contacts.all()).toHaveLength(1)
})

test('a known sender who calls themselves otherwise now is renamed; the label stays', async () => {
  const [contact] = x.contacts.all()
  if (!contact) throw new Error('nobody is there')
  await x.contacts.handlers.set({ contactId: contact.id, label: 'My coach' })
  const renamed = peerOf({ ...x.peer.keys, name: 'Joy O. Okafor' })
  await x.open(await renamed.seal(emptyShare(renamed, x.own.identityId), x.own.recipient))
  expect(x.contacts.get(contact.id)).toMatchObject({ name: 'Joy O. Okafor', label: 'My coach' })
})

test('a known sender who takes the name of another contact keeps the one that they had', async () => {
  x.know(x.peer)
  x.know(await makePeer('Dana Whitfield'))
  const posing = peerOf({ ...x.peer.keys, name: 'dana  whitfield' })
  expect(await x.open(await posing.seal(emptyShare(posing, x.own.identityId), x.own.recipient))).toBe('share')
  expect(x.contacts.all().map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Joy Okafor', 'Dana Whitfield']),
  )
})

test('a card in a file is shown, not stored', async () => {
  const stranger = await makePeer('Nobody')
  expect(await x.open(`Hello,\n\nmy card:\n${stranger.line}\n`)).toBe('card')
  expect(x.contacts.all()).toHaveLength(1)
})

test('the length of a file tells its content only in steps of 4 KiB', async () => {
  const lengths = [0, 1, 900, 2_000].map(async (n) => (await sealed({ note: 'x'.repeat(n) })).length)
  expect(new Set(await Promise.all(lengths)).size).toBe(1)
  expect((await sealed({ note: 'x'.repeat(5_000) })).length).toBe((await sealed()).length + 4096)
})

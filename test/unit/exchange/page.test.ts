import { createHash, randomBytes } from 'node:crypto'
import { Decrypter } from 'age-encryption'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { newPageKey } from '../../../main/core/exchange/keys.ts'
import { sealPage } from '../../../main/core/exchange/page.ts'
import { digestOf } from '../../../main/core/exchange/signing.ts'
import { v7 } from '../../../main/core/ids.ts'
import { openPage } from '../../../renderer/page/opening.ts'
import { replyPayload, sealReply } from '../../../renderer/page/reply.ts'
import type { SharePayload } from '../../../shared/domain/exchange/share.ts'
import { AppError } from '../../../shared/errors.ts'
import { emptyShare, makePeer } from '../../helpers/exchange-peer.ts'
import { type Exchange, openExchange } from './setup.ts'

const PASSPHRASE = 'acorn bison canopy dune ember fable'
const SECRET = 'The bell rang over Oak Street'
const random = (bytes: number) => randomBytes(bytes)

let html: string
let share: SharePayload
let payload: Buffer
let pageKey: string

beforeAll(async () => {
  const member = await makePeer('Ana Ruiz')
  const key = await newPageKey()
  pageKey = key.identity
  const excerpt = { id: v7(), text: SECRET, before: '', after: '', labels: [], day: null, prompt: null }
  share = { ...emptyShare(member, ''), to: null, replyTo: key.recipient, excerpts: [excerpt] }
  payload = Buffer.from(JSON.stringify(share))
  const parts = { own: member.keys, passphrase: PASSPHRASE, random, pageScript: 'void 0' }
  html = Buffer.from(await sealPage(payload, parts)).toString()
})

let x: Exchange
beforeEach(async () => {
  x = await openExchange()
})
afterEach(() => x.dispose())

const sealed = (): string => /<pre id="sealed" hidden>([^<]*)</.exec(html)?.[1] ?? ''
const opened = async () => {
  const opening = await openPage(sealed(), PASSPHRASE)
  if ('failed' in opening) throw new Error(opening.failed)
  return opening.page
}
const written = (body: string) => ({ on: null, acknowledgement: '', question: '', body })
/** How pasting this text ended: `ok`, or the code of its failure. */
const pasted = async (text: string): Promise<string> => {
  try {
    await x.handlers.paste({ text })
    return 'ok'
  } catch (error) {
    return error instanceof AppError ? error.code : 'no AppError'
  }
}
const block = async () =>
  sealReply(
    replyPayload(await opened(), { written: [written('Thank you for trusting me.')], mayBeQuoted: true }, 5),
    share.replyTo ?? '',
  )

test('a page shows not a word without its passphrase', () => {
  expect(html).not.toContain('Oak Street')
  expect(html).not.toContain('Ana')
})

test('a page asks nothing of any network and runs its own one script only', () => {
  const hash = createHash('sha256').update('void 0').digest('base64')
  expect(html).toContain(`default-src 'none'; script-src 'sha256-${hash}'; style-src 'none'`)
  expect(html).not.toMatch(/https?:|src=|href=/)
})

test('a script that could end its own element is never put into a page', async () => {
  const own = (await makePeer('Ana')).keys
  for (const pageScript of ['a</script>b', 'a</SCRIPT b', 'a<!--b']) {
    await expect(sealPage(payload, { own, passphrase: PASSPHRASE, random, pageScript })).rejects.toThrow()
  }
})

test('age’s own scrypt opens what Node’s scrypt has sealed', async () => {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(PASSPHRASE)
  const plain = Buffer.from(await decrypter.decrypt(Buffer.from(sealed(), 'base64'))).toString()
  expect(plain).toMatch(/^throughline-exchange 1 share \d+ /)
  expect(plain).toContain(SECRET)
})

test('a page opens with its passphrase, however it is spaced, and with no other', async () => {
  expect(await openPage(sealed(), 'acorn bison canopy dune ember fabled')).toEqual({ failed: 'wrong' })
  expect(await openPage(sealed(), ` ${PASSPHRASE.replaceAll(' ', '  ')}\n`)).toMatchObject({
    page: { digest: digestOf(payload), share: { excerpts: [{ text: SECRET }] } },
  })
})

test('a page that was damaged says so', async () => {
  expect(await openPage(`${sealed().slice(0, -8)}AAAAAAA=`, PASSPHRASE)).toEqual({ failed: 'damaged' })
})

test('a reply that was copied, mailed and quoted is taken in, unsigned', async () => {
  x.pageKeys.set(share.id, pageKey)
  const mailed = (await block())
    .split('\n')
    .map((line) => `> ${line}\u00a0\r\n`)
    .join('')
  const text = `Dear Ana,\n\n${mailed.replaceAll('-----', '—--')}\nBest, Joy`
  expect(await x.handlers.paste({ text })).toMatchObject({
    outcome: 'reply',
    signed: false,
    shareId: share.id,
    comments: 1,
  })
  expect(x.taken[0]).toMatchObject({
    payload: {
      shareDigest: digestOf(payload),
      comments: [{ body: 'Thank you for trusting me.', mayBeQuoted: true, place: null }],
    },
  })
})

test('words on an excerpt and on a question say what they are about, and empty boxes are left out', async () => {
  const page = await opened()
  const [excerpt] = share.excerpts
  if (!excerpt) throw new Error('there is no excerpt')
  const questionId = v7()
  const made = replyPayload(
    page,
    {
      written: [
        {
          on: { excerptId: excerpt.id },
          acknowledgement: 'You stayed.\r\n',
          question: 'Who else?',
          body: '',
        },
        { on: { questionId }, acknowledgement: '', question: '', body: 'Yes.' },
        written('  '),
      ],
      mayBeQuoted: false,
    },
    5,
  )
  expect(made.comments).toMatchObject([
    {
      place: { excerptId: excerpt.id, start: 0, end: SECRET.length, quote: SECRET },
      acknowledgement: 'You stayed.',
      question: 'Who else?',
      mayBeQuoted: false,
    },
    { place: null, questionId, body: 'Yes.' },
  ])
  x.pageKeys.set(share.id, pageKey)
  expect(await pasted(await sealReply(made, page.replyTo))).toBe('ok')
})

test('a reply to a page that was not made here says so', async () => {
  expect(await pasted(await block())).toBe('exchange-no-share')
})

test('a reply that is moved to another page does not open', async () => {
  const other = v7()
  x.pageKeys.set(other, (await newPageKey()).identity)
  const text = (await block()).replace(share.id, other)
  expect(await pasted(text)).toBe('exchange-not-for-you')
})

test('a reply that names another share inside is refused, though it was sealed to this one', async () => {
  x.pageKeys.set(share.id, pageKey)
  const made = replyPayload(await opened(), { written: [written('x')], mayBeQuoted: false }, 5)
  const moved = await sealReply({ ...made, shareId: v7() }, share.replyTo ?? '')
  const text = moved.replace(/(?<=reply 1: )[\da-f-]{36}/, share.id)
  expect(await pasted(text)).toBe('exchange-mismatch')
})

test.each([
  ['no reply', (_: string) => 'Dear Ana, thank you.', 'exchange-not-a-reply'],
  ['a long row of dashes', (_: string) => '-'.repeat(400_000), 'exchange-not-a-reply'],
  [
    'a beginning with such a row',
    (text: string) => `${text.slice(0, 75)}${'—'.repeat(200_000)}`,
    'exchange-damaged',
  ],
  ['half a reply', (text: string) => text.slice(0, text.length / 2), 'exchange-damaged'],
  [
    'a reply with a line left out',
    (text: string) => text.split('\n').toSpliced(5, 1).join('\n'),
    'exchange-damaged',
  ],
  ['a reply of a newer version', (text: string) => text.replace('reply 1:', 'reply 2:'), 'exchange-newer'],
])('%s is said kindly', async (_, change, code) => {
  x.pageKeys.set(share.id, pageKey)
  expect(await pasted(change(await block()))).toBe(code)
  expect(x.taken).toEqual([])
})

test('two different replies in one paste are not guessed between; the same one twice is one', async () => {
  x.pageKeys.set(share.id, pageKey)
  const one = await block()
  expect(await pasted(`${one}\n${await block()}`)).toBe('exchange-not-a-reply')
  expect(await pasted(`${one}\n${one}`)).toBe('ok')
})

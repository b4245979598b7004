import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openFile } from '../../../main/core/exchange/opening.ts'
import { makePeer } from '../../helpers/exchange-peer.ts'
import { codeOf, meet, openSharing, type Sharing } from './setup.ts'

let t: Sharing
beforeEach(async () => {
  t = await openSharing()
})
afterEach(() => t.dispose())

const TEXT = 'Before it. Maya cried when the bell rang. I waited. After it.\n\nAnother paragraph.'

test('an empty share has nothing to send', async () => {
  const { id: shareId } = await t.begin()
  expect(await codeOf(() => t.sharing.preview({ shareId }))).toBe('nothing-to-share')
})

test('a fresh share has nothing chosen, and what it would send beside a note is nobody’s words', async () => {
  const draft = await t.begin()
  expect(draft).toMatchObject({ sources: [], excerpts: [], note: '', questions: [], withDates: false })
  expect(draft).toMatchObject({
    ratings: [],
    goals: [],
    results: [],
    answers: [],
    meeting: null,
    deleteBy: null,
  })
  await t.sharing.set({ shareId: draft.id, words: { note: 'Hello.', questions: [], baseVersion: 0 } })
  const { everything } = await t.sharing.preview({ shareId: draft.id })
  expect(everything.map(({ kind }) => kind)).toEqual(['sender', 'receiver', 'made-at', 'note'])
})

describe('what was looked at', () => {
  const oneBlock = async () => {
    const entryId = await t.page(TEXT)
    const { id: shareId } = await t.begin()
    const { excerpts } = await t.choose(shareId, entryId, 'Maya cried when the bell rang. I waited.')
    await t.block(shareId, excerpts[0]?.id ?? '', 'Maya', 'a student')
    return { entryId, shareId, excerptId: excerpts[0]?.id ?? '' }
  }

  test('is exactly what the contact opens, without the words beneath a block', async () => {
    const { shareId } = await oneBlock()
    const { preview, share, file } = await t.send(shareId)
    expect(preview.bytes).toBe(file.bytes.length)
    expect(file.name).toMatch(/^Throughline [a-z]{6}\.throughline$/)
    const opened = await openFile(file.bytes, t.joy.keys)
    expect(Buffer.from(opened.payloadBytes).toString()).not.toMatch(/Maya|Before|After|Another/)
    expect(opened.payload).toMatchObject({
      kind: 'share',
      id: share.id,
      excerpts: [
        {
          text: '\uFFFC cried when the bell rang. I waited.',
          before: '',
          after: '',
          labels: ['a student'],
          day: null,
        },
      ],
    })
    expect(preview.content.excerpts).toEqual('excerpts' in opened.payload && opened.payload.excerpts)
  })

  test('is not sealed once anything of it has changed', async () => {
    const { shareId, excerptId } = await oneBlock()
    const { previewId } = await t.sharing.preview({ shareId })
    await t.sharing.setExcerpt({ shareId, excerptId, withSurroundings: true })
    expect(await codeOf(() => t.sharing.seal({ previewId, fileName: 'plain' }))).toBe('preview-outdated')
    await t.sharing.setExcerpt({ shareId, excerptId, withSurroundings: false })
    expect(await codeOf(() => t.sharing.seal({ previewId, fileName: 'plain' }))).toMatchObject({ share: {} })
    expect(await codeOf(() => t.sharing.seal({ previewId, fileName: 'plain' }))).toBe('preview-outdated')
  })

  test('is not sealed for an entry that went to the bin, nor for a contact who was removed', async () => {
    const { entryId, shareId } = await oneBlock()
    const { previewId } = await t.sharing.preview({ shareId })
    await t.journal.remove({ entryId })
    expect(await codeOf(() => t.sharing.seal({ previewId, fileName: 'plain' }))).toBe('preview-outdated')
    await t.journal.putBack({ entryId })
    await t.contacts.remove({ contactId: t.contactId })
    expect(await codeOf(() => t.sharing.seal({ previewId, fileName: 'plain' }))).toBe('contact-changed')
  })

  test('is sealed to the contact’s newest key', async () => {
    const { shareId } = await oneBlock()
    const { previewId } = await t.sharing.preview({ shareId })
    const other = await makePeer('Joy Okafor')
    const moved = { ...other.keys, identityId: t.joy.keys.identityId }
    const { peerOf } = await import('../../helpers/exchange-peer.ts')
    const { line } = peerOf(moved)
    await t.contacts.acceptNewKey({ contactId: t.contactId, card: { line }, wordsCompared: true })
    const { file } = await t.sharing.seal({ previewId, fileName: 'plain' })
    const { bytes } = t.taken(file)
    expect(await codeOf(() => openFile(bytes, t.joy.keys))).toBe('exchange-not-for-you')
    expect(await openFile(bytes, moved)).toMatchObject({ kind: 'share' })
  })

  test('waits only while it is one of the last three', async () => {
    const { shareId } = await oneBlock()
    const { previewId } = await t.sharing.preview({ shareId })
    for (let more = 0; more < 3; more += 1) await t.sharing.preview({ shareId })
    expect(await codeOf(() => t.sharing.seal({ previewId, fileName: 'plain' }))).toBe('preview-outdated')
  })
})

test('nothing is sealed before the notice on privacy was read, nor without an identity or somebody to seal to', async () => {
  const { open, page } = t
  const entryId = await page(TEXT)
  open.db.connection.exec('UPDATE identity SET privacy_read_at = NULL')
  const { id: shareId } = await t.begin(null)
  await t.choose(shareId, entryId, 'I waited.')
  expect(await codeOf(() => t.sharing.preview({ shareId }))).toBe('contact-changed')
  await t.sharing.set({ shareId, contactId: t.contactId })
  const { previewId } = await t.sharing.preview({ shareId })
  expect(await codeOf(() => t.sharing.seal({ previewId, fileName: 'plain' }))).toBe('privacy-unread')
  open.db.connection.exec('DELETE FROM identity')
  expect(await codeOf(() => t.sharing.preview({ shareId }))).toBe('no-identity')
})

test('a file name says whom it is for and when only where that was chosen', async () => {
  const { id: shareId } = await t.begin()
  await t.sharing.set({ shareId, words: { note: 'Hello.', questions: [], baseVersion: 0 } })
  const { previewId } = await t.sharing.preview({ shareId })
  const { file } = await t.sharing.seal({ previewId, fileName: 'label-and-date' })
  expect(t.taken(file).name).toBe('Joy Okafor 2026-09-18.throughline')
})

describe('somebody without the app', () => {
  const pageFor = async () => {
    const { id } = await t.contacts.addByName({ name: 'Sam Whitfield', isCoach: true, isMember: false })
    const { id: shareId } = await t.begin(id)
    await t.sharing.set({ shareId, words: { note: 'Sentinel words.', questions: [], baseVersion: 0 } })
    return { shareId, previewId: (await t.sharing.preview({ shareId })).previewId }
  }

  test('gets a page under a passphrase, whose reply has a key of its own', async () => {
    const { shareId, previewId } = await pageFor()
    expect(await codeOf(() => t.sharing.seal({ previewId, fileName: 'plain' }))).toBe('no-app')
    expect(
      await codeOf(() => t.sharing.sealPage({ previewId, passphrase: 'short', fileName: 'plain' })),
    ).toBe('weak-passphrase')
    const { passphrase } = await t.sharing.proposePassphrase({})
    expect(passphrase.split(' ')).toHaveLength(6)
    const { share, file } = await t.sharing.sealPage({ previewId, passphrase, fileName: 'plain' })
    expect(share).toMatchObject({ id: shareId, form: 'page', opening: 'Sentinel words.' })
    const { name, bytes } = t.taken(file)
    expect(name).toMatch(/\.html$/)
    expect(Buffer.from(bytes).toString()).not.toContain('Sentinel')
    const row = t.open.db.connection.prepare('SELECT page_key AS key FROM shares WHERE id = ?').get(shareId)
    expect(row).toMatchObject({ key: expect.stringMatching(/^AGE-SECRET-KEY-1/) })
  })

  test('and somebody with the app gets no page', async () => {
    const { id: shareId } = await t.begin()
    await t.sharing.set({ shareId, words: { note: 'Hello.', questions: [], baseVersion: 0 } })
    const { previewId } = await t.sharing.preview({ shareId })
    const asked = { previewId, passphrase: 'a quiet river in march', fileName: 'plain' } as const
    expect(await codeOf(() => t.sharing.sealPage(asked))).toBe('invalid-input')
  })
})

test('a sealed share is no draft any more, and another contact never sees it', async () => {
  const stranger = await makePeer('Sam')
  await meet(t, stranger)
  const { id: shareId } = await t.begin()
  await t.sharing.set({ shareId, words: { note: 'Hello.', questions: [], baseVersion: 0 } })
  const { file } = await t.send(shareId)
  expect(await codeOf(() => openFile(file.bytes, stranger.keys))).toBe('exchange-not-for-you')
  expect(await codeOf(() => t.sharing.draft({ shareId }))).toBe('not-found')
  expect(await codeOf(() => t.sharing.discard({ shareId }))).toBe('not-found')
  expect(await t.sharing.drafts({})).toEqual([])
})

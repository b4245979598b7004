import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openFile } from '../../../main/core/exchange/opening.ts'
import type { LedgerLine } from '../../../shared/contract/sharing.ts'
import { codeOf, openSharing, type Sharing } from './setup.ts'

let t: Sharing
beforeEach(async () => {
  t = await openSharing()
})
afterEach(() => t.dispose())

const TEXT = 'Maya cried when the bell rang. I waited with Zoë.'

/** A share of some words, sealed a minute after whatever was before. */
const share = async (quote: string, note = '', text = TEXT) => {
  t.time.advance(60_000)
  const entryId = await t.page(text)
  const { id: shareId } = await t.begin()
  const excerptId = (await t.choose(shareId, entryId, quote)).excerpts[0]?.id ?? ''
  if (quote.includes('Maya')) await t.block(shareId, excerptId, 'Maya', 'a student')
  await t.sharing.set({ shareId, words: { note, questions: [], baseVersion: 0 } })
  const { file } = await t.send(shareId)
  return { shareId, entryId, file }
}
const page = (over: { words?: string; before?: number | null; limit?: number; contactId?: string } = {}) =>
  t.sharing.ledger({ words: '', before: null, limit: 50, ...over })
const ids = (lines: readonly LedgerLine[]) => lines.map(({ id }) => id)
const payloadOf = async ({ bytes }: { bytes: Uint8Array }) => {
  const { payload } = await openFile(bytes, t.joy.keys)
  if (payload.kind !== 'share') throw new Error('that is no share')
  return payload
}

describe('the ledger', () => {
  test('names everybody to whom something went, removed and forgotten ones too', async () => {
    expect(await t.sharing.ledgerContacts({})).toEqual([])
    await share('I waited')
    const { contactId } = t
    expect(await t.sharing.ledgerContacts({})).toEqual([{ contactId, name: 'Joy Okafor', isRemoved: false }])
    await t.contacts.remove({ contactId })
    expect(await t.sharing.ledgerContacts({})).toEqual([{ contactId, name: 'Joy Okafor', isRemoved: true }])
    expect((await page({ contactId })).lines).toHaveLength(1)
  })

  test('keeps the words as they went, though the entry has changed since', async () => {
    const { shareId, entryId } = await share('Maya cried when the bell rang.', 'Look.')
    await t.write(entryId, { page: 'Something else.' })
    expect(await t.sharing.shared({ shareId })).toMatchObject({
      line: {
        contactName: 'Joy Okafor',
        form: 'file',
        excerpts: 1,
        opening: '[a student] cried when the bell rang.',
      },
      note: 'Look.',
      excerpts: [
        { entryId, text: '\uFFFC cried when the bell rang.', labels: ['a student'], changedSince: true },
      ],
      canSaveAgain: true,
    })
    expect(ids(await t.sharing.ofEntry({ entryId }))).toEqual([shareId])
    await t.journal.remove({ entryId })
    expect((await t.sharing.shared({ shareId })).excerpts).toMatchObject([{ changedSince: true }])
  })

  test('opens with the words that were chosen, also after a paragraph with blocks', async () => {
    const entryId = await t.page(TEXT)
    const { id: shareId } = await t.begin()
    const excerptId = (await t.choose(shareId, entryId, 'I waited with Zoë.')).excerpts[0]?.id ?? ''
    await t.block(shareId, excerptId, 'Maya', 'a student')
    await t.block(shareId, excerptId, 'Zoë', 'a friend')
    await t.sharing.setExcerpt({ shareId, excerptId, withSurroundings: true })
    const { share: line } = await t.send(shareId)
    expect(line.opening).toBe('I waited with [a friend].')
    expect(t.coachSide.sharing.sentSince(t.contactId, 0)).toMatchObject([{ labels: ['a friend'] }])
  })

  test('is looked through by words, whatever their case and accents, and by contact, page by page', async () => {
    const one = await share('I waited with Zoë.', 'First.')
    const two = await share('Maya cried', 'Second.')
    const other = (await t.contacts.addByName({ name: 'Sam', isCoach: true, isMember: false })).id
    expect(ids((await page({ words: 'zoe WAIT' })).lines)).toEqual([one.shareId])
    expect(ids((await page({ words: 'a student' })).lines)).toEqual([two.shareId])
    expect(ids((await page({ words: 'second' })).lines)).toEqual([two.shareId])
    expect(ids((await page({ words: 'okafor cried' })).lines)).toEqual([two.shareId])
    expect((await page({ words: 'Maya' })).lines).toEqual([])
    expect((await page({ contactId: other })).lines).toEqual([])
    const first = await page({ limit: 1 })
    expect(ids(first.lines)).toEqual([two.shareId])
    const second = await page({ limit: 1, before: first.next })
    expect(ids(second.lines)).toEqual([one.shareId])
    expect(second.next).toBeNull()
  })

  test('gives the very same file once more', async () => {
    const { shareId, file } = await share('I waited')
    const { file: token } = await t.sharing.saveAgain({ shareId })
    expect(Buffer.compare(t.taken(token).bytes, file.bytes)).toBe(0)
  })

  test('says what else went, as it was', async () => {
    const { id: goalId } = await t.goals.save({ title: 'Families at the table', why: 'They know.' })
    const { id: shareId } = await t.begin()
    await t.sharing.set({
      shareId,
      goals: [goalId],
      words: { note: '', questions: ['And then?'], baseVersion: 0 },
    })
    await t.send(shareId)
    await t.goals.save({ id: goalId, title: 'Something else' })
    expect(await t.sharing.shared({ shareId })).toMatchObject({
      questions: ['And then?'],
      others: [{ kind: 'goal', text: 'Families at the table\nThey know.' }],
    })
  })

  test('knows what went to somebody since a day', async () => {
    const { shareId } = await share('Maya cried')
    const at = t.time.clock.now()
    await share('I waited')
    const since = t.coachSide.sharing.sentSince(t.contactId, at)
    expect(since.map(({ text }) => text)).toEqual(['I waited'])
    expect(t.coachSide.sharing.sentSince(t.contactId, 0)).toMatchObject([
      { text: 'I waited', labels: [] },
      { shareId, text: '\uFFFC cried', labels: ['a student'] },
    ])
  })
})

describe('a withdrawn share', () => {
  test('is told of by every later file, and is taken back only before the first', async () => {
    const { shareId } = await share('Maya cried')
    await t.sharing.setWithdrawn({ shareId, withdrawn: true })
    expect(await t.sharing.setWithdrawn({ shareId, withdrawn: false })).toMatchObject({ withdrawnAt: null })
    expect((await payloadOf((await share('I waited')).file)).withdrawn).toEqual([])
    await t.sharing.setWithdrawn({ shareId, withdrawn: true })
    expect((await payloadOf((await share('I waited')).file)).withdrawn).toEqual([shareId])
    expect((await payloadOf((await share('I waited')).file)).withdrawn).toEqual([shareId])
    expect((await t.sharing.shared({ shareId })).line.withdrawalToldAt).not.toBeNull()
    expect(await codeOf(() => t.sharing.setWithdrawn({ shareId, withdrawn: false }))).toBe('already-told')
  })

  test('is reason enough for a file of its own, and is not told to anybody else', async () => {
    const { shareId } = await share('Maya cried')
    await t.sharing.setWithdrawn({ shareId, withdrawn: true })
    const { id: other } = await t.contacts.addByName({ name: 'Sam', isCoach: true, isMember: false })
    const { id: toOther } = await t.begin(other)
    expect(await codeOf(() => t.sharing.preview({ shareId: toOther }))).toBe('nothing-to-share')
    const { id } = await t.begin()
    const { preview, file } = await t.send(id)
    expect(preview.everything).toContainEqual({ kind: 'withdrawn', text: '1' })
    expect((await payloadOf(file)).withdrawn).toEqual([shareId])
  })
})

test('a day to delete by goes with the share, may be moved, and is not taken back once it was told', async () => {
  const { id: shareId } = await t.begin()
  await t.sharing.set({
    shareId,
    words: { note: 'Look.', questions: [], baseVersion: 0 },
    deleteBy: '2027-06-30',
  })
  expect((await payloadOf((await t.send(shareId)).file)).deleteBy).toBe('2027-06-30')
  await t.sharing.setDeleteBy({ shareId, deleteBy: '2027-01-31' })
  expect(await codeOf(() => t.sharing.setDeleteBy({ shareId, deleteBy: null }))).toBe('already-told')
  const later = await share('I waited')
  expect((await payloadOf(later.file)).deleteOthersBy).toEqual([{ id: shareId, day: '2027-01-31' }])
  await t.sharing.setDeleteBy({ shareId: later.shareId, deleteBy: '2027-01-31' })
  expect(await t.sharing.setDeleteBy({ shareId: later.shareId, deleteBy: null })).toMatchObject({
    deleteBy: null,
  })
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openPage } from '../../../renderer/page/opening.ts'
import { replyPayload, sealReply } from '../../../renderer/page/reply.ts'
import { openServices } from '../journal/setup.ts'
import { codeOf } from '../sharing/setup.ts'

type Journal = ReturnType<typeof openServices>
let member: Journal
let coach: Journal
beforeEach(async () => {
  member = openServices()
  coach = openServices()
  await member.contacts.setIdentity({ name: 'Ana Ruiz', isMember: true, isCoach: false })
  await member.contacts.setPrivacyRead({})
  await coach.contacts.setIdentity({ name: 'Joy Okafor', isMember: false, isCoach: true })
})
afterEach(async () => {
  await member.dispose()
  await coach.dispose()
})

/** Hands a file from one journal to the other, as mail or a stick does. */
const handOver = async (from: Journal, token: string, to: Journal, acceptSender = false) => {
  const file = from.files.take(token)
  if (!file) throw new Error('there is no such file')
  const path = join(to.folder, `${to.open.newId()}.throughline`)
  writeFileSync(path, file.bytes)
  return to.coachSide.exchange.handlers.open({ file: to.files.offer(path), acceptSender })
}
const meet = async (one: Journal, other: Journal, isCoach: boolean): Promise<string> => {
  const line = (await other.contacts.identity({}))?.line ?? ''
  const added = await one.contacts.accept({ card: { line }, isCoach, isMember: !isCoach, label: '' })
  return added.id
}
const choose = async (shareId: string, entryId: string, quote: string) => {
  const start = (await member.body(entryId))?.indexOf(quote) ?? -1
  const words = { entryId, stepId: 'page', start, end: start + quote.length, quote }
  return member.sharing.addExcerpt({ shareId, ...words })
}
const seal = async (shareId: string): Promise<string> => {
  const { previewId } = await member.sharing.preview({ shareId })
  return (await member.sharing.seal({ previewId, fileName: 'plain' })).file
}
const commentOn = async (
  receivedId: string,
  excerptId: string,
  text: string,
  quote: string,
  question: string,
) => {
  const { coaching } = coach.coachSide
  const { id: replyId } = await coaching.handlers.beginReply({ receivedId })
  const start = text.indexOf(quote)
  const place = { excerptId, start, end: start + quote.length, quote }
  await coaching.handlers.saveComment({
    ...{ replyId, place, questionId: null, acknowledgement: 'That took patience.', question, body: '' },
    ...{ mayBeQuoted: false, baseVersion: 0 },
  })
  await coaching.handlers.setReady({ replyId, ready: true })
  const { files } = await coaching.handlers.sealReplies({ replyIds: [replyId], fileNames: 'plain' })
  return files[0]?.file ?? ''
}

const TEXT = 'Maya cried when the bell rang. I waited beside Maya until it was over.'

describe('a member and her coach', () => {
  test('exchange words, a question, the answer, and that it was withdrawn, each in a journal of their own', async () => {
    const contactId = await meet(member, coach, true)
    const entryId = await member.page(TEXT)
    const { id: shareId } = await member.sharing.begin({ contactId })
    const [excerpt] = (await choose(shareId, entryId, TEXT)).excerpts
    const blocks = [0, TEXT.lastIndexOf('Maya')].map((start) => ({
      start,
      end: start + 4,
      label: 'a student',
    }))
    await member.sharing.setExcerpt({ shareId, excerptId: excerpt?.id ?? '', redactions: blocks })
    const file = await seal(shareId)

    const coaching = coach.coachSide.coaching.handlers
    const opened = await handOver(member, file, coach, true)
    if (opened.outcome !== 'share') throw new Error('the share was not opened')
    const { content } = await coaching.received({ receivedId: opened.receivedId })
    const text = content?.excerpts[0]?.text ?? ''
    expect(text).toBe('\uFFFC cried when the bell rang. I waited beside \uFFFC until it was over.')
    const dump = JSON.stringify(coach.open.db.connection.prepare('SELECT * FROM received_excerpts').all())
    expect(dump).not.toContain('Maya')

    await member.write(entryId, { page: `That Friday. ${TEXT}` })
    const reply = await commentOn(
      shareId,
      excerpt?.id ?? '',
      text,
      'waited beside \uFFFC',
      'What did you hope for?',
    )
    const back = await handOver(coach, reply, member)
    if (back.outcome !== 'reply') throw new Error('the reply was not opened')
    const [comment] = (await member.replies.get({ replyId: back.replyId })).comments
    const place = comment?.on?.place
    const body = (await member.body(entryId)) ?? ''
    expect(place && place.found !== 'gone' && body.slice(place.start, place.end)).toBe('waited beside Maya')

    const commentId = comment?.id ?? ''
    await member.replies.answer({ commentId, body: 'That she would speak.', baseVersion: 0 })
    await member.sharing.setWithdrawn({ shareId, withdrawn: true })
    const { id: second } = await member.sharing.begin({ contactId })
    await member.sharing.set({ shareId: second, answers: [commentId] })
    const next = await handOver(member, await seal(second), coach)
    if (next.outcome !== 'share') throw new Error('the second share was not opened')
    expect((await coaching.received({ receivedId: next.receivedId })).content?.answers).toEqual([
      { commentId, thanked: false, body: 'That she would speak.' },
    ])
    expect((await coaching.received({ receivedId: shareId })).content).toBeNull()
    expect((await member.sharing.shared({ shareId })).line.withdrawalToldAt).not.toBeNull()
  })

  test('see what went and what came on the page before they meet', async () => {
    const contactId = await meet(member, coach, true)
    const { conversations } = member.coachSide
    const { id: conversationId } = await conversations.handlers.begin({
      ...{ contactId, day: '2026-09-25', rhythm: 'once' },
    })
    const entryId = await member.page(TEXT)
    const { id: shareId } = await member.sharing.begin({ contactId })
    const [excerpt] = (await choose(shareId, entryId, 'I waited')).excerpts
    const { meeting } = await member.sharing.set({
      shareId,
      words: { note: '', questions: ['What do you see?'], baseVersion: 0 },
      meeting: true,
    })
    expect(meeting).toMatchObject({ id: conversationId, ticked: true })
    await handOver(member, await seal(shareId), coach, true)
    const theirs = await coach.coachSide.conversations.handlers.list({ limit: 10 })
    expect(theirs).toMatchObject([{ id: conversationId, day: '2026-09-25' }])
    const reply = await commentOn(shareId, excerpt?.id ?? '', 'I waited', 'waited', 'For whom?')
    await handOver(coach, reply, member)
    const page = await conversations.handlers.page({ conversationId })
    expect(page.excerpts).toMatchObject([{ direction: 'sent', text: 'I waited' }])
    expect(page.questions.map(({ from, text }) => [from, text])).toEqual(
      expect.arrayContaining([
        ['me', 'What do you see?'],
        ['them', 'For whom?'],
      ]),
    )
  })
})

describe('a page’s reply', () => {
  const PASSPHRASE = 'acorn bison canopy dune ember fable'
  const replied = async () => {
    const { id: contactId } = await member.contacts.addByName({ name: 'Sam', isCoach: true, isMember: false })
    const entryId = await member.page(TEXT)
    const { id: shareId } = await member.sharing.begin({ contactId })
    const [excerpt] = (await choose(shareId, entryId, 'I waited')).excerpts
    const { previewId } = await member.sharing.preview({ shareId })
    const asked = { previewId, passphrase: PASSPHRASE, fileName: 'plain' } as const
    const { file } = await member.sharing.sealPage(asked)
    const html = Buffer.from(member.files.take(file)?.bytes ?? []).toString()
    const opening = await openPage(/<pre id="sealed" hidden>([^<]*)</.exec(html)?.[1] ?? '', PASSPHRASE)
    if ('failed' in opening) throw new Error(opening.failed)
    const on = { excerptId: excerpt?.id ?? '' }
    const written = [{ on, acknowledgement: '', question: 'For whom?', body: '' }]
    const payload = replyPayload(opening.page, { written, mayBeQuoted: false }, 5)
    return { shareId, contactId, text: await sealReply(payload, opening.page.replyTo) }
  }

  test('is pasted in once, beside the words, and is known as unsigned', async () => {
    const { shareId, contactId, text } = await replied()
    const { paste } = member.coachSide.exchange.handlers
    const quoted = text.replace(/^/gm, '> ')
    const opened = await paste({ text: `Dear Ana,\n${quoted}` })
    expect(opened).toMatchObject({ outcome: 'reply', shareId, contactId, signed: false, already: false })
    expect(await paste({ text })).toEqual({ ...opened, already: true })
    const [reply] = await member.replies.list({ limit: 5 })
    expect(reply).toMatchObject({ signed: false, comments: 1, opening: 'For whom?' })
    const { comments } = await member.replies.get({ replyId: reply?.id ?? '' })
    expect(comments).toMatchObject([{ signed: false, on: { quote: 'I waited', place: { found: 'exact' } } }])
  })

  test('still comes in after its share was erased, without a place; not in another journal', async () => {
    const { shareId, text } = await replied()
    const entryId = (await member.sharing.shared({ shareId })).excerpts[0]?.entryId ?? ''
    await member.journal.eraseEntries({ entryIds: [entryId] })
    expect(await codeOf(() => coach.coachSide.exchange.handlers.paste({ text }))).toBe('exchange-no-share')
    expect(await codeOf(() => member.coachSide.exchange.handlers.paste({ text }))).toMatchObject({
      comments: 1,
    })
  })
})

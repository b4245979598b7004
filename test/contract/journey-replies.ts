import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { v7 } from '../../main/core/ids.ts'
import type { Api } from '../../renderer/api/client.ts'
import type { SharePreview } from '../../shared/contract/sharing.ts'
import { emptyReply, emptyShare, makePeer, type Peer } from '../helpers/exchange-peer.ts'
import type { Harness } from './harness.ts'
import { codeOf, save } from './writing.ts'

const WORDS = 'I asked, and then I waited for an answer.'
const QUOTE = 'then I waited'

/** The digest of a share’s payload, from what its preview says is in it: the format holds nothing else. */
const digestOf = (member: Peer['card'], to: string, id: string, preview: SharePreview): string => {
  const { note, questions, excerpts, ratings, goals, results, answers } = preview.content
  const madeAt = Number(preview.everything.find(({ kind }) => kind === 'made-at')?.text)
  const words = { note, questions, excerpts, ratings, goals, results, answers }
  const payload = emptyShare({ card: member }, to, { id, madeAt, ...words })
  return createHash('sha256').update(JSON.stringify(payload)).digest('base64url')
}

/** A coach’s reply comes back: beside the words, thanked for, answered, kept as evidence and as a question. */
export const hearBack = async (api: Api, offer: Harness['offer']): Promise<void> => {
  const coach = await makePeer('Noor Haddad')
  const card = { line: coach.line }
  const { id: contactId } = await api.contacts.accept({ card, isCoach: true, isMember: false, label: '' })
  const identity = await api.contacts.identity({})
  const { id, name, recipient, signingKey } = await api.contacts.look({ line: identity?.line ?? '' })
  const member = { id, name, recipient, signingKey }

  const { id: entryId } = await api.journal.start({ flow: 'free' })
  await save(api, entryId, { page: WORDS })
  const { id: shareId } = await api.sharing.begin({ contactId })
  const all = { entryId, stepId: 'page', start: 0, end: WORDS.length, quote: WORDS }
  await api.sharing.addExcerpt({ shareId, ...all })
  const preview = await api.sharing.preview({ shareId })
  await api.sharing.seal({ previewId: preview.previewId })

  const [excerpt] = preview.content.excerpts
  const start = WORDS.indexOf(QUOTE)
  const commentId = v7()
  const share = { shareId, shareDigest: digestOf(member, coach.card.id, shareId, preview) }
  const reply = emptyReply(coach, member.id, share, {
    comments: [
      {
        id: commentId,
        place: { excerptId: excerpt?.id ?? '', start, end: start + QUOTE.length, quote: QUOTE },
        questionId: null,
        acknowledgement: 'That took patience.',
        question: 'What did you hope for?',
        body: '',
        mayBeQuoted: true,
      },
    ],
  })
  const file = await offer('reply.throughline', await coach.seal(reply, recipient))
  const opened = await api.exchange.open({ file })
  expect(opened).toMatchObject({
    outcome: 'reply',
    replyId: reply.id,
    contactId,
    signed: true,
    already: false,
  })
  expect(await api.exchange.open({ file })).toEqual({ ...opened, already: true })

  const replyId = reply.id
  expect(await api.replies.unread({})).toEqual({ replies: 1 })
  expect(await api.replies.list({ contactId })).toMatchObject([{ id: replyId, comments: 1 }])
  expect(await api.replies.setRead({ replyId, read: true })).toMatchObject({ readAt: expect.any(Number) })
  const { comments } = await api.replies.get({ replyId })
  expect(comments).toMatchObject([{ id: commentId, on: { quote: QUOTE, place: { found: 'exact', start } } }])
  expect(await api.replies.forEntry({ entryId })).toEqual(comments)
  expect(await api.replies.quotable({})).toEqual(comments)
  await api.replies.remove({ replyId })
  expect(await api.replies.removed({})).toEqual({ replies: 1 })
  await api.replies.putBack({ replyId })
  expect(await api.replies.eraseRemoved({})).toEqual({ replies: 0 })

  await api.replies.answer({ commentId, body: 'A word.', baseVersion: 0 })
  expect(await api.replies.thank({ commentId, thanked: true })).toMatchObject({ answer: 'A word.' })
  const [goal] = await api.goals.list({})
  const targets = [{ kind: 'goal', id: goal?.id ?? '' }] as const
  const { passage } = await api.replies.markEvidence({ commentId, targets: [...targets] })
  expect(passage.quote).toBe(QUOTE)
  await api.replies.askMyself({ commentId })
  const { id: weekly } = await api.journal.start({ flow: 'weekly' })
  const [question] = await api.replies.questionsFor({ entryId: weekly })
  expect(question).toMatchObject({ commentId, stepId: 'coach-1', text: 'What did you hope for?' })
  expect(await api.replies.unask({ commentId })).toMatchObject({ step: 'none' })
  expect(await codeOf(api.replies.get({ replyId: shareId }))).toBe('not-found')
}

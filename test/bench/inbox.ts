import { insertContent } from '../../main/core/coaching/content-store.ts'
import { insertReceived, setReadAt } from '../../main/core/coaching/received-store.ts'
import {
  insertReply,
  putComment,
  setNote,
  setReady,
  setSaved,
  setSealed,
} from '../../main/core/coaching/reply-store.ts'
import { putContact } from '../../main/core/contacts/store.ts'
import { type ConversationRow, putConversation } from '../../main/core/conversations/conversation-store.ts'
import { transaction, type WritableDb } from '../../main/core/store/sql.ts'
import type { Api } from '../../renderer/api/client.ts'
import type { ShareContent } from '../../shared/contract/share-content.ts'
import { p95, timed } from './measure.ts'
import { type Chance, chanceFrom, seededId } from './random.ts'
import { type Writer, writerFrom } from './text.ts'

/** Each view of a coach’s, by all that it asks when it is opened. */
export type InboxFigures = { readonly inboxViews: readonly { readonly view: string; readonly p95: number }[] }

const MEMBERS = 200
const SHARES = 5
const EXCERPTS = 5
const DAY_MS = 86_400_000
const ROUNDS = 60
const NOTHING: ShareContent = {
  note: '',
  questions: [],
  excerpts: [],
  ratings: [],
  goals: [],
  results: [],
  answers: [],
  meeting: null,
  deleteBy: null,
  withdrawn: 0,
}

type Filling = {
  readonly db: WritableDb
  readonly chance: Chance
  readonly writer: Writer
  readonly deviceId: string
}

const answer = ({ db, chance, writer, deviceId }: Filling, receivedId: string, at: number): void => {
  const stamp = { at, deviceId }
  const id = seededId(chance, at)
  insertReply(db, id, receivedId, stamp)
  setNote(db, id, writer.sentence(), 1)
  const place = { excerptId: null, start: 0, end: 0, quote: '', questionId: null }
  const words = { acknowledgement: writer.sentence(), question: writer.sentence(), body: '' }
  const facts = { id: seededId(chance, at), replyId: id, mayBeQuoted: false, version: 1, removed: false }
  putComment(db, { ...facts, ...place, ...words }, stamp)
  setReady(db, id, stamp)
  setSealed(db, id, { bytes: new Uint8Array(4096), to: 'age1' }, stamp)
  setSaved(db, id, stamp)
}

const shareOnce = (filling: Filling, contactId: string, at: number): void => {
  const { db, chance, writer, deviceId } = filling
  const id = seededId(chance, at)
  const excerpts = Array.from({ length: EXCERPTS }, () => {
    const [text, before] = [writer.passage(chance.between(40, 150)), writer.sentence()]
    const more = { labels: [], day: '2026-09-18', prompt: writer.sentence() }
    return { id: seededId(chance, at), text, before, after: '', ...more }
  })
  const facts = { note: writer.sentence(), opening: excerpts[0]?.text.slice(0, 150) ?? '' }
  const row = { id, contactId, digest: id, excerpts: EXCERPTS, madeAt: at, deleteBy: null, ...facts }
  insertReceived(db, row, { at, deviceId })
  const questions = [{ id: seededId(chance, at), text: writer.sentence() }]
  insertContent(db, id, { ...NOTHING, excerpts, questions })
  if (chance.happens(0.8)) setReadAt(db, id, at + DAY_MS, { at, deviceId })
  if (chance.happens(0.7)) answer(filling, id, at + 2 * DAY_MS)
}

const meetingWith = (contactId: string, chance: Chance, now: number): ConversationRow => ({
  id: seededId(chance, now),
  contactId,
  day: new Date(now + chance.between(0, 30) * DAY_MS).toISOString().slice(0, 10),
  rhythm: 'monthly',
  myAgenda: ['The letter'],
  agendaVersion: 1,
  theirAgenda: [],
  notes: '',
  notesVersion: 0,
  heldAt: null,
  nextId: null,
  toldAt: null,
  factsAt: now,
  mineAt: now,
  theirAt: 0,
  deletedAt: null,
})

/** A coach with 200 members and 5,000 excerpts, most of them read and answered. @param now milliseconds since the epoch */
const fillInbox = (db: WritableDb, now: number): void => {
  const chance = chanceFrom(7)
  const filling = { db, chance, writer: writerFrom(chance), deviceId: seededId(chance, now) }
  transaction(db, () => {
    for (let member = 0; member < MEMBERS; member += 1) {
      const id = seededId(chance, now)
      const keyless = { identityId: null, recipient: null, signingKey: null, verifiedAt: null }
      const roles = { isCoach: false, isMember: true, isRemoved: false }
      const contact = { id, name: `Member ${member}`, label: '', ...keyless, ...roles }
      const addedAt = now - 100 * DAY_MS
      putContact(db, { ...contact, addedAt }, { at: addedAt, deviceId: filling.deviceId })
      putConversation(db, meetingWith(id, chance, now), { at: addedAt, deviceId: filling.deviceId })
      for (let share = 0; share < SHARES; share += 1) {
        shareOnce(filling, id, now - chance.between(3, 95) * DAY_MS - member)
      }
    }
  })
}

/** Opens the coach’s home, her inbox, a member and a share, many times over, each time another. */
export const measureInbox = async (api: Api, db: WritableDb): Promise<InboxFigures> => {
  fillInbox(db, Date.now())
  const members = await api.coaching.members({})
  const { lines } = await api.coaching.inbox({ limit: 200 })
  const contactOf = (round: number): string => members[(round * 37) % members.length]?.contact.id ?? ''
  const shareOf = (round: number): string => lines[(round * 37) % lines.length]?.id ?? ''
  const views: Readonly<Record<string, (round: number) => readonly Promise<unknown>[]>> = {
    home: () => [api.coaching.home({}), api.coaching.gone({})],
    inbox: () => [api.coaching.inbox({}), api.coaching.members({})],
    unread: () => [api.coaching.inbox({ state: 'unread', limit: 200 })],
    member: (round) => {
      const contactId = contactOf(round)
      return [
        api.coaching.inbox({ contactId }),
        api.coaching.notes({ contactId }),
        api.conversations.list({ contactId }),
      ]
    },
    share: (round) => {
      const receivedId = shareOf(round)
      return [api.coaching.received({ receivedId }), api.coaching.replies({ receivedId })]
    },
  }
  const inboxViews: { view: string; p95: number }[] = []
  for (const [view, ask] of Object.entries(views)) {
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) times.push(await timed(() => Promise.all(ask(round))))
    inboxViews.push({ view, p95: p95(times) })
  }
  return { inboxViews }
}

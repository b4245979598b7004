import { transaction } from '../../../main/core/store/sql.ts'
import { ExchangedMeeting } from '../../../shared/domain/exchange/meeting.ts'
import { openTestJournal, testClock } from '../../helpers/open-journal.ts'
import { coachServicesOf } from '../coaching/setup.ts'

export { codeOf } from '../coaching/setup.ts'

const GOALS = [
  { id: '01900000-0000-7000-8000-000000000001', title: 'Calls\nhome', why: 'Trust.' },
  { id: '01900000-0000-7000-8000-000000000002', title: 'Fewer referrals', why: '' },
]
export const [GOAL, OTHER_GOAL] = GOALS.map(({ id }) => id)

/** One side of a conversation: a journal with one contact. */
const openSide = async (name: string, time: ReturnType<typeof testClock>) => {
  const journal = openTestJournal(time)
  const services = coachServicesOf(journal.open, { goals: GOALS })
  const { contacts, conversations } = services
  await contacts.handlers.setIdentity({ name, isMember: true, isCoach: true })
  const { id: contactId } = await contacts.handlers.addByName({
    name: 'The other',
    isCoach: true,
    isMember: true,
  })
  return {
    ...journal,
    ...services,
    contactId,
    ask: conversations.handlers,
    begin: async (day = '2026-09-25', rhythm: 'once' | 'weekly' | 'fortnightly' | 'monthly' = 'weekly') =>
      conversations.handlers.begin({ contactId, day, rhythm }),
    take: (meeting: ExchangedMeeting): void =>
      transaction(journal.open.db, () => conversations.meetings.merge(meeting, contactId, time.clock.now())),
    /** What a file would tell, read again as the other side’s app reads it. */
    tell: (): ExchangedMeeting => {
      const outgoing = conversations.meetings.outgoing(contactId)
      if (!outgoing) throw new Error('there is nothing to tell')
      return ExchangedMeeting.parse(JSON.parse(JSON.stringify(outgoing)))
    },
    told: (): void => conversations.meetings.told(contactId, time.clock.now()),
    only: async () => {
      const all = await conversations.handlers.list({ contactId, limit: 100 })
      if (all.length !== 1 || !all[0]) throw new Error(`there are ${all.length} conversations`)
      return all[0]
    },
  }
}

export type Side = Awaited<ReturnType<typeof openSide>>

/** A coach’s journal and a member’s, on one clock. */
export const openBoth = async () => {
  const time = testClock()
  const [coach, member] = [await openSide('Joy Okafor', time), await openSide('Ana Ruiz', time)]
  return {
    coach,
    member,
    time,
    /** A file from one side to the other. */
    send: (from: Side, to: Side): void => {
      time.advance(1000)
      to.take(from.tell())
      from.told()
      time.advance(1000)
    },
    dispose: async () => {
      await coach.dispose()
      await member.dispose()
    },
  }
}

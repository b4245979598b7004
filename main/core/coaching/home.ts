import type { coaching, MemberLine } from '../../../shared/contract/coaching.ts'
import type { Contact } from '../../../shared/contract/contacts.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { dayIn } from '../../../shared/domain/days.ts'
import { weekOf } from '../../../shared/domain/weeks.ts'
import type { CoachingDeps } from './deps.ts'
import { type MemberFacts, memberFacts } from './received-store.ts'
import { countReady } from './reply-store.ts'

/** Five weeks, after which a coach may want to ask how somebody is. */
const QUIET_MS = 35 * 86_400_000

type Member = MemberLine & Pick<MemberFacts, 'waitingSince'> & { readonly meetingId: string | null }

const shown = ({ waitingSince: _, meetingId: __, ...line }: Member): MemberLine => line

/** Who there is to coach, by the facts of days and files alone: nobody is counted up, compared or ranked. */
export const homeHandlers = ({
  db,
  clock,
  contacts,
  meetings,
  settings,
}: Pick<CoachingDeps, 'db' | 'clock' | 'contacts' | 'meetings' | 'settings'>): Pick<
  Handlers<typeof coaching>,
  'home' | 'members'
> => {
  const memberOf = (
    contact: Contact,
    facts: MemberFacts | undefined,
    next: { readonly id: string; readonly day: string } | undefined,
  ): Member => ({
    contact,
    unread: facts?.unread ?? 0,
    toAnswer: facts?.toAnswer ?? 0,
    lastShareAt: facts?.lastShareAt ?? null,
    lastReplyAt: facts?.lastReplyAt ?? null,
    waitingSince: facts?.waitingSince ?? null,
    nextMeeting: next?.day ?? null,
    meetingId: next?.id ?? null,
  })
  /** The members, by name, and whoever else shared something. */
  const everybody = (): Member[] => {
    const facts = memberFacts(db)
    const next = meetings.next()
    return contacts
      .list()
      .filter(({ id, isMember }) => isMember || facts.has(id))
      .map((contact) => memberOf(contact, facts.get(contact.id), next.get(contact.id)))
  }
  const isQuiet = (now: number, { contact, lastShareAt, waitingSince }: Member): boolean =>
    // Whoever waits for an answer is not the one to be asked.
    waitingSince === null && Math.max(contact.addedAt, lastShareAt ?? 0) <= now - QUIET_MS

  return {
    members: () => everybody().map(shown),
    home: () => {
      const now = clock.now()
      const { from, to } = weekOf(dayIn(now, clock.zone()), settings.get().weekStart)
      const members = everybody()
      return {
        meeting: members
          .flatMap((member) => {
            const { meetingId: conversationId, nextMeeting: day } = member
            if (conversationId === null || day === null || day < from || day > to) return []
            return [{ ...shown(member), conversationId, day }]
          })
          .sort((a, b) => a.day.localeCompare(b.day)),
        waiting: members
          .filter(({ waitingSince }) => waitingSince !== null)
          .sort((a, b) => (a.waitingSince ?? 0) - (b.waitingSince ?? 0))
          .map(shown),
        quiet: members.filter((member) => isQuiet(now, member)).map(shown),
        unread: members.reduce((sum, { unread }) => sum + unread, 0),
        ready: countReady(db),
      }
    },
  }
}

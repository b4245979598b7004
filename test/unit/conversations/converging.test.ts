import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Conversation } from '../../../shared/contract/conversations.ts'
import type { ExchangedMeeting } from '../../../shared/domain/exchange/meeting.ts'
import { type Chance, chanceFrom } from '../../bench/random.ts'
import { openBoth, type Side } from './setup.ts'

let t: Awaited<ReturnType<typeof openBoth>>
beforeEach(async () => {
  t = await openBoth()
})
afterEach(() => t.dispose())

const DAYS = ['2026-10-02', '2026-10-06', '2026-10-09', '2026-10-14'] as const

/** Something that a person does about the next conversation, or about a step. */
const act = async (side: Side, chance: Chance): Promise<void> => {
  const { contactId, ask } = side
  const [next] = await ask.list({ contactId, limit: 1 })
  if (!next || next.heldAt !== null) {
    await side.begin(chance.pick(DAYS))
    return
  }
  const conversationId = next.id
  const step = next.steps.length > 0 ? chance.pick(next.steps) : undefined
  const stepId = step?.id
  const words = `words ${chance.between(0, 999)}`
  const kind = chance.between(0, 6)
  if (kind === 0) await ask.set({ conversationId, day: chance.pick(DAYS) })
  if (kind === 1) await ask.setAgenda({ conversationId, items: [words], baseVersion: next.agendaVersion })
  if (kind === 2) await ask.saveStep({ conversationId, text: words, who: 'me', due: null })
  if (kind === 3 && stepId) await ask.setStepDone({ conversationId, stepId, done: chance.happens(0.5) })
  if (kind === 4 && stepId) await ask.removeStep({ conversationId, stepId })
  if (kind === 5 && step) {
    const change = { stepId: step.id, changedAt: step.changedAt }
    await ask.saveStep({ conversationId, change, text: words, who: 'both', due: null })
  }
  if (kind === 6 && chance.happens(0.4)) await ask.hold({ conversationId, nextDay: null })
}

/** What both sides should see the same of the conversation to come, and of all steps, from one side’s eyes. */
const seen = async (side: Side, mine: 'coach' | 'member') => {
  const all = await side.ask.list({ contactId: side.contactId, limit: 500 })
  const [next] = all
  if (!next) throw new Error('there is no conversation')
  const whose = (who: Conversation['steps'][number]['who']): string =>
    who === 'both' ? who : (who === 'me') === (mine === 'coach') ? 'coach' : 'member'
  const agendas = [next.myAgenda, next.theirAgenda]
  return {
    day: next.day,
    rhythm: next.rhythm,
    isHeld: next.heldAt !== null,
    agendas: mine === 'coach' ? agendas : agendas.toReversed(),
    // One that was agreed in a conversation of which the other side never heard stands in the next one there.
    steps: all
      .flatMap(({ steps }) => steps)
      .map(({ id, text, who, doneAt }) => [id, text, whose(who), doneAt])
      .sort((a, b) => String(a[0]).localeCompare(String(b[0]))),
  }
}

test.each(Array.from({ length: 8 }, (_, seed) => seed + 1))(
  'whatever both do, and however late or never files come, both see the same in the end (seed %i)',
  async (seed) => {
    const chance = chanceFrom(seed)
    const { coach, member, time } = t
    await coach.begin(DAYS[0])
    const onTheWay: { to: Side; meeting: ExchangedMeeting }[] = []
    for (let turn = 0; turn < 40; turn += 1) {
      time.advance(1000)
      const [side, other] = chance.happens(0.5) ? [coach, member] : [member, coach]
      const kind = chance.share()
      if (kind < 0.6) await act(side, chance)
      else if (kind < 0.8) {
        if (side.conversations.meetings.outgoing(side.contactId)) {
          onTheWay.push({ to: other, meeting: side.tell() })
          side.told()
        }
      } else if (onTheWay.length > 0) {
        // Any of them: files are opened late, in another order, or never. One that was opened before is known as such.
        const [file] = onTheWay.splice(chance.between(0, onTheWay.length - 1), 1)
        file?.to.take(file.meeting)
      }
    }
    for (let round = 0; round < 3; round += 1) {
      for (const [from, to] of [
        [coach, member],
        [member, coach],
      ] as const) {
        time.advance(1000)
        const outgoing = from.conversations.meetings.outgoing(from.contactId)
        if (outgoing) to.take(from.tell())
        from.told()
      }
    }
    expect(await seen(member, 'member')).toEqual(await seen(coach, 'coach'))
  },
)

import type { InputOf } from '../../../shared/contract/index.ts'
import type { SampleCalendar } from './calendar.ts'
import type { Moment } from './moments.ts'
import type { SampleFollowing, SamplePerson, SampleValue } from './types.ts'

/** Names and values are there before the first word is written. */
export const beginning = (
  { people, values }: { people: readonly SamplePerson[]; values: readonly SampleValue[] },
  calendar: SampleCalendar,
): Moment => ({
  at: calendar.at({ week: 1, weekday: 1 }, '07:20'),
  play: async ({ call, ids }) => {
    for (const { name, nicknames = [], label } of people) {
      const { id } = await call('people.save', { name, nicknames: [...nicknames], label })
      ids.keep('person', name, id)
    }
    for (const { key, title, lived, notLived, packId } of values) {
      const { id } = await call('values.save', { title, lived, notLived, packId })
      ids.keep('value', key, id)
    }
  },
})

export const followingMoment = (following: SampleFollowing, calendar: SampleCalendar): Moment => ({
  at: calendar.at(following, '07:45'),
  play: async ({ call }) => {
    await call('ratings.follow', { indicatorIds: [...following.indicators] })
  },
})

/** Half-way through, a few threads are followed: a person, a value, a tag and a word. */
export const threadsMoment = (calendar: SampleCalendar): Moment => ({
  at: calendar.at({ week: 52, weekday: 7 }, '10:05'),
  play: async ({ call, ids }) => {
    const subjects: readonly InputOf<'threads.follow'>['subject'][] = [
      { kind: 'person', personId: ids.of('person', 'Gwen') },
      { kind: 'value', valueId: ids.of('value', 'all-voices') },
      { kind: 'tag', tag: 'families' },
      { kind: 'word', words: 'door' },
    ]
    for (const subject of subjects) await call('threads.follow', { subject })
  },
})

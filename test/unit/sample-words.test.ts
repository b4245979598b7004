import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../main/core/sample/days.ts'
import { sampleJournal as sample } from '../../main/core/sample/sample.ts'
import type { SampleDebrief, SampleEntry, SampleMark, SampleRef } from '../../main/core/sample/types.ts'
import { MAX_RATED } from '../../shared/contract/ratings.ts'
import { stepsOf } from '../../shared/framework/flows.ts'
import { indicatorById } from '../../shared/framework/indicators.ts'
import { promptById } from '../../shared/framework/prompts.ts'
import { VALUES_PACK } from '../../shared/framework/values-pack.ts'

const { entries } = sample
const WEEKS = 104

const debriefs = entries.filter((entry): entry is SampleDebrief => entry.flow === 'weekly')
const decisions = entries.filter((entry) => entry.flow === 'decision')
const revisits = entries.filter((entry) => entry.flow === 'revisit')

/** Where it stands, to be read when a test fails. */
const placeOf = (entry: SampleEntry): string => `${entry.flow} of week ${entry.week}`
const pathOf = (entry: SampleEntry): 'short' | 'full' => (entry.flow === 'weekly' ? entry.path : 'full')
const wordsOf = (entry: SampleEntry): Readonly<Record<string, string>> => ({ ...entry.words })
const bodiesOf = (entry: SampleEntry): string[] => Object.values(wordsOf(entry))

/** Every word that the fictional member wrote, wherever it stands. */
const everyText: readonly string[] = [
  ...entries.flatMap(bodiesOf),
  ...debriefs.flatMap(({ ratings = [], letGo }) => [
    ...ratings.map(({ reason = '' }) => reason),
    letGo?.word ?? '',
  ]),
  ...decisions.flatMap(({ notes = [] }) => notes.map(({ body }) => body)),
  ...sample.people.flatMap(({ name, label }) => [name, label]),
  ...sample.values.flatMap(({ title, lived, notLived }) => [title, lived, notLived]),
  ...sample.vision.map(({ words }) => words),
  ...sample.goals.flatMap(({ title, why, steps, closed }) => [
    title,
    why,
    closed?.lastWord ?? '',
    ...steps.map(({ words }) => words),
  ]),
  ...sample.results.flatMap(({ title, unit, source, who, myPart }) => [title, unit, source, who, myPart]),
  ...sample.strengths.flatMap(({ title, versions, lastWord }) => [
    title,
    lastWord?.words ?? '',
    ...versions.map(({ words }) => words),
  ]),
]

const textsWith = (pattern: RegExp): string[] => everyText.filter((text) => pattern.test(text))
const occurrences = (text: string, quote: string): number => text.split(quote).length - 1
const countWords = (texts: readonly string[]): number =>
  texts
    .join(' ')
    .split(/\s+/u)
    .filter((word) => /\p{L}|\p{N}/u.test(word)).length

describe('the words of the sample journal', () => {
  test('are two years of weekly writing, with weeks missed and a gap of five', () => {
    const weeks = new Set(debriefs.map(({ week }) => week))
    expect(weeks.size).toBe(debriefs.length)
    expect(debriefs.length).toBeGreaterThanOrEqual(88)
    expect(debriefs.length).toBeLessThanOrEqual(96)
    expect(debriefs.filter(({ path }) => path === 'short').length).toBeGreaterThan(25)
    expect([73, 74, 75, 76, 77].filter((week) => weeks.has(week))).toEqual([])
    const words = countWords(entries.flatMap(bodiesOf))
    expect(words).toBeGreaterThan(15_000)
    expect(words).toBeLessThan(27_000)
  })

  test('hold every flow often enough to be looked at over time', () => {
    const times = (flow: SampleEntry['flow']): number => entries.filter((one) => one.flow === flow).length
    expect(times('values-check')).toBeGreaterThanOrEqual(8)
    expect(times('decision')).toBe(24)
    expect(times('revisit')).toBeGreaterThanOrEqual(21)
    expect([times('lenses'), times('cycle'), times('free')]).toEqual([4, 4, 4])
    expect(sample.vision).toHaveLength(3)
    expect(sample.goals).toHaveLength(3)
    expect(sample.strengths).toHaveLength(3)
    expect(sample.results.length).toBeGreaterThanOrEqual(5)
    expect(sample.results.some(({ groupSize }) => groupSize < 10)).toBe(true)
    expect(sample.values.filter(({ packId }) => VALUES_PACK.some(({ id }) => id === packId))).toHaveLength(2)
    expect(sample.values).toHaveLength(4)
  })

  test('name no month, season, holiday or year, for the sample ends whenever it is opened', () => {
    expect(
      textsWith(
        /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/u,
      ),
    ).toEqual([])
    expect(textsWith(/\b(spring|summer|autumn|fall|winter|snow)\b/iu)).toEqual([])
    expect(textsWith(/\b(Christmas|Thanksgiving|Easter|Halloween|Ramadan|Eid|Hanukkah)\b/iu)).toEqual([])
    expect(textsWith(/\b(19|20)\d\d\b/u)).toEqual([])
  })

  test('hold no exclamation mark, no straight quote and no space at either end', () => {
    expect(textsWith(/!/u)).toEqual([])
    expect(textsWith(/['"]/u)).toEqual([])
    expect(everyText.filter((text) => text !== text.trim())).toEqual([])
  })

  test('are nowhere the same twice', () => {
    const bodies = entries.flatMap(bodiesOf)
    expect(bodies.filter((body, place) => bodies.indexOf(body) !== place)).toEqual([])
    const openings = entries.map((entry) => (bodiesOf(entry)[0] ?? '').slice(0, 40))
    expect(openings.filter((opening, place) => openings.indexOf(opening) !== place)).toEqual([])
  })
})

describe('an entry of the sample journal', () => {
  test('stands alone on its day, in order of time, within the two years', () => {
    const days = entries.map(dayNumber)
    expect(days).toEqual([...new Set(days)].toSorted((a, b) => a - b))
    expect(entries.filter(({ week }) => week < 1 || week > WEEKS)).toEqual([])
  })

  test('answers steps of its flow and path, in their order', () => {
    const astray = entries.filter((entry) => {
      const steps = stepsOf(entry.flow, pathOf(entry)).map(({ id }) => id)
      const places = Object.keys(entry.words).map((step) => steps.indexOf(step))
      return (
        places.includes(-1) || places.some((place, index) => index > 0 && place <= (places[index - 1] ?? 0))
      )
    })
    expect(astray.map(placeOf)).toEqual([])
  })

  test('names for each rotating step a prompt of that step, and no prompt wears out', () => {
    const wrong = debriefs.filter(({ prompts, words, path }) =>
      stepsOf('weekly', path)
        .filter(({ rotates }) => rotates)
        .some(({ id }) => {
          const promptId = Object.entries(prompts).find(([step]) => step === id)?.[1]
          const answered = Object.hasOwn(words, id)
          return answered ? promptById(promptId ?? '')?.step !== id : promptId !== undefined
        }),
    )
    expect(wrong.map(placeOf)).toEqual([])
    const used = debriefs.flatMap(({ prompts }) => Object.values(prompts))
    const worn = [...new Set(used)].filter((id) => used.filter((one) => one === id).length > 4)
    expect(worn).toEqual([])
    expect(new Set(used).size).toBeGreaterThan(120)
  })

  test('has both halves of its plan or neither, and answers last time’s only where there is one', () => {
    const halves = debriefs.filter(({ words }) => 'plan-if' in words !== 'plan-then' in words)
    expect(halves.map(placeOf)).toEqual([])
    const wrong = debriefs.filter((debrief, place) => {
      const before = debriefs[place - 1]
      const open = before !== undefined && 'plan-if' in before.words && before.letGo === undefined
      const answers = debrief.lastPlan !== undefined
      return answers ? !open || debrief.path !== 'full' : debrief.words.learned !== undefined
    })
    expect(wrong.map(placeOf)).toEqual([])
    const outcomes = debriefs.flatMap(({ lastPlan }) => lastPlan ?? [])
    expect(new Set(outcomes)).toEqual(new Set(['kept', 'partly', 'not', 'let-go']))
    const letGo = debriefs.filter((debrief) => debrief.letGo !== undefined)
    expect(letGo.length).toBeGreaterThan(10)
    const tooSoon = letGo.filter((debrief) => debrief.letGo && dayNumber(debrief.letGo) <= dayNumber(debrief))
    expect(tooSoon.map(placeOf)).toEqual([])
  })
})

describe('the ratings of the sample journal', () => {
  const ratings = debriefs.flatMap((debrief) =>
    (debrief.ratings ?? []).map((rating) => ({ ...rating, place: placeOf(debrief), at: dayNumber(debrief) })),
  )

  test('are of indicators followed at the time, three at the most, each once', () => {
    const wrong = ratings.filter(({ indicator, at }) => {
      const followed = sample.following.findLast((one) => dayNumber(one) <= at)?.indicators ?? []
      return !indicatorById(indicator) || !followed.includes(indicator)
    })
    expect(wrong).toEqual([])
    const crowded = debriefs.filter(({ ratings: given = [] }) => {
      const ids = given.map(({ indicator }) => indicator)
      return ids.length > MAX_RATED || new Set(ids).size < ids.length
    })
    expect(crowded.map(placeOf)).toEqual([])
  })

  test('give a reason wherever they change', () => {
    const silent = ratings.filter(({ indicator, score, reason = '' }, place) => {
      const before = ratings.slice(0, place).findLast((one) => one.indicator === indicator)
      return before !== undefined && before.score !== score && reason === ''
    })
    expect(silent).toEqual([])
  })

  test('go up and down: eight indicators, none of them a smooth climb', () => {
    const byIndicator = Map.groupBy(ratings, ({ indicator }) => indicator)
    expect(byIndicator.size).toBe(8)
    for (const [indicator, given] of byIndicator) {
      const steps = given
        .slice(1)
        .map(({ score }, place) => Math.sign(score - (given[place]?.score ?? score)))
      expect(steps.includes(-1), `${indicator} never goes down`).toBe(true)
      if (given.length > 4) expect(steps.includes(1), `${indicator} never goes up`).toBe(true)
    }
  })
})

describe('a marked passage of the sample journal', () => {
  const marks: readonly { entry: SampleEntry; mark: SampleMark }[] = entries.flatMap((entry) =>
    (entry.marks ?? []).map((mark) => ({ entry, mark })),
  )
  const targetsOf = ({ for: supports = [], against = [] }: SampleMark): SampleRef[] => [
    ...supports,
    ...against,
  ]

  test('stands exactly once in its answer', () => {
    const wrong = marks.filter(({ entry, mark: { step, quote } }) => {
      return occurrences(wordsOf(entry)[step] ?? '', quote) !== 1 || quote !== quote.trim()
    })
    expect(wrong.map(({ entry, mark }) => `${placeOf(entry)}: ${mark.quote}`)).toEqual([])
  })

  test('is evidence for something that is there by then', () => {
    const since = new Map<string, number>([
      ...sample.values.map(({ key }) => [`value:${key}`, 0] as const),
      ...sample.goals.map((goal) => [`goal:${goal.key}`, dayNumber(goal)] as const),
      ...sample.strengths.map(
        ({ key, versions: [first] }) => [`strength:${key}`, first ? dayNumber(first) : 0] as const,
      ),
      ...decisions.map((decision) => [`decision:${decision.key}`, dayNumber(decision)] as const),
      ...debriefs
        .filter(({ words }) => 'plan-if' in words)
        .map((debrief) => [`commitment:w${debrief.week}`, dayNumber(debrief) + 1] as const),
    ])
    const wrong = marks.flatMap(({ entry, mark }) =>
      targetsOf(mark)
        .filter((ref) =>
          ref.startsWith('indicator:')
            ? !indicatorById(ref.slice('indicator:'.length))
            : (since.get(ref) ?? Number.POSITIVE_INFINITY) > dayNumber(entry),
        )
        .map((ref) => `${placeOf(entry)}: ${ref}`),
    )
    expect(wrong).toEqual([])
    expect(marks.filter(({ mark }) => targetsOf(mark).length === 0)).toEqual([])
  })

  test('speaks for or against each kind of thing, and some are starred', () => {
    const kinds = new Set(marks.flatMap(({ mark }) => targetsOf(mark).map((ref) => ref.split(':')[0])))
    expect([...kinds].toSorted()).toEqual([
      'commitment',
      'decision',
      'goal',
      'indicator',
      'strength',
      'value',
    ])
    expect(marks.filter(({ mark }) => mark.against !== undefined).length).toBeGreaterThan(20)
    expect(marks.filter(({ mark }) => mark.starred).length).toBeGreaterThan(20)
    for (const { key } of sample.values) {
      const stances = (stance: 'for' | 'against') =>
        marks.filter(({ mark }) => mark[stance]?.includes(`value:${key}`)).length
      expect([key, stances('for') > 2, stances('against') > 2]).toEqual([key, true, true])
    }
  })
})

describe('a decision of the sample journal', () => {
  test('is revisited once at most, after it was made, and names values that are there', () => {
    const known = new Set(sample.values.map(({ key }) => key))
    expect(decisions.filter(({ values }) => values.some((key) => !known.has(key))).map(placeOf)).toEqual([])
    expect(new Set(revisits.map(({ of }) => of)).size).toBe(revisits.length)
    const wrong = revisits.filter((revisit) => {
      const decision = decisions.find(({ key }) => key === revisit.of)
      return decision === undefined || dayNumber(decision) >= dayNumber(revisit)
    })
    expect(wrong.map(placeOf)).toEqual([])
    expect(decisions.filter((one) => dayNumber(one.revisitOn) <= dayNumber(one)).map(placeOf)).toEqual([])
  })

  test('is sometimes due and sometimes still ahead', () => {
    const open = decisions.filter(({ key }) => !revisits.some(({ of }) => of === key))
    expect(open.some(({ revisitOn }) => revisitOn.week <= WEEKS)).toBe(true)
    expect(open.some(({ revisitOn }) => revisitOn.week > WEEKS + 1)).toBe(true)
  })

  test('turns out as predictions do: some sure ones fail, some doubtful ones come true', () => {
    const outcomes = revisits.map(({ of, cameTrue }) => ({
      percent: decisions.find(({ key }) => key === of)?.percent ?? 0,
      cameTrue,
    }))
    expect(new Set(outcomes.map(({ cameTrue }) => cameTrue)).size).toBe(4)
    expect(outcomes.some(({ percent, cameTrue }) => percent >= 80 && cameTrue === 'no')).toBe(true)
    expect(outcomes.some(({ percent, cameTrue }) => percent <= 40 && cameTrue === 'yes')).toBe(true)
    expect(outcomes.filter(({ cameTrue }) => cameTrue === 'yes' || cameTrue === 'no').length).toBe(20)
  })
})

describe('the longer arc of the sample journal', () => {
  test('keeps the order of time in what changes', () => {
    const inOrder = (days: readonly number[]) =>
      days.every((day, place) => place === 0 || day > (days[place - 1] ?? 0))
    expect(inOrder(sample.vision.map(dayNumber))).toBe(true)
    expect(inOrder(sample.following.map(dayNumber))).toBe(true)
    for (const { versions, lastWord } of sample.strengths)
      expect(inOrder([...versions, ...(lastWord ? [lastWord] : [])].map(dayNumber))).toBe(true)
    for (const { steps, closed, ...goal } of sample.goals) {
      expect(steps.filter(({ doneInWeek }) => doneInWeek !== null && doneInWeek < goal.week)).toEqual([])
      if (closed) expect(dayNumber(closed)).toBeGreaterThan(dayNumber(goal))
    }
  })

  test('gives every result a goal, a before and an after, and enters it once it is known', () => {
    const wrong = sample.results.filter((result) => {
      const goal = sample.goals.find(({ key }) => key === result.goal)
      const known = dayNumber({ week: result.afterWeek, weekday: 5 })
      return (
        !goal ||
        dayNumber(goal) > dayNumber(result) ||
        result.beforeWeek >= result.afterWeek ||
        known > dayNumber(result)
      )
    })
    expect(wrong.map(({ title }) => title)).toEqual([])
  })

  test('has plans that serve a goal which stands by then', () => {
    const serving = debriefs.filter(({ planServes }) => planServes !== undefined)
    expect(serving.length).toBeGreaterThan(10)
    const wrong = serving.filter((debrief) => {
      const goal = sample.goals.find(({ key }) => key === debrief.planServes)
      return !goal || dayNumber(goal) > dayNumber(debrief) || !('plan-if' in debrief.words)
    })
    expect(wrong.map(placeOf)).toEqual([])
  })
})

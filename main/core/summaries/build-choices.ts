import type { Choice } from '../../../shared/contract/choices.ts'
import { CameTrue } from '../../../shared/contract/decisions.ts'
import { GoalClosing } from '../../../shared/contract/goals.ts'
import { Outcome } from '../../../shared/contract/reflection.ts'
import { bullets, heading, paragraph, quote, textInline } from '../../../shared/domain/document/loose.ts'
import type { Block, Inline, Note } from '../../../shared/domain/document/model.ts'
import { chartWords } from '../../../shared/growth/chart-words.ts'
import { resultLine, resultsTable } from './build-results.ts'
import {
  asSentence,
  type Building,
  body,
  bold,
  folded,
  join,
  labelled,
  line,
  originOf,
  quoted,
  when,
} from './choice-lines.ts'

/** Of a section's own, or below a story's title. */
type ShownLevel = 3 | 4

const ratedSentence = (choice: Choice, { words }: Building): Inline[] => {
  const [before = '', after = ''] = words.rated('\u0000', String(choice.facts.score ?? '')).split('\u0000')
  const rated = [textInline(before), ...line(choice, 'indicator'), textInline(after)]
  const reason = folded(choice, 'reason')
  return reason.length === 0 ? rated : [...rated, textInline('. '), ...quoted(reason)]
}

const rating = (choice: Choice, building: Building): Inline[] => [
  textInline(`${when(choice, building)} · `),
  ...ratedSentence(choice, building),
]

const predicted = (choice: Choice, { words }: Building): Inline[] => {
  const { percent, cameTrue } = choice.facts
  const came = CameTrue.safeParse(cameTrue)
  return join(
    [
      asSentence(folded(choice, 'prediction')),
      typeof percent === 'number' ? [textInline(`${words.percent(String(percent))}.`)] : [],
      came.success ? [textInline(words.cameTrue[came.data])] : [],
    ],
    ' ',
  )
}

/** A heading of its own, and a quiet line under it: the day, or how it ended. */
const headed = (choice: Choice, under: string, level: ShownLevel): Block[] => {
  const origin = originOf(choice)
  return [
    { ...heading(level, '', origin), inlines: line(choice, 'title') },
    ...(under === '' ? [] : [paragraph([textInline(under)], origin, 'aside')]),
  ]
}

const decision = (choice: Choice, building: Building, level: ShownLevel): Block[] => {
  const origin = originOf(choice)
  const { words } = building
  return [
    ...headed(choice, when(choice, building), level),
    paragraph(labelled(words.choice, folded(choice, 'choice')), origin),
    paragraph(labelled(words.prediction, predicted(choice, building)), origin),
  ]
}

/** A sentence with hidden stretches in it: the frame is ours, the two halves the member’s. */
const planSentence = (choice: Choice, { words }: Building): Inline[] => {
  const [before = '', between = '', after = ''] = words.plan('\u0000', '\u0000').split('\u0000')
  return [
    textInline(before),
    ...line(choice, 'ifText'),
    textInline(between),
    ...line(choice, 'thenText'),
    textInline(after),
  ]
}

const howItWent = (choice: Choice, { words }: Building): Inline[] => {
  const outcome = Outcome.safeParse(choice.facts.outcome)
  const went = outcome.success ? [textInline(`${words.outcome[outcome.data]}.`)] : []
  const learned = folded(choice, 'learned')
  return join([went, learned.length === 0 ? [] : [textInline(`${words.learned}: `), ...learned]], ' ')
}

/** The plan, and how it went on a line of its own. */
const plan = (choice: Choice, building: Building): Inline[] => {
  const went = howItWent(choice, building)
  const sentence = planSentence(choice, building)
  return went.length === 0 ? sentence : [...sentence, { kind: 'break' }, ...went]
}

/** Something with a title, words under it, and a last word: a goal, a strength. */
const titled = (choice: Choice, fields: readonly string[], closing: string, level: ShownLevel): Block[] => [
  ...headed(choice, closing, level),
  ...fields.flatMap((name) => body(choice, name, level)),
]

const closingOf = (choice: Choice, { words }: Building): string => {
  const closing = GoalClosing.safeParse(choice.facts.closing)
  return closing.success ? words.closing[closing.data] : ''
}

const attribution = (choice: Choice, building: Building): string => {
  const on = when(choice, building)
  return choice.source.kind === 'comment' ? `${building.words.coach}, ${on}` : on
}

/** One choice as it stands in its section. */
const shown = (choice: Choice, building: Building, level: ShownLevel): Block[] => {
  const origin = originOf(choice)
  switch (choice.source.kind) {
    case 'passage':
    case 'words':
      return [quote(body(choice, 'quote', 3), attribution(choice, building), origin)]
    case 'comment': {
      const said = ['acknowledgement', 'body', 'question'].flatMap((name) => body(choice, name, 3))
      return [quote(said, attribution(choice, building), origin)]
    }
    case 'vision':
      return [quote(body(choice, 'body', 3), attribution(choice, building), origin)]
    case 'decision':
      return decision(choice, building, level)
    case 'goal':
      return titled(choice, ['why', 'lastWord'], closingOf(choice, building), level)
    case 'strength':
      return titled(choice, ['body', 'lastWord'], '', level)
    case 'chart': {
      const figure = building.figures.get(choice.id)
      if (!figure) return []
      const { howToRead } = chartWords(building.language).calibration
      const isCalibration = choice.source.ref.chart === 'calibration'
      const help = isCalibration ? [paragraph([textInline(howToRead)], origin, 'aside')] : []
      return [...help, { ...figure, origin }]
    }
    case 'result':
      return resultsTable([choice], building)
    case 'rating':
      return listOf([choice], rating, building)
    case 'commitment':
      return listOf([choice], plan, building)
  }
}

/** Choices as items that each lead to their own: an erasing finds them one by one. */
const listOf = (
  group: readonly Choice[],
  item: (choice: Choice, building: Building) => Inline[],
  building: Building,
): Block[] => [
  bullets(group.map((choice) => ({ inlines: item(choice, building), origin: originOf(choice) }))),
]

/** What stands together where it was chosen one after the other. */
const together = (group: readonly Choice[], building: Building, level: ShownLevel): Block[] => {
  const [first] = group
  if (!first) return []
  if (first.source.kind === 'result') return resultsTable(group, building)
  if (first.source.kind === 'rating') return listOf(group, rating, building)
  if (first.source.kind === 'commitment') return listOf(group, plan, building)
  return group.flatMap((choice) => shown(choice, building, level))
}

/**
 * Choices as they stand in their section, in the member’s order; neighbours of a kind share a table or a list.
 * @param level of the headings that some of them have: one below what they stand under
 */
export const shownBlocks = (choices: readonly Choice[], building: Building, level: ShownLevel): Block[] => {
  const groups: Choice[][] = []
  for (const choice of choices) {
    const last = groups.at(-1)
    if (last?.[0]?.source.kind === choice.source.kind) last.push(choice)
    else groups.push([choice])
  }
  return groups.flatMap((group) => together(group, building, level))
}

/** What a numbered note says, in one paragraph; '' lines of it are left out. */
const noteInlines = (choice: Choice, building: Building): Inline[] => {
  switch (choice.source.kind) {
    case 'passage':
    case 'words':
      return quoted(folded(choice, 'quote'))
    case 'vision':
      return quoted(folded(choice, 'body'))
    case 'comment':
      return quoted(
        join(
          ['acknowledgement', 'body', 'question'].map((name) => folded(choice, name)),
          ' ',
        ),
      )
    case 'result':
      return resultLine(choice, building)
    case 'rating':
      return ratedSentence(choice, building)
    case 'decision':
      return join([bold(line(choice, 'title')), folded(choice, 'choice'), predicted(choice, building)], ' · ')
    case 'commitment':
      return plan(choice, building)
    case 'goal':
      return join([bold(line(choice, 'title')), folded(choice, 'why'), folded(choice, 'lastWord')], ' · ')
    case 'strength':
      return join([bold(line(choice, 'title')), folded(choice, 'body'), folded(choice, 'lastWord')], ' · ')
    case 'chart':
      return []
  }
}

/** The note behind a sentence that cites a choice; its number is the key’s until `settle` counts. */
export const noteOf = (choice: Choice, building: Building): Note => ({
  number: Number(choice.key.slice(1)),
  origin: originOf(choice),
  direction: 'ltr',
  inlines: noteInlines(choice, building),
  attribution: attribution(choice, building),
})

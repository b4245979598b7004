import type { z } from 'zod'
import type { CameTrue } from '../contract/decisions.ts'
import type { Outcome } from '../contract/reflection.ts'
import type { PluralWords } from '../growth/chart-format.ts'
import { chartWords } from '../growth/chart-words.ts'

type OutcomeName = z.output<typeof Outcome>
type CameTrueName = z.output<typeof CameTrue>

/** The words of ours that stand between the member’s in a summary, in its language. */
export type BuildingWords = {
  readonly forReader: (reader: string) => string
  readonly part: Readonly<Record<'situation' | 'action' | 'result' | 'learning', string>>
  readonly coach: string
  readonly results: {
    readonly result: string
    readonly before: string
    readonly after: string
    readonly when: string
    /** Above where a figure comes from, who is behind it, and what part the member had in it. */
    readonly behind: string
  }
  readonly people: PluralWords
  readonly myPart: string
  readonly choice: string
  readonly prediction: string
  readonly percent: (percent: string) => string
  readonly cameTrue: Readonly<Record<CameTrueName, string>>
  readonly plan: (ifText: string, thenText: string) => string
  /** As the chart of plans has them. */
  readonly outcome: Readonly<Record<OutcomeName, string>>
  readonly learned: string
  readonly closing: Readonly<Record<'reached' | 'let-go', string>>
  readonly standard: string
  readonly shownBy: string
  readonly rated: (indicator: string, score: string) => string
  /** Under the title of the private sheet, so that it is taken for nothing else. */
  readonly interviewSheet: string
}

const ENGLISH: BuildingWords = {
  forReader: (reader) => `For ${reader}`,
  part: { situation: 'Situation', action: 'Action', result: 'Result', learning: 'Learning' },
  coach: 'A coach',
  results: {
    result: 'Result',
    before: 'Before',
    after: 'After',
    when: 'When',
    behind: 'Where it comes from',
  },
  people: { one: 'person', other: 'people' },
  myPart: 'My part',
  choice: 'What I chose',
  prediction: 'What I expected',
  percent: (percent) => `${percent} percent likely`,
  cameTrue: {
    yes: 'It came true.',
    partly: 'It came true in part.',
    no: 'It did not come true.',
    'cannot-tell': 'It cannot be told.',
  },
  plan: (ifText, thenText) => `If ${ifText}, then I will ${thenText}.`,
  outcome: chartWords('en').plans.states,
  learned: 'What I learned',
  closing: { reached: 'Reached', 'let-go': 'Let go' },
  standard: 'Standard',
  shownBy: 'Where it shows',
  rated: (indicator, score) => `${indicator}: ${score} of 5`,
  interviewSheet: 'Interview sheet, for me alone',
}

const SPANISH: BuildingWords = {
  forReader: (reader) => `Para ${reader}`,
  part: { situation: 'Situación', action: 'Acción', result: 'Resultado', learning: 'Aprendizaje' },
  coach: 'Un mentor',
  results: {
    result: 'Resultado',
    before: 'Antes',
    after: 'Después',
    when: 'Cuándo',
    behind: 'De dónde viene',
  },
  people: { one: 'persona', other: 'personas' },
  myPart: 'Mi parte',
  choice: 'Lo que elegí',
  prediction: 'Lo que esperaba',
  percent: (percent) => `${percent} por ciento de probabilidad`,
  cameTrue: {
    yes: 'Se cumplió.',
    partly: 'Se cumplió en parte.',
    no: 'No se cumplió.',
    'cannot-tell': 'No se puede saber.',
  },
  plan: (ifText, thenText) => `Si ${ifText}, entonces ${thenText}.`,
  outcome: chartWords('es').plans.states,
  learned: 'Lo que aprendí',
  closing: { reached: 'Alcanzada', 'let-go': 'Dejada' },
  standard: 'Estándar',
  shownBy: 'Dónde se ve',
  rated: (indicator, score) => `${indicator}: ${score} de 5`,
  interviewSheet: 'Hoja para la entrevista, solo para mí',
}

/** @param language BCP 47; other languages than Spanish have the English words */
export const buildingWords = (language: string): BuildingWords =>
  language.startsWith('es') ? SPANISH : ENGLISH

import type { Outcome } from '../contract/reflection.ts'
import type { PluralWords } from './chart-format.ts'

/** How a plan went; `open` while nobody has said. */
export type PlanState = Outcome | 'open'

/** What speaks of a value, by kind. */
export const VALUE_ROWS = ['for', 'against', 'checks', 'decisions'] as const
export type ValueRow = (typeof VALUE_ROWS)[number]

/**
 * Words of the charts of growth. The screen and a document say the same, so they speak of nobody: neither to the
 * member nor as the member.
 */
export type ChartWords = {
  readonly time: {
    readonly week: (days: string) => string
    readonly between: (days: string) => string
    readonly betweenTick: string
  }
  readonly ratings: {
    readonly none: string
    /** One end of the axis. */
    readonly end: (score: number, words: string) => string
    readonly ratings: PluralWords
    readonly times: PluralWords
    readonly summary: (ratings: string, from: string, to: string) => string
    readonly spread: (parts: string) => string
    readonly part: (score: number, times: string) => string
    readonly point: (column: string, score: number, ratings: string) => string
    readonly table: { readonly when: string; readonly score: string; readonly count: string }
  }
  readonly values: {
    readonly rows: Readonly<Record<ValueRow, string>>
    readonly kinds: Readonly<Record<ValueRow, PluralWords>>
    /** All kinds counted together, where they are only counted. */
    readonly marks: PluralWords
    readonly none: string
    readonly summary: (parts: string) => string
    readonly point: (row: string, column: string, count: string) => string
    readonly when: string
    readonly untitled: string
  }
  readonly plans: {
    readonly states: Readonly<Record<PlanState, string>>
    readonly axis: string
    readonly plans: PluralWords
    readonly part: (state: string, plans: string) => string
    readonly summary: (parts: string) => string
    readonly point: (state: string, column: string, plans: string) => string
    readonly when: string
  }
  readonly calibration: {
    readonly told: PluralWords
    readonly groups: PluralWords
    readonly summary: (told: string, groups: string) => string
    readonly axes: { readonly expected: string; readonly happened: string }
    readonly table: { readonly expected: string; readonly count: string; readonly came: string }
    readonly range: (from: string, to: string) => string
    readonly came: (least: string, most: string) => string
    readonly bin: (range: string, predictions: string, came: string) => string
    readonly howToRead: string
  }
  readonly rhythm: {
    readonly weeks: PluralWords
    readonly entries: PluralWords
    readonly summary: (weeks: string, entries: string) => string
    readonly nothing: string
    readonly point: (week: string, entries: string) => string
    readonly table: { readonly week: string; readonly entries: string }
  }
}

const end = (score: number, words: string): string => (words ? `${score}: ${words}` : String(score))
const sentence = (parts: string): string => `${parts}.`
const labelled = (label: string, said: string): string => `${label}: ${said}`

const ENGLISH: ChartWords = {
  time: {
    week: (days) => `Week of ${days}`,
    between: (days) => `Between terms, ${days}`,
    betweenTick: '–',
  },
  ratings: {
    none: 'Not rated in this time.',
    end,
    ratings: { one: 'rating', other: 'ratings' },
    times: { one: 'time', other: 'times' },
    summary: (ratings, from, to) => (from === to ? `${ratings}: ${from}.` : `${ratings}: ${from} to ${to}.`),
    spread: (parts) => `Rated ${parts}.`,
    part: (score, times) => `${score} (${times})`,
    point: (column, score, ratings) => `${column}: rated ${score}, ${ratings}`,
    table: { when: 'When', score: 'Rating', count: 'How many' },
  },
  values: {
    rows: { for: 'For', against: 'Against', checks: 'Values checks', decisions: 'Decisions' },
    kinds: {
      for: { one: 'passage for it', other: 'passages for it' },
      against: { one: 'passage against it', other: 'passages against it' },
      checks: { one: 'values check', other: 'values checks' },
      decisions: { one: 'decision that names it', other: 'decisions that name it' },
    },
    marks: { one: 'place that speaks of it', other: 'places that speak of it' },
    none: 'Nothing speaks of it in this time.',
    summary: sentence,
    point: (row, column, count) => `${row}, ${column}: ${count}`,
    when: 'When',
    untitled: 'A value without a name',
  },
  plans: {
    states: {
      kept: 'Kept',
      partly: 'Partly kept',
      not: 'Not this time',
      'let-go': 'Let go',
      open: 'Open',
    },
    axis: 'Plans',
    plans: { one: 'plan', other: 'plans' },
    part: labelled,
    summary: sentence,
    point: (state, column, plans) => `${column}: ${plans}, ${state}`,
    when: 'When they were made',
  },
  calibration: {
    told: { one: 'prediction', other: 'predictions' },
    groups: { one: 'group', other: 'groups' },
    summary: (told, groups) => `${told} in ${groups}.`,
    axes: { expected: 'How likely it seemed', happened: 'How many came true' },
    table: { expected: 'How likely it seemed', count: 'Predictions', came: 'How many came true' },
    range: (from, to) => `${from} to ${to}`,
    came: (least, most) => (least === most ? least : `${least} to ${most}`),
    bin: (range, predictions, came) => `Seemed ${range} likely: ${predictions}; came true: ${came}`,
    howToRead:
      'Each mark stands for predictions that seemed about equally likely. Its lower, filled end says how many of them came true, its upper, open end how many did with those that came true in part. On the dashed line, what seemed likely happened as often as it seemed. The number says how many predictions there are: a few say little.',
  },
  rhythm: {
    weeks: { one: 'week', other: 'weeks' },
    entries: { one: 'entry', other: 'entries' },
    summary: (weeks, entries) => `Something was written in ${weeks}: ${entries}.`,
    nothing: 'Nothing was written in this time.',
    point: labelled,
    table: { week: 'Week', entries: 'Entries' },
  },
}

const SPANISH: ChartWords = {
  time: {
    week: (days) => `Semana del ${days}`,
    between: (days) => `Entre periodos, ${days}`,
    betweenTick: '–',
  },
  ratings: {
    none: 'Sin valoraciones en este tiempo.',
    end,
    ratings: { one: 'valoración', other: 'valoraciones' },
    times: { one: 'vez', other: 'veces' },
    summary: (ratings, from, to) => (from === to ? `${ratings}: ${from}.` : `${ratings}: ${from} – ${to}.`),
    spread: (parts) => `Valoradas con ${parts}.`,
    part: (score, times) => `${score} (${times})`,
    point: (column, score, ratings) => `${column}: ${score}, ${ratings}`,
    table: { when: 'Cuándo', score: 'Valoración', count: 'Cuántas' },
  },
  values: {
    rows: { for: 'A favor', against: 'En contra', checks: 'Revisiones', decisions: 'Decisiones' },
    kinds: {
      for: { one: 'pasaje a favor', other: 'pasajes a favor' },
      against: { one: 'pasaje en contra', other: 'pasajes en contra' },
      checks: { one: 'revisión de valores', other: 'revisiones de valores' },
      decisions: { one: 'decisión que lo nombra', other: 'decisiones que lo nombran' },
    },
    marks: { one: 'lugar que habla de él', other: 'lugares que hablan de él' },
    none: 'Nada habla de él en este tiempo.',
    summary: sentence,
    point: (row, column, count) => `${row}, ${column}: ${count}`,
    when: 'Cuándo',
    untitled: 'Un valor sin nombre',
  },
  plans: {
    states: {
      kept: 'Cumplido',
      partly: 'Cumplido en parte',
      not: 'Esta vez no',
      'let-go': 'Dejado',
      open: 'Abierto',
    },
    axis: 'Planes',
    plans: { one: 'plan', other: 'planes' },
    part: labelled,
    summary: sentence,
    point: (state, column, plans) => `${column}: ${plans}, ${state}`,
    when: 'Cuándo se hicieron',
  },
  calibration: {
    told: { one: 'predicción', other: 'predicciones' },
    groups: { one: 'grupo', other: 'grupos' },
    summary: (told, groups) => `${told} en ${groups}.`,
    axes: { expected: 'Cuán probable parecía', happened: 'Cuántas se cumplieron' },
    table: { expected: 'Cuán probable parecía', count: 'Predicciones', came: 'Cuántas se cumplieron' },
    range: (from, to) => `${from} a ${to}`,
    came: (least, most) => (least === most ? least : `${least} a ${most}`),
    bin: (range, predictions, came) => `Parecía probable al ${range}: ${predictions}; se cumplieron: ${came}`,
    howToRead:
      'Cada marca reúne predicciones que parecían más o menos igual de probables. Su extremo inferior, lleno, dice cuántas se cumplieron; el superior, abierto, cuántas lo hicieron contando las que se cumplieron en parte. En la línea discontinua, lo que parecía probable ocurrió tantas veces como parecía. El número dice cuántas predicciones hay: unas pocas dicen poco.',
  },
  rhythm: {
    weeks: { one: 'semana', other: 'semanas' },
    entries: { one: 'entrada', other: 'entradas' },
    summary: (weeks, entries) => `Se escribió en ${weeks}: ${entries}.`,
    nothing: 'No se escribió nada en este tiempo.',
    point: labelled,
    table: { week: 'Semana', entries: 'Entradas' },
  },
}

/** @param language BCP 47; other languages than Spanish have the English words */
export const chartWords = (language: string): ChartWords => (language.startsWith('es') ? SPANISH : ENGLISH)

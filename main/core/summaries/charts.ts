import { createHash } from 'node:crypto'
import { type ChartKind, ChartRef, type Choice } from '../../../shared/contract/choices.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import type { growth } from '../../../shared/contract/growth.ts'
import { addDays } from '../../../shared/domain/days.ts'
import { textInline } from '../../../shared/domain/document/loose.ts'
import type { Figure } from '../../../shared/domain/document/model.ts'
import { settleLine } from '../../../shared/domain/document/strings.ts'
import type { DayRange } from '../../../shared/domain/growth/buckets.ts'
import type { Indicator } from '../../../shared/framework/indicators.ts'
import { TRAIT_IDS } from '../../../shared/framework/traits.ts'
import type { PluralWords } from '../../../shared/growth/chart-format.ts'
import { chartWords } from '../../../shared/growth/chart-words.ts'
import { writtenFormat } from '../../../shared/growth/written-format.ts'
import { chartTitle } from '../../../shared/summaries/charts.ts'
import type { OpenJournal } from '../deps.ts'
import type { JournalSettingsStore } from '../settings/journal.ts'
import type { ValuesService } from '../values/service.ts'
import { changesSoFar, type FoundChart, hasChart, writtenDays } from './charts-read.ts'
import { isInDocument } from './checking.ts'
import type { StoredChoice } from './choices-store.ts'
import type { ChartFinding, DrawingAsked, Drawn } from './drawing.ts'
import type { StoredSummary } from './store.ts'

export type ChartsDeps = Pick<OpenJournal, 'db' | 'reader'> & {
  readonly growth: Pick<Handlers<typeof growth>, 'ratings' | 'values' | 'plans' | 'decisions' | 'rhythm'>
  /** An indicator by its id, a removed one too. */
  readonly indicator: (id: string) => Pick<Indicator, 'title' | 'trait'> | undefined
  readonly value: ValuesService['look']
  readonly settings: Pick<JournalSettingsStore, 'get'>
}

/** A chart as a document has it, and what its data say of it. */
export type DrawnFigure = { readonly figure: Figure; readonly description: string }

/** A chart that can be chosen. */
export type OfferedChart = {
  readonly ref: ChartRef
  readonly title: string
  /** Of how many things it is. */
  readonly words: string
}

/** Drawings that are remembered: what one draft shows, and some more. */
const REMEMBERED = 40

/** A chart as its choice keeps it: the same chart, the same text. */
export const chartSpec = ({ chart, subject, period }: ChartRef): string =>
  JSON.stringify({ chart, subject, period })

export const chartOf = ({ spec }: Pick<StoredChoice, 'spec'>): ChartRef =>
  ChartRef.parse(JSON.parse(spec ?? 'null'))

export const daysOfChart = (
  { period }: ChartRef,
  { from, to }: Pick<StoredSummary, 'from' | 'to'>,
): DayRange => period ?? { from, to }

const countWords = (kind: ChartKind, count: number, language: string): string => {
  const words = chartWords(language)
  const counted: Readonly<Record<ChartKind, PluralWords>> = {
    ratings: words.ratings.ratings,
    values: words.values.marks,
    plans: words.plans.plans,
    calibration: words.calibration.told,
    rhythm: words.rhythm.entries,
  }
  return writtenFormat(language).plural(count, counted[kind])
}

const keyOf = (asked: DrawingAsked): string =>
  createHash('sha256').update(JSON.stringify(asked)).digest('base64')

/** Asks for the same only once. */
const once = <A extends object, T>(ask: (args: A) => T | Promise<T>): ((args: A) => Promise<T>) => {
  const known = new Map<string, Promise<T>>()
  return (args) => {
    const key = JSON.stringify(args)
    const found = known.get(key) ?? Promise.resolve(ask(args))
    known.set(key, found)
    return found
  }
}

/** Growth, for one look at it: charts of the same trait, or of two values, are one question. */
const lookingAt = (growth: ChartsDeps['growth']) => ({
  ratings: once(growth.ratings),
  values: once(growth.values),
  plans: once(growth.plans),
  decisions: once(growth.decisions),
  rhythm: once(growth.rhythm),
})
type Look = ReturnType<typeof lookingAt>

const figureOf = (title: string, alt: string, drawn: Drawn): Figure => ({
  kind: 'figure',
  id: '',
  origin: null,
  direction: 'ltr',
  title,
  alt,
  svg: drawn.svg,
  width: drawn.width,
  height: drawn.height,
  table: {
    columns: drawn.columns.map((head, at) => ({
      head: [textInline(head)],
      align: at === 0 ? 'start' : 'end',
    })),
    rows: drawn.rows.map((row) => row.map((cell) => [textInline(cell)])),
    rowHeads: true,
  },
})

/** Growth’s charts as a summary can hold them: what there is to choose from, what they are called, and drawn. */
export const summaryCharts = (deps: ChartsDeps) => {
  const { db, reader, growth, indicator, value, settings } = deps
  const remembered = new Map<string, Drawn | null>()
  let counted: { readonly key: string; readonly found: FoundChart[] } | null = null

  const subjectTitle = (
    { chart, subject }: Pick<ChartRef, 'chart' | 'subject'>,
    language: string,
  ): string => {
    if (subject === null) return ''
    if (chart === 'ratings') return settleLine(indicator(subject)?.title ?? '')
    if (chart === 'rhythm') return String(Number(subject))
    return settleLine(value(subject)?.title ?? '') || chartWords(language).values.untitled
  }
  const titleOf = (ref: Pick<ChartRef, 'chart' | 'subject'>, language: string): string =>
    chartTitle(ref.chart, subjectTitle(ref, language), language)

  /** What there is to choose from is asked for with each key and each page of it: counted once until the journal changes. */
  const foundIn = async (days: DayRange): Promise<FoundChart[]> => {
    const key = `${days.from} ${days.to} ${changesSoFar(db)}`
    if (counted?.key === key) return counted.found
    const found = await reader.run('chartsBetween', days)
    counted = { key, found }
    return found
  }

  /** Ratings stand by their traits; what has none keeps its place behind them. */
  const traitPlace = ({ kind, subject }: Pick<FoundChart, 'kind' | 'subject'>): number => {
    const trait = kind === 'ratings' ? indicator(subject ?? '')?.trait : undefined
    return trait === undefined ? TRAIT_IDS.length : TRAIT_IDS.indexOf(trait)
  }

  /** What growth finds for a chart; null for what is not there any more. */
  const findingOf = async (
    { chart, subject }: ChartRef,
    days: DayRange,
    look: Look,
  ): Promise<ChartFinding | null> => {
    switch (chart) {
      case 'ratings': {
        const trait = indicator(subject ?? '')?.trait
        const all = trait === undefined ? [] : await look.ratings({ trait, ...days })
        const series = all.find(({ indicatorId }) => indicatorId === subject)
        if (!series) return null
        const { points, low, high } = series
        return {
          kind: chart,
          series: { trait: series.trait, points, low: settleLine(low), high: settleLine(high) },
        }
      }
      case 'values': {
        const found = (await look.values(days)).find(({ valueId }) => valueId === subject)
        return found ? { kind: chart, value: found } : null
      }
      case 'plans': {
        const { points } = await look.plans({ ...days, outcome: 'all', offset: 0, limit: 1 })
        return { kind: chart, points: points.map(({ day, outcome }) => ({ day, outcome })) }
      }
      case 'calibration': {
        const { predictions } = await look.decisions(days)
        return {
          kind: chart,
          predictions: predictions.map(({ percent, cameTrue }) => ({ percent, cameTrue })),
        }
      }
      case 'rhythm': {
        const year = Number(subject)
        const { weeks } = await look.rhythm({ year })
        const own = weeks.filter(({ from }) => from <= days.to && addDays(from, 6) >= days.from)
        return { kind: chart, year, weeks: own.map(({ from, entries }) => ({ from, entries })) }
      }
    }
  }

  const draw = async (asked: DrawingAsked): Promise<Drawn | null> => {
    const key = keyOf(asked)
    const known = remembered.get(key)
    const drawn = known === undefined ? await reader.run('drawChart', asked) : known
    // Taken out and put in again, so that the oldest is the one that was not asked for longest.
    remembered.delete(key)
    remembered.set(key, drawn)
    for (const old of remembered.keys()) {
      if (remembered.size <= REMEMBERED) break
      remembered.delete(old)
    }
    return drawn
  }

  const figureFor = async (
    summary: StoredSummary,
    choice: Choice,
    look: Look,
  ): Promise<DrawnFigure | null> => {
    if (choice.source.kind !== 'chart') return null
    const { ref } = choice.source
    const { language, exactDays } = summary.options
    const period = writtenDays(db, daysOfChart(ref, summary))
    const finding = await findingOf(ref, period, look)
    if (!finding) return null
    const title = titleOf(ref, language)
    const weekStart = exactDays ? settings.get().weekStart : null
    const drawn = await draw({ finding, title, period, weekStart, language })
    if (!drawn) return null
    const own = choice.fields.find(({ field }) => field === 'alt')?.words ?? ''
    return { figure: figureOf(title, own || drawn.description, drawn), description: drawn.description }
  }

  return {
    titleOf,
    /** Whether there is anything that a chart could show. */
    has: (ref: ChartRef, summary: Pick<StoredSummary, 'from' | 'to'>): boolean =>
      hasChart(db, { kind: ref.chart, subject: ref.subject }, daysOfChart(ref, summary)),
    /** Those of a draft’s days that can be chosen, with their titles. */
    find: async ({ from, to, options }: StoredSummary): Promise<OfferedChart[]> => {
      const found = await foundIn({ from, to })
      return found
        .filter(({ kind }) => options.ratings || kind !== 'ratings')
        .toSorted((a, b) => traitPlace(a) - traitPlace(b))
        .map(({ kind, subject, count }) => {
          const ref: ChartRef = { chart: kind, subject, period: null }
          return {
            ref,
            title: titleOf(ref, options.language),
            words: countWords(kind, count, options.language),
          }
        })
    },
    /** The charts among these choices that stand in the document, by the id of their choice. */
    draw: async (
      summary: StoredSummary,
      choices: readonly Choice[],
    ): Promise<ReadonlyMap<string, DrawnFigure>> => {
      const look = lookingAt(growth)
      const drawn = await Promise.all(
        choices
          .filter(isInDocument)
          .map(async (choice) => [choice.id, await figureFor(summary, choice, look)] as const),
      )
      return new Map(drawn.flatMap(([id, figure]) => (figure ? [[id, figure] as const] : [])))
    },
  }
}

export type SummaryCharts = ReturnType<typeof summaryCharts>

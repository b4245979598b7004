import type { ChartKind } from '../contract/choices.ts'

type Titles = Readonly<Record<ChartKind, (subject: string) => string>>

/** What each of Growth’s charts is called in a document. */
const ENGLISH: Titles = {
  ratings: (indicator) => `How I rated my weeks: ${indicator}`,
  values: (value) => `Where this value showed: ${value}`,
  plans: () => 'My if-then plans and how they went',
  calibration: () => 'What I expected and what came',
  rhythm: (year) => `Weeks with writing in ${year}`,
}

const SPANISH: Titles = {
  ratings: (indicator) => `Cómo valoré mis semanas: ${indicator}`,
  values: (value) => `Dónde se vio este valor: ${value}`,
  plans: () => 'Mis planes y qué fue de ellos',
  calibration: () => 'Lo que esperaba y lo que ocurrió',
  rhythm: (year) => `Semanas con textos en ${year}`,
}

/**
 * What a chart is called.
 * @param subject the title of the indicator or value, the year; '' where it has none
 * @param language BCP 47; other languages than Spanish have the English words
 */
export const chartTitle = (kind: ChartKind, subject: string, language: string): string =>
  (language.startsWith('es') ? SPANISH : ENGLISH)[kind](subject)

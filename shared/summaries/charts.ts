import type { ChartKind, ChartRef } from '../contract/choices.ts'
import { TRAIT_IDS, TRAIT_TITLES } from '../framework/traits.ts'

/** What each of Growth’s charts is called in a document. */
const TITLES: Readonly<Record<ChartKind, string>> = {
  ratings: 'How I rated my weeks',
  values: 'Where my values showed',
  plans: 'My if-then plans and how they went',
  decisions: 'Decisions and how they turned out',
  calibration: 'What I expected and what came',
  rhythm: 'Weeks with writing',
  thread: 'A subject over time',
  result: 'Before and after',
}

const traitTitle = (subject: string): string => {
  const id = TRAIT_IDS.find((trait) => trait === subject)
  return id === undefined ? '' : TRAIT_TITLES[id]
}

/** What a chart is called. */
export const chartTitle = ({ chart, subject }: ChartRef): string => {
  const trait = chart === 'ratings' && subject !== null ? traitTitle(subject) : ''
  return trait === '' ? TITLES[chart] : `${TITLES[chart]}: ${trait}`
}

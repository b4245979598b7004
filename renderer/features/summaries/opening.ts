import type { Choice } from '../../../shared/contract/choices.ts'
import { plainText } from '../../../shared/domain/plain-text.ts'

const LONGEST = 120

/** The first words of a choice, to know it by. */
export const openingOf = ({ heading, fields }: Choice): string => {
  const text = plainText(fields[0]?.words ?? heading).replace(/\s+/gu, ' ')
  return text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text
}

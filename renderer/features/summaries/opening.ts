import type { Choice } from '../../../shared/contract/choices.ts'
import { openingOf } from '../../../shared/domain/plain-text.ts'

/** The first words of a choice, to know it by. */
export const openingOfChoice = ({ heading, fields }: Choice): string => openingOf(fields[0]?.words ?? heading)

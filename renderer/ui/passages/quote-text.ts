import { plainText } from '../../../shared/domain/plain-text.ts'

/** The words of a quote as one reads them. A mark that begins or ends in the middle of a quote has lost its pair. */
export const quoteText = (quote: string): string =>
  plainText(quote)
    .replace(/\*{1,3}(?=\S)|(?<=\S)\*{1,3}|~~|`/gu, '')
    .replace(/\]\([^)\s]*\)?/gu, '')

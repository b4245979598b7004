import { citesIn, withoutCites } from './tokens.ts'

/** What was done or came of it, said by whoever did it. Plain rules: they point, and change nothing. */
const ENGLISH = {
  did: /\b(?:I|we)(?:\s+(?:also|then|later|first|only|even|never|finally))?\s+(?:\p{L}{2,}ed|began|brought|built|came|chose|cut|drew|found|gave|got|grew|had|held|kept|led|left|lost|made|met|put|ran|read|rose|said|saw|sent|set|spoke|stood|taught|told|took|went|were|was|won|wrote)\b/iu,
  amount:
    /\b(?:percent|per cent|half|twice|doubled|tripled|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?)\b/iu,
  compared:
    /\b(?:more|fewer|less|better|higher|lower|larger|smaller)\s+\p{L}*\s*than\b|\b(?:rose|fell|grew|dropped|increased|decreased|improved)\b/iu,
} as const

const SPANISH = {
  did: /(?<!\p{L})(?!(?:aunque|café|también|porqué|ojalá|contamos|somos|estamos|vamos)(?!\p{L}))\p{L}{3,}(?:é|amos|imos)(?!\p{L})/iu,
  amount:
    /(?<!\p{L})(?:por ciento|mitad|doble|triple|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|docenas?|cientos?|miles)(?!\p{L})/iu,
  compared:
    /(?<!\p{L})(?:más|menos|mejor|peor|mayor|menor)\s+(?:\p{L}+\s+)?que(?!\p{L})|(?<!\p{L})(?:subió|bajó|creció|aumentó|disminuyó|mejoró)(?!\p{L})/iu,
} as const

const DIGIT = /\p{N}/u

const saysSo = (sentence: string, { did, amount, compared }: typeof ENGLISH | typeof SPANISH): boolean =>
  did.test(sentence) || amount.test(sentence) || compared.test(sentence)

const isClaim = (sentence: string, language: string): boolean =>
  !sentence.startsWith('#') &&
  (DIGIT.test(sentence) || saysSo(sentence, language.startsWith('es') ? SPANISH : ENGLISH))

export type ClaimSpan = { readonly start: number; readonly end: number }

/**
 * Sentences of a Markdown text that say what was done or what came of it, with no source token in them or right
 * behind them. Offsets are UTF-16 units.
 * @param language BCP 47; other languages than English and Spanish are read by their digits and the English rules
 */
export const unsourcedClaims = (markdown: string, language: string): ClaimSpan[] => {
  const cites = citesIn(markdown)
  // Spaces stand where the tokens stood, so that one behind a full stop belongs to the sentence before it.
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(withoutCites(markdown))
  return [...sentences].flatMap(({ segment, index }) => {
    const words = segment.trim()
    if (words === '' || !isClaim(words, language)) return []
    if (cites.some(({ start }) => start >= index && start < index + segment.length)) return []
    const start = index + segment.indexOf(words)
    return [{ start, end: start + words.length }]
  })
}

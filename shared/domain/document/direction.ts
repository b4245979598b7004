import type { Block, Direction, Inline } from './model.ts'
import { everyBlock, linesOf } from './walk.ts'

/** What reads from right to left, by script, and the two marks that say so. */
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Mende_Kikakui}\u200F\u061C]/u

/** The first sign with a direction of its own: a letter, or a mark that sets one. */
const STRONG = /[\p{L}\u200E\u200F\u061C]/u

/** The direction of a text by its first strong character (UAX #9, rules P2 and P3); null where it has none. */
export const directionOf = (text: string): Direction | null => {
  const first = STRONG.exec(text)?.[0]
  if (first === undefined) return null
  return RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr'
}

const RIGHT_TO_LEFT_LANGUAGES = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
])
const RIGHT_TO_LEFT_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'])

/** The direction that a BCP 47 language is written in. */
export const directionOfLanguage = (language: string): Direction => {
  const [name = '', ...rest] = language.split('-')
  const script = rest.find((part) => part.length === 4)
  const rtl = script ? RIGHT_TO_LEFT_SCRIPTS.has(script) : RIGHT_TO_LEFT_LANGUAGES.has(name)
  return rtl ? 'rtl' : 'ltr'
}

/** Words of a line that somebody wrote, without our labels. */
export const ownWords = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind === 'link') return ownWords(inline.inlines)
      return inline.kind === 'text' ? inline.text : ' '
    })
    .join('')

/** The same of a block, with what is in it. */
export const ownWordsOf = (block: Block): string =>
  everyBlock([block])
    .map((each) => {
      if (each.kind === 'code') return each.text
      const title = each.kind === 'table' ? each.caption : each.kind === 'figure' ? each.title : ''
      return [title, ...linesOf(each).map(ownWords)].join('\n')
    })
    .join('\n')

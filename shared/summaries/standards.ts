import { oneLine } from '../domain/clean-text.ts'
import { cutTo } from '../domain/cut.ts'

const BULLET = /^\s*(?:[-*•‣◦–—]|\[[ x]\])\s+/iu
/** `1a`, `2.3`, `IV.B`, `A)`, `Standard 4:`. A word alone is none. */
const CODE =
  /^(?:(?<named>(?:standard|element|indicator|domain|estándar)\s+[\p{L}\p{N}.]{1,12})\s*[:.)–-]|(?<plain>\p{N}{1,3}(?:[.-]?\p{N}{1,3}){0,4}\p{L}?|[IVX]{1,5}(?:\.[\p{Lu}\p{N}]{1,3})*|\p{Lu}\.?\p{N}{1,3}(?:\.\p{N}{1,3})*|\p{L}(?=[.):]))[.):]?)\s+(?=\S)/iu
const LONGEST = 1_000

/**
 * A pasted list of standards, one a line: bullets go, what a line begins with and looks like a code becomes one, empty
 * lines and repeated standards are passed over.
 */
export const parseStandards = (pasted: string): { readonly code: string; readonly text: string }[] => {
  const found = pasted.split(/\r?\n/u).flatMap((typed) => {
    const line = oneLine(typed.replace(BULLET, ''))
    const match = CODE.exec(line)
    const code = match?.groups?.named ?? match?.groups?.plain ?? ''
    const text = cutTo(line.slice(match?.[0].length ?? 0), LONGEST)
    return text === '' ? [] : [{ code: code.slice(0, 24), text }]
  })
  return [...new Map(found.map((one) => [`${one.code} ${one.text}`, one])).values()]
}

import { directionOf } from '../../../../shared/domain/document/direction.ts'
import type { Direction } from '../../../../shared/domain/document/model.ts'

export type Stretch = { readonly text: string; readonly direction: Direction }

/** Every block of Unicode with letters that read from right to left, and the marks that say so. */
const MAY_BE_RTL = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/** Stretches of signs that have a direction, or none, of their own. */
const strongStretches = (text: string): { text: string; direction: Direction | null }[] => {
  const all: { text: string; direction: Direction | null }[] = []
  for (const sign of text) {
    const direction = directionOf(sign)
    const last = all.at(-1)
    if (last && last.direction === direction) last.text += sign
    else all.push({ text: sign, direction })
  }
  return all
}

/**
 * A text in stretches of one direction: Word lays out a run by what the run says it is, not by its letters. What has no
 * direction of its own goes with its neighbours where they agree, else with the paragraph (UAX #9, N1 and N2).
 */
export const stretchesOf = (text: string, around: Direction): Stretch[] => {
  if (around === 'ltr' && !MAY_BE_RTL.test(text)) return [{ text, direction: 'ltr' }]
  const strong = strongStretches(text)
  const all: { text: string; direction: Direction }[] = []
  for (const [at, stretch] of strong.entries()) {
    const before = strong[at - 1]?.direction ?? around
    const after = strong[at + 1]?.direction ?? around
    const direction = stretch.direction ?? (before === after ? before : around)
    const last = all.at(-1)
    if (last?.direction === direction) last.text += stretch.text
    else all.push({ text: stretch.text, direction })
  }
  return all
}

import type { Coverage } from './model.ts'

/** What every font covers. */
export const BASIC_LATIN: Coverage = [[0x20, 0x7e]]

/** Ranges from `20-7E A0 …`, as the generated table holds them. */
export const rangesOf = (written: string): Coverage =>
  written.split(' ').map((range): [number, number] => {
    const [first = '', last = first] = range.split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
  })

/** The inverse. */
export const writtenRanges = (coverage: Coverage): string =>
  coverage
    .map(([first, last]) => [first, last].map((code) => code.toString(16).toUpperCase()))
    .map(([first, last]) => (first === last ? first : `${first}-${last}`))
    .join(' ')

/** Whether a code point lies in one of them. */
export const covers = (coverage: Coverage, code: number): boolean => {
  let low = 0
  let high = coverage.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last] = coverage[middle] ?? [0, -1]
    if (code < first) high = middle - 1
    else if (code > last) low = middle + 1
    else return true
  }
  return false
}

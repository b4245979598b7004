export type PluralWords = { readonly one: string; readonly other: string }

/**
 * How a chart writes days, numbers and lists: by `Intl` on a screen, by our own tables in a document. Days are
 * `YYYY-MM-DD`, months `YYYY-MM`.
 */
export type ChartFormat = {
  readonly day: (day: string, style: 'long' | 'short') => string
  readonly month: (month: string) => string
  /** `Sep`. */
  readonly monthShort: (month: string) => string
  readonly number: (value: number) => string
  /** @param share 0.5 is `50%` */
  readonly percent: (share: number) => string
  readonly list: (words: readonly string[]) => string
  /** `plural(2, { one: 'entry', other: 'entries' })` is `2 entries`. */
  readonly plural: (count: number, words: PluralWords) => string
}

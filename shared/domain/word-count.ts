/** Letters and digits, held together by apostrophes, dots and hyphens inside. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu
/** Scripts that put no spaces between words; only these need the segmenter, which is ten times slower. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const segmented = (run: string, segmenter: Intl.Segmenter): number => {
  let words = 0
  for (const { isWordLike } of segmenter.segment(run)) if (isWordLike) words += 1
  return words
}

/** How many words plain text holds. Emoji and punctuation count as none. */
export const countWords = (plain: string): number => {
  const runs = plain.match(WORD) ?? []
  if (!UNSPACED.test(plain)) return runs.length
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  return runs.reduce((sum, run) => sum + (UNSPACED.test(run) ? segmented(run, segmenter) : 1), 0)
}

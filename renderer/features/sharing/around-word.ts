/** How many UTF-16 units are shown on either side of a word. */
const AROUND = 40

const nearSpace = (text: string, at: number, step: 1 | -1): number => {
  let place = at
  while (place > 0 && place < text.length && !/\s/u.test(text[place] ?? '')) place += step
  return place
}

/** A few words around the first place of a word in a text, on one line; the beginning where it is not found. */
export const aroundWord = (text: string, word: string): string => {
  const at = Math.max(0, text.toLocaleLowerCase().indexOf(word.toLocaleLowerCase()))
  const from = at <= AROUND ? 0 : nearSpace(text, at - AROUND, 1)
  const wanted = at + word.length + AROUND
  const to = wanted >= text.length ? text.length : nearSpace(text, wanted, -1)
  const words = text
    .slice(from, Math.max(to, at + word.length))
    .replace(/\s+/gu, ' ')
    .trim()
  return `${from > 0 ? '… ' : ''}${words}${to < text.length ? ' …' : ''}`
}

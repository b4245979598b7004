/** The first so many UTF-16 units of a text, without half of a character at the end. */
export const cutTo = (text: string, most: number): string => {
  const cut = text.slice(0, most)
  return cut.isWellFormed() || !/[\uD800-\uDBFF]$/.test(cut) ? cut : cut.slice(0, -1)
}

/** A line of at most so many UTF-16 units: what is longer ends with `…`. */
export const shortened = (line: string, most: number): string =>
  line.length <= most ? line : `${cutTo(line, most - 1).trimEnd()}…`

/** How many entries each month holds, newest first: what the list is before any entry is loaded. */
export type MonthCount = { readonly month: string; readonly entries: number }

/** One line of the list: the heading of a month, or the place of an entry within it (from 0). */
export type Line =
  | { readonly kind: 'month'; readonly month: string; readonly entries: number }
  | { readonly kind: 'entry'; readonly month: string; readonly entries: number; readonly place: number }

export type Skeleton = {
  readonly months: readonly MonthCount[]
  /** The line of each month's heading. */
  readonly starts: readonly number[]
  /** All lines, headings included. */
  readonly count: number
  readonly entries: number
}

export const skeletonOf = (months: readonly MonthCount[]): Skeleton => {
  const starts: number[] = []
  let count = 0
  for (const { entries } of months) {
    starts.push(count)
    count += entries + 1
  }
  return { months, starts, count, entries: count - months.length }
}

/** The month in which a line lies, as an index into `months`. */
export const monthIndexOf = ({ starts }: Skeleton, line: number): number => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= line) low = middle
    else high = middle - 1
  }
  return low
}

export const lineAt = (skeleton: Skeleton, line: number): Line | null => {
  const index = monthIndexOf(skeleton, line)
  const month = skeleton.months[index]
  const start = skeleton.starts[index]
  if (!month || start === undefined || line < 0 || line >= skeleton.count) return null
  return line === start ? { kind: 'month', ...month } : { kind: 'entry', ...month, place: line - start - 1 }
}

/** The nearest line that holds an entry, from `line` in the direction of `step`; null at the end. */
export const entryLineFrom = (skeleton: Skeleton, line: number, step: 1 | -1): number | null => {
  for (let at = line; at >= 0 && at < skeleton.count; at += step) {
    if (lineAt(skeleton, at)?.kind === 'entry') return at
  }
  return null
}

/** Some neighbouring months that are loaded together. */
export type Chunk = { readonly fromMonth: string; readonly toMonth: string; readonly entries: number }

const CHUNK_ENTRIES = 60

/** Months joined into loads of at least sixty entries: one call covers a screen, and a scroll asks rarely. */
export const chunksOf = (months: readonly MonthCount[]): readonly Chunk[] => {
  const chunks: Chunk[] = []
  for (const { month, entries } of months) {
    const last = chunks.at(-1)
    if (last && last.entries < CHUNK_ENTRIES) {
      chunks[chunks.length - 1] = { ...last, toMonth: month, entries: last.entries + entries }
    } else {
      chunks.push({ fromMonth: month, toMonth: month, entries })
    }
  }
  return chunks
}

/** The chunks that hold any of these months. Months sort as text. */
export const chunksWith = (chunks: readonly Chunk[], months: readonly string[]): readonly Chunk[] =>
  chunks.filter((chunk) => months.some((month) => chunk.fromMonth >= month && month >= chunk.toMonth))

/** Heights in pixels: every heading is as tall as another, and so is every row. */
export type Sizes = { readonly row: number; readonly heading: number }

/** Where a month begins, in pixels from the top of the list. `months.length` asks for the list's end. */
export const monthTop = ({ starts, count }: Skeleton, index: number, { row, heading }: Sizes): number => {
  const linesBefore = starts[index] ?? count
  return index * heading + (linesBefore - index) * row
}

import type { EntrySummary } from '../../../shared/contract/journal.ts'

/** What is known of a chosen entry: enough to put the chosen ones in their order in time. */
export type ChosenEntry = Pick<EntrySummary, 'id' | 'day' | 'createdAt'>

/** The entries that are chosen, by id, and the one that was chosen or let go last: a range begins at it. */
export type Selection = {
  readonly chosen: ReadonlyMap<string, ChosenEntry>
  readonly anchor: string | null
}

export const NONE_CHOSEN: Selection = { chosen: new Map(), anchor: null }

const withAll = (
  chosen: ReadonlyMap<string, ChosenEntry>,
  more: readonly ChosenEntry[],
): ReadonlyMap<string, ChosenEntry> =>
  new Map([...chosen, ...more.map(({ id, day, createdAt }) => [id, { id, day, createdAt }] as const)])

/** Chooses an entry, or lets it go. */
export const toggled = ({ chosen }: Selection, entry: ChosenEntry): Selection => {
  const next = new Map(chosen)
  if (!next.delete(entry.id)) return { chosen: withAll(next, [entry]), anchor: entry.id }
  return { chosen: next, anchor: entry.id }
}

/** Chooses an entry and all between it and the one before it; that one alone where the list does not hold both. */
export const stretched = (
  { chosen, anchor }: Selection,
  entry: ChosenEntry,
  list: readonly ChosenEntry[],
): Selection => {
  const [from, to] = [anchor, entry.id].map((id) => list.findIndex((one) => one.id === id))
  const between =
    from === undefined || to === undefined || from < 0 || to < 0
      ? [entry]
      : list.slice(Math.min(from, to), Math.max(from, to) + 1)
  return { chosen: withAll(chosen, between), anchor: entry.id }
}

/** Chooses everything that a list holds; what was chosen elsewhere stays. */
export const withWhole = ({ chosen, anchor }: Selection, list: readonly ChosenEntry[]): Selection => ({
  chosen: withAll(chosen, list),
  anchor,
})

/** The chosen entries as they follow each other in time. */
export const inOrder = ({ chosen }: Selection): readonly string[] =>
  [...chosen.values()]
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.createdAt - b.createdAt)
    .map(({ id }) => id)

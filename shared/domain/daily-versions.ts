/** Words as they stood at the end of a day. */
export type DailyVersion = { readonly day: string; readonly body: string }

/** What to do with words that are saved: nothing, write them as a day's version, or take that day's version away. */
export type VersionChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'write'; readonly day: string }
  | { readonly kind: 'drop'; readonly day: string }

/**
 * A version a day: what is written again on a day replaces that day's, and what ends as it began leaves none.
 *
 * @param versions in the order in which they were written, the last first
 * @param today `YYYY-MM-DD`; it may lie before the last version's day, after a journey or with a clock set wrong
 */
export const versionChange = (
  versions: readonly DailyVersion[],
  today: string,
  body: string,
): VersionChange => {
  const [last, before] = versions
  if (body === (last?.body ?? '')) return { kind: 'none' }
  // Another day's version is never written over: where today has an older one already, the last goes on.
  const goesOn = last && (last.day === today || versions.some(({ day }) => day === today))
  if (!goesOn) return { kind: 'write', day: today }
  return { kind: body === (before?.body ?? '') ? 'drop' : 'write', day: last.day }
}

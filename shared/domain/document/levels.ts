/**
 * Levels of headings, in order, as they stand under a heading of level `under`: none is more than one level below
 * the one it stands under, and those that were on one level stay on one. May go beyond 6.
 */
export const levelsUnder = (levels: readonly number[], under: number): number[] => {
  const above: number[] = []
  return levels.map((level) => {
    while ((above.at(-1) ?? -1) >= level) above.pop()
    above.push(level)
    return under + above.length
  })
}

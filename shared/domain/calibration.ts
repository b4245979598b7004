/** What became of a prediction that was made with a percentage. */
export type Turned = {
  /** How likely the member thought it, 0 to 100; null where they did not say. */
  readonly percent: number | null
  readonly cameTrue: 'yes' | 'partly' | 'no' | 'cannot-tell'
}

/** Fewer than these say nothing: with a handful in a bin, chance alone moves its share by half the chart. */
export const LEAST_REVISITED = 20

/** Predictions that were thought about as likely as each other. */
export type CalibrationBin = {
  /** Percent, both included. */
  readonly from: number
  readonly to: number
  readonly yes: number
  readonly partly: number
  readonly no: number
  /** Sum of the three. */
  readonly total: number
  /** Mean of the percentages that were said; null in an empty bin. */
  readonly said: number | null
  /** Share in percent that came true at least: `yes` of the total; null in an empty bin. */
  readonly least: number | null
  /** Share that came true at most: with those that did partly. */
  readonly most: number | null
}

export type Calibration = {
  /** Revisited, with a percentage, and told: what is counted. */
  readonly told: number
  /** Revisited with a percentage, but nobody can tell. */
  readonly cannotTell: number
  /** Revisited, but made without a percentage. */
  readonly withoutPercent: number
  /** Empty bins too; null while there are fewer than twenty to count. */
  readonly bins: readonly CalibrationBin[] | null
}

const EDGES: readonly (readonly [number, number])[] = [
  [0, 19],
  [20, 39],
  [40, 59],
  [60, 79],
  [80, 100],
]

const binOf = ([from, to]: readonly [number, number], told: readonly Told[]): CalibrationBin => {
  const held = told.filter(({ percent }) => percent >= from && percent <= to)
  const count = (wanted: Told['cameTrue']): number =>
    held.filter(({ cameTrue }) => cameTrue === wanted).length
  const [yes, partly, no, total] = [count('yes'), count('partly'), count('no'), held.length]
  const share = (part: number): number | null => (total === 0 ? null : (part / total) * 100)
  const sum = held.reduce((all, { percent }) => all + percent, 0)
  return {
    from,
    to,
    yes,
    partly,
    no,
    total,
    said: total === 0 ? null : sum / total,
    least: share(yes),
    most: share(yes + partly),
  }
}

type Told = { readonly percent: number; readonly cameTrue: 'yes' | 'partly' | 'no' }

/**
 * How often what was thought so likely came true, from twenty revisited decisions with a percentage on.
 *
 * 'Cannot tell' is counted apart and stands in no bin: it is neither a yes nor a no. 'Partly' is made into neither,
 * nor into a half: each bin has a least share, in which only 'yes' came true, and a most, in which 'partly' did too;
 * what is true lies between. Whoever guesses with a percentage and looks later at what came of it guesses better
 * (Chang and others 2016, Judgment and Decision Making 11); this only shows the counts, and judges nobody by them.
 */
export const calibrationOf = (turned: readonly Turned[]): Calibration => {
  const told: Told[] = []
  let [cannotTell, withoutPercent] = [0, 0]
  for (const { percent, cameTrue } of turned) {
    if (percent === null) withoutPercent += 1
    else if (cameTrue === 'cannot-tell') cannotTell += 1
    else told.push({ percent, cameTrue })
  }
  const bins = told.length < LEAST_REVISITED ? null : EDGES.map((edges) => binOf(edges, told))
  return { told: told.length, cannotTell, withoutPercent, bins }
}

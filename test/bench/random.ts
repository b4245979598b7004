/** Seeded chance: the same seed gives the same journal on every machine. */
export type Chance = {
  /** From 0 up to, not including, 1. */
  readonly share: () => number
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number
  /** True in `share` of all cases. */
  readonly happens: (share: number) => boolean
  /** Each equally often. */
  readonly pick: <T>(from: readonly T[]) => T
  /** Earlier ones oftener, as words are used: place `n` in proportion to `1/(n + shift)` (Zipf and Mandelbrot). */
  readonly pickZipf: <T>(from: readonly T[], shift: number) => T
}

/** mulberry32 (Tommy Ettinger): 32 bits of state, good enough to write stories by. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const at = <T>(from: readonly T[], index: number): T => {
    const found = from[index]
    if (found === undefined) throw new RangeError('nothing to pick from')
    return found
  }
  return {
    share,
    between: (least, most) => least + Math.floor(share() * (most - least + 1)),
    happens: (often) => share() < often,
    pick: (from) => at(from, Math.floor(share() * from.length)),
    pickZipf: (from, shift) => {
      const first = shift + 1
      return at(from, Math.floor(first * ((first + from.length) / first) ** share() - first))
    },
  }
}

/** A UUIDv7 of the given instant, from seeded chance. */
export const seededId = (chance: Chance, instant: number): string => {
  const hex = (digits: number): string =>
    Math.floor(chance.share() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0')
  const time = instant.toString(16).padStart(12, '0')
  const variant = (8 + chance.between(0, 3)).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(6)}${hex(6)}`
}

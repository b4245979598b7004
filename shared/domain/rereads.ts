/** Why a passage is offered for rereading. */
export type RereadReason = 'starred' | 'marked-often' | 'long-not-seen'

/** A passage of an entry is old enough to be read again after these days. */
export const OLD_AFTER_DAYS = 28
/** A passage that was brought up rests for twelve weeks before it may be again. */
export const REST_DAYS = 84
/** How many passages are offered in a day. */
export const REREADS = 3
/** So many of them are starred ones, where there are others to offer too. */
export const MOST_STARRED = 2
/** Evidence for so many things is often. */
const OFTEN = 2

/** Of a passage that rested: why it is offered. */
export const rereadReasons = ({
  starred,
  targets,
}: {
  readonly starred: boolean
  /** How many things it is evidence for. */
  readonly targets: number
}): RereadReason[] => [
  ...(starred ? (['starred'] as const) : []),
  ...(targets >= OFTEN ? (['marked-often'] as const) : []),
  'long-not-seen',
]

/**
 * A lot from 0 up to, not including, 1: the same for the same words, such as a day and an id, so that a choice made
 * by it stays the same all day. FNV-1a, whose bits are mixed once more as those of short words are alike.
 */
export const lotOf = (words: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** Ids in the order that the day's lot gives them. */
export const byLot = (ids: readonly string[], day: string): string[] =>
  ids
    .map((id) => ({ id, lot: lotOf(`${day} ${id}`) }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ id }) => id)

import type { MarkedExtension } from 'marked'

/** How many UTF-16 units may be looked through for the ends of emphasis: a book’s worth of ordinary text needs a tenth. */
const MOST_SOUGHT = 5_000_000

/**
 * Lets stars and underlines that never end be words from some point on. Looking for the end of each takes the time of
 * all that follows: a text of nothing else, which anybody can send, would hold the screen for minutes.
 * @returns for one text; another needs another
 */
export const boundedEmphasis = (): MarkedExtension => {
  let sought = 0
  return {
    tokenizer: {
      emStrong(source) {
        if (!/^[*_]/.test(source)) return undefined
        sought += source.length
        // `false` leaves it to marked’s own rule, nothing says that it is none.
        return sought > MOST_SOUGHT ? undefined : false
      },
    },
  }
}

import { Tokenizer, type Tokens } from 'marked'

/** How many UTF-16 units may be looked through in search of ends: a book’s worth of ordinary text needs a tenth. */
const MOST_SOUGHT = 20_000_000
/** Looking for the end of emphasis takes so much longer than looking for another. */
const EMPHASIS = 4
/** Lists and quotes in each other. Each is read anew for each one around it. */
const MOST_NESTED = 250

/** Signs whose own end is looked for in all that follows. */
const SEEKS = /^(?:[`[]|!\[|<[a-z!/?])/i
const EMPTY_LINE = /\n[ \t]*\n/
/** Lines of one item, or of a quote some of whose lines bear no sign: from here on putting them together takes too long. */
const MOST_LINES = 50_000
const QUOTE = /^ {0,3}>/
const ITEM = /^ {0,3}(?:[*+-]|\d{1,9}[.)])/
const NEXT_ITEM = /\n(?= *(?:[*+-]|\d{1,9}[.)])[ \t])/
const UNSIGNED_LINE = /\n(?! {0,3}>)/
/** No address is as long; taking signs off its end takes the square of how many there are. */
const LONGEST_ADDRESS = 4_000

const upTo = (source: string, end: RegExp): number => {
  const at = source.search(end)
  return at < 0 ? source.length : at
}

/** How many units marked looks through, at most, to tell what a stretch of a paragraph begins with. */
const soughtFor = (source: string): number => {
  if (/^[*_~]/.test(source)) return EMPHASIS * source.length
  // A word is looked through for being the first half of an address.
  return SEEKS.test(source) ? source.length : upTo(source, /\s/)
}

/**
 * Reads Markdown as marked does, but for so long only: what never ends (stars, brackets, quotes in quotes) is sought anew
 * from each place, and a text of nothing else, which anybody can send, would take hours.
 */
class BoundedTokenizer extends Tokenizer<string, string> {
  private sought = 0
  private nested = 0

  private seekBlock(units: number): void {
    this.sought += units
    if (this.sought > MOST_SOUGHT) throw new RangeError('Too much to seek')
  }

  private within<T>(read: () => T): T {
    if (this.nested >= MOST_NESTED) throw new RangeError('Too deep')
    this.nested += 1
    try {
      return read()
    } finally {
      this.nested -= 1
    }
  }

  /** The lines up to an empty one: those of a quote are read anew where a block inside it ends before they do. */
  private linesOf(source: string): string {
    const lines = source.slice(0, upTo(source, EMPTY_LINE))
    this.seekBlock(lines.length)
    return lines
  }

  override blockquote(source: string): Tokens.Blockquote | undefined {
    if (!QUOTE.test(source)) return undefined
    const lines = this.linesOf(source)
    if (lines.length > MOST_LINES && UNSIGNED_LINE.test(lines)) throw new RangeError('Too many lines')
    return this.within(() => super.blockquote(source))
  }

  override list(source: string): Tokens.List | undefined {
    if (!ITEM.test(source)) return undefined
    const items = this.linesOf(source).split(NEXT_ITEM)
    if (items.some((item) => item.length > MOST_LINES && item.includes('\n')))
      throw new RangeError('Too many lines')
    return this.within(() => super.list(source))
  }

  /** An underlined heading is looked for to the end of its paragraph, from each line of a list’s item anew. */
  override lheading(source: string): Tokens.Heading | undefined {
    this.seekBlock(upTo(source, EMPTY_LINE))
    return super.lheading(source)
  }

  /** The first that is asked of each place in a paragraph: once enough was sought, all that follows is words. */
  override escape(source: string): Tokens.Escape | undefined {
    this.sought += soughtFor(source)
    return this.sought > MOST_SOUGHT ? { type: 'escape', raw: source, text: source } : super.escape(source)
  }

  override url(source: string): Tokens.Link | undefined {
    return upTo(source, /[\s<]/) > LONGEST_ADDRESS ? undefined : super.url(source)
  }
}

/**
 * For one text; another needs another. Reading throws a RangeError where its blocks would take too long, as where they are
 * nested too deep for the stack: show the text as it was typed.
 */
export const boundedTokenizer = (): Tokenizer<string, string> => new BoundedTokenizer()

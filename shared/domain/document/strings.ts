/** Line ends of every kind; a form feed and a vertical tab end a line too. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/gu

/**
 * What has no place in a document: controls (but tab and line feed), noncharacters, soft hyphens, zero-width spaces, annotation marks,
 * and the bidirectional embeddings, overrides and isolates, which could make words read as others. LRM, RLM, ALM, the
 * joiners and variation selectors stay: languages and emoji need them.
 */
const TAKEN_OUT =
  /(?![\t\n])[\p{Control}\p{Noncharacter_Code_Point}\u00AD\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu

const clean = (text: string): string =>
  text.toWellFormed().replace(LINE_END, '\n').replace(TAKEN_OUT, '').normalize('NFC')

/** Well-formed Unicode in NFC without what has no place in a document; lines end in LF, a tab is a space. */
export const settleText = (text: string): string => clean(text).replaceAll('\t', ' ')

/** As `settleText`, for code: a tab is four spaces. */
export const settleCode = (text: string): string => clean(text).replaceAll('\t', '    ')

/** As `settleText`, on one line, with single spaces. */
export const settleLine = (text: string): string =>
  settleText(text)
    .replace(/[ \n]+/gu, ' ')
    .trim()

/** Whether there is anything to see in it. */
export const isVisible = (text: string): boolean =>
  /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Control}]/u.test(text)

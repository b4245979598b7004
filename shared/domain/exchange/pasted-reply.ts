import { EXCHANGE_VERSION } from './limits.ts'

const LINE = 64

/** A page’s reply as text to copy: plain base64, whose signs mail programs and word processors leave alone. */
export const replyBlock = (shareId: string, base64: string): string =>
  [
    `----- Throughline reply ${EXCHANGE_VERSION}: ${shareId} -----`,
    ...(base64.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []),
    '----- end of Throughline reply -----',
    '',
  ].join('\n')

/** What was found in pasted text. `broken`: a beginning without its end. */
export type PastedReply =
  | { readonly found: 'reply'; readonly shareId: string; readonly base64: string }
  | { readonly found: 'none' | 'newer' | 'broken' }

const BEGINNING = /---Throughlinereply(\d{1,9}):/gi
const WHOLE =
  /---Throughlinereply1:([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})---([A-Za-z\d+/]*={0,2})---endofThroughlinereply(?=---)/gi

/** Without what a mail program puts in: quoting marks, white space, zero-width characters, long dashes. */
const withoutMail = (text: string): string =>
  text
    .replace(/[\s>\u200B-\u200F\u2060\uFEFF\u00AD]/gu, '')
    .replace(/[\u2010-\u2012\u2212]/gu, '-')
    .replace(/[\u2013-\u2015]/gu, '---')
    // One length for all rules: a regular expression would try a long row of dashes from each of them anew.
    .replace(/(?<=---)-/g, '')

/** Finds the one reply in pasted text; the same reply twice, as in a quoted mail, counts once. */
export const findReply = (pasted: string): PastedReply => {
  const text = withoutMail(pasted)
  const versions = [...text.matchAll(BEGINNING)].map(([, version]) => Number(version))
  if (versions.length === 0) return { found: 'none' }
  if (versions.some((version) => version > EXCHANGE_VERSION)) return { found: 'newer' }
  const wholes = new Map([...text.matchAll(WHOLE)].map(([, shareId = '', base64 = '']) => [base64, shareId]))
  const [reply, ...others] = wholes
  if (!reply) return { found: 'broken' }
  return others.length > 0
    ? { found: 'none' }
    : { found: 'reply', base64: reply[0], shareId: reply[1].toLowerCase() }
}

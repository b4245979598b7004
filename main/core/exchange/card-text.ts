import { Card } from '../../../shared/domain/exchange/card.ts'
import { EXCHANGE_VERSION } from '../../../shared/domain/exchange/limits.ts'
import { AppError } from '../../../shared/errors.ts'
import { cardOf, type OwnKeys, wordsOfKeys } from './keys.ts'
import { canonicalBytes, isSigned, signBytes } from './signing.ts'

const MARK = 'throughline-card'
const ANY_LINE = new RegExp(`${MARK}:(\\d{1,9}):`, 'g')
const WHOLE_LINE = new RegExp(`${MARK}:${EXCHANGE_VERSION}:([\\w-]{1,2000}):([\\w-]{86})`, 'g')

/** What a card’s signature is made over: its own domain, so that it is no signature of anything else. */
const signedCard = (card: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(`throughline card ${EXCHANGE_VERSION}\n`), card])

/** A contact card as one line to copy. It signs itself, so that a cut or mistyped line is known. */
export const cardLine = (own: OwnKeys): string => {
  const card = Buffer.from(JSON.stringify(cardOf(own)))
  return `${MARK}:${EXCHANGE_VERSION}:${card.toString('base64url')}:${signBytes(own.signingSeed, signedCard(card))}`
}

/** A contact card as the text of a file. The words in it are for eyes; nothing trusts them. */
export const cardFileText = (own: OwnKeys): string =>
  [
    'Throughline contact card',
    '',
    'In Throughline, open Coaching and add this file; then compare these six words by voice.',
    `    ${(wordsOfKeys(own) ?? []).join(' ')}`,
    '',
    cardLine(own),
    '',
  ].join('\n')

/** Whether a text may hold a contact card. */
export const holdsCard = (text: string): boolean => withoutMail(text).includes(`${MARK}:`)

const withoutMail = (text: string): string => text.replace(/[\s>\u200B-\u200F\u2060\uFEFF\u00AD]/gu, '')

const parseCard = (bytes: Buffer): Card | null => {
  try {
    return Card.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))).data ?? null
  } catch {
    return null
  }
}

/**
 * Reads the one card in a text, whatever a mail program put around or into it.
 * @throws AppError `exchange-foreign` without a card, `exchange-newer`, `card-damaged` for one that is not whole, or two
 */
export const readCard = (text: string): Card => {
  const dense = withoutMail(text)
  const versions = [...dense.matchAll(ANY_LINE)].map(([, version]) => Number(version))
  if (versions.length === 0) throw new AppError(dense.includes(MARK) ? 'card-damaged' : 'exchange-foreign')
  if (versions.some((version) => version > EXCHANGE_VERSION)) throw new AppError('exchange-newer')
  const [line, ...others] = new Map(
    [...dense.matchAll(WHOLE_LINE)].map((match) => [match[0], match]),
  ).values()
  const [, encoded = '', signature = ''] = line ?? []
  const bytes = canonicalBytes(encoded)
  const card = bytes && parseCard(bytes)
  const isWhole =
    others.length === 0 &&
    bytes !== null &&
    card !== null &&
    isSigned(card.signingKey, signedCard(bytes), signature) &&
    wordsOfKeys(card) !== null
  if (!isWhole) throw new AppError('card-damaged')
  return card
}

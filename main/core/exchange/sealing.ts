import { type FileKind, headLine, padded, signedHead } from '../../../shared/domain/exchange/frame.ts'
import { MAX_PAYLOAD_BYTES } from '../../../shared/domain/exchange/limits.ts'
import { AppError } from '../../../shared/errors.ts'
import { sealAge } from './age-file.ts'
import type { OwnKeys } from './keys.ts'
import { signBytes } from './signing.ts'

/** Stands for the receiver in the signature of a page, which whoever knows its passphrase opens. */
export const TO_PASSPHRASE = 'passphrase'

/**
 * What is encrypted: a head with the signature, the payload, and zeros up to the next 4 KiB.
 * @param to the receiver’s age recipient, or `TO_PASSPHRASE`
 * @throws AppError `share-too-large` beyond what opening would take
 */
export const signedPlaintext = (
  payload: Uint8Array,
  kind: FileKind,
  { own, to }: { own: Pick<OwnKeys, 'signingKey' | 'signingSeed'>; to: string },
): Uint8Array<ArrayBuffer> => {
  if (payload.length > MAX_PAYLOAD_BYTES) throw new AppError('share-too-large')
  const { signingKey, signingSeed } = own
  const facts = { kind, length: payload.length, signingKey }
  const signature = signBytes(
    signingSeed,
    Buffer.concat([Buffer.from(signedHead({ ...facts, to })), payload]),
  )
  return padded(Buffer.from(headLine({ ...facts, signature })), payload)
}

/**
 * A sealed file: signed by this journal, encrypted to one recipient only.
 * @param to the receiver’s age recipient
 */
export const sealFile = (
  payload: Uint8Array,
  kind: FileKind,
  { own, to }: { own: Pick<OwnKeys, 'signingKey' | 'signingSeed'>; to: string },
): Promise<Uint8Array<ArrayBuffer>> => sealAge(signedPlaintext(payload, kind, { own, to }), to)

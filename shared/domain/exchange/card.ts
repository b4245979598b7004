import { z } from 'zod'
import { MAX_NAME } from './limits.ts'
import { ExchangedLine } from './text.ts'

/** 32 bytes as base64url without padding; canonical: the two spare bits are zero. */
export const Key32 = z.string().regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/)
/** An age X25519 recipient: Bech32, 32 bytes. The checksum is age-encryption's to check. */
export const AgeRecipient = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/)

/** Who somebody is to others: what a contact card says, and what every sealed file carries of its sender. */
export const Card = z
  .object({
    /** Names the identity, so that other keys under the same id are known as a change. */
    id: z.uuid(),
    name: ExchangedLine(MAX_NAME).refine((name) => name.trim() !== ''),
    recipient: AgeRecipient,
    /** The Ed25519 public key. */
    signingKey: Key32,
  })
  .strict()
export type Card = z.output<typeof Card>

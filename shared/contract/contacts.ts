import { z } from 'zod'
import { AgeRecipient, Key32 } from '../domain/exchange/card.ts'
import { MAX_CARD_BYTES, MAX_NAME } from '../domain/exchange/limits.ts'
import { ExchangedLine } from '../domain/exchange/text.ts'
import { Id, Instant } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'

const Name = ExchangedLine(MAX_NAME).pipe(z.string().trim().min(1))

/** Six words of the EFF long list: SHA-256 over both public keys, to compare by voice. */
export const SixWords = z.array(z.string()).length(6)

/** Who this journal is to others. Its secret keys never cross the contract. */
export const Identity = z.object({
  id: Id,
  name: z.string(),
  words: SixWords,
  /** The contact card as one line, to copy. */
  line: z.string(),
  /** Whether this journal is a member’s, a coach’s, or both: which screens Coaching shows. */
  isMember: z.boolean(),
  isCoach: z.boolean(),
  /** When the notice on privacy law was read, before the first file was sealed; null before. */
  privacyReadAt: Instant.nullable(),
})
export type Identity = z.output<typeof Identity>

/** A coach or a member one exchanges files with. */
export const Contact = z.object({
  id: Id,
  /** As their card says. */
  name: z.string(),
  /** What to call them here, and in file names where that is chosen; '' where it is the name. */
  label: z.string(),
  /** Null for somebody without the app: shares go to them as a page. */
  words: SixWords.nullable(),
  /** When the person said that they compared the words; null for ‘not yet verified’. */
  verifiedAt: Instant.nullable(),
  /** What they are to this journal’s owner. */
  isCoach: z.boolean(),
  isMember: z.boolean(),
  addedAt: Instant,
})
export type Contact = z.output<typeof Contact>

/** A card as the person brought it: the copied line, or a file that they picked or dropped (its token). */
export const CardSource = z.union([
  z.object({ line: z.string().min(1).max(MAX_CARD_BYTES) }).strict(),
  z.object({ file: z.string().max(100) }).strict(),
])

/**
 * What a card is to this journal. `changed-key`: the identity is known, its keys are others: a loud stop. `same-name`:
 * a stranger bears the name or label of a contact, which is said before they are added.
 */
export const CardStanding = z.enum(['new', 'known', 'same-name', 'changed-key', 'own'])

export const CardLook = z.object({
  id: Id,
  name: z.string(),
  recipient: AgeRecipient,
  signingKey: Key32,
  words: SixWords,
  standing: CardStanding,
  /** The contact that it is, resembles, or whose keys it would change. */
  contact: Contact.nullable(),
})
export type CardLook = z.output<typeof CardLook>

const ContactRef = z.object({ contactId: Id }).strict()

export const contacts = feature('contacts', {
  /** Null until `setIdentity` made one. */
  identity: query({ input: Nothing, output: Identity.nullable() }),
  /** Makes the keys at the first time. At least one of member and coach is true, else `invalid-input`. */
  setIdentity: command({
    input: z.object({ name: Name, isMember: z.boolean(), isCoach: z.boolean() }).strict(),
    output: Identity,
  }),
  setPrivacyRead: command({ input: Nothing, output: Identity }),
  /** The contact card as a text file to save. Fails with `no-identity`. */
  cardFile: command({ input: Nothing, output: z.object({ file: z.string() }) }),
  /** Reads a card; stores nothing. Fails with `card-damaged`, `exchange-newer`, `exchange-foreign`, `file-too-large`. */
  look: query({ input: CardSource, output: CardLook }),
  /**
   * Adds the person of a card, not yet verified; a known one is handed back as it is, a removed one is put back. Fails
   * with `changed-key`, `own-card`.
   */
  accept: command({
    input: z
      .object({
        card: CardSource,
        isCoach: z.boolean(),
        isMember: z.boolean(),
        label: Name.or(z.literal('')),
      })
      .strict(),
    output: Contact,
  }),
  /**
   * Takes a contact’s new keys, once the person has compared the new words by voice or in person; they are verified
   * then. Fails with `invalid-input` when the card names another identity.
   */
  acceptNewKey: command({
    input: ContactRef.extend({ card: CardSource, wordsCompared: z.literal(true) }),
    output: Contact,
  }),
  /** Somebody without the app. */
  addByName: command({
    input: z.object({ name: Name, isCoach: z.boolean(), isMember: z.boolean() }).strict(),
    output: Contact,
  }),
  /** By name. */
  list: query({ input: Nothing, output: z.array(Contact) }),
  get: query({ input: ContactRef, output: Contact }),
  set: command({
    input: ContactRef.extend({
      label: Name.or(z.literal('')).optional(),
      isCoach: z.boolean().optional(),
      isMember: z.boolean().optional(),
    }),
    output: Contact,
  }),
  setVerified: command({ input: ContactRef.extend({ verified: z.boolean() }), output: Contact }),
  /** Leaves the list; what was exchanged stays. `putBack` is its undo. */
  remove: command({ input: ContactRef, output: Nothing }),
  putBack: command({ input: ContactRef, output: Contact }),
  changed: event({ payload: Nothing }),
})

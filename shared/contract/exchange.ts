import { z } from 'zod'
import { MAX_PASTED } from '../domain/exchange/limits.ts'
import { Id } from './common.ts'
import { CardLook } from './contacts.ts'
import { command, feature, Nothing } from './define.ts'

/** What became of a file that was opened. Nothing is stored for the three that ask. */
export const Opened = z.discriminatedUnion('outcome', [
  /** A contact card: `contacts.accept` with the same token adds them. */
  z.object({ outcome: z.literal('card'), card: CardLook }),
  /** A sound file of a sender who is no contact yet: ask, then open again with `acceptSender`. */
  z.object({ outcome: z.literal('unknown-sender'), kind: z.enum(['share', 'reply']), card: CardLook }),
  /** A loud stop: the sender’s keys are not those of the contact. Only `contacts.acceptNewKey` goes on. */
  z.object({ outcome: z.literal('changed-key'), card: CardLook }),
  /** `already`: it was opened before, and nothing has changed. */
  z.object({ outcome: z.literal('share'), receivedId: Id, contactId: Id, already: z.boolean() }),
  z.object({
    outcome: z.literal('reply'),
    replyId: Id,
    shareId: Id,
    contactId: Id,
    comments: z.number().int(),
    /** False for one that was pasted from a page: nobody signed it. */
    signed: z.boolean(),
    already: z.boolean(),
  }),
])
export type Opened = z.output<typeof Opened>

/** Opening whatever somebody sent: cards, shares and replies, by file or drop, or as pasted text. */
export const exchange = feature('exchange', {
  /**
   * Opens one file and stores it whole or not at all. Fails with `exchange-foreign` (another program’s),
   * `exchange-newer`, `exchange-damaged`, `exchange-not-for-you`, `exchange-forged` (not sealed by whom it says, or
   * for somebody else), `exchange-no-share` and `exchange-mismatch` (a reply to a share that is not here, or that
   * went to somebody else), `exchange-own`, `file-too-large`, `no-identity`, `file-gone`. The token stays good until
   * `letGo`.
   */
  open: command({
    input: z.object({ file: z.string().max(100), acceptSender: z.boolean().default(false) }).strict(),
    output: Opened,
  }),
  /** Forgets a file that was picked or dropped, whatever came of it. */
  letGo: command({ input: z.object({ file: z.string().max(100) }).strict(), output: Nothing }),
  /** A reply copied from a page. Fails as `open` does, and with `exchange-not-a-reply` where no block is found. */
  paste: command({ input: z.object({ text: z.string().min(1).max(MAX_PASTED) }).strict(), output: Opened }),
})

import type { SharePreview } from '../../../shared/contract/sharing.ts'
import { calledOf } from '../../../shared/domain/called.ts'
import { contentOf, linesOf } from '../../../shared/domain/exchange/content.ts'
import { remainingIn } from '../../../shared/domain/exchange/remaining.ts'
import { SharePayload } from '../../../shared/domain/exchange/share.ts'
import { AppError } from '../../../shared/errors.ts'
import type { StoredContact } from '../contacts/service.ts'
import { newPageKey } from '../exchange/keys.ts'
import { sealFile } from '../exchange/sealing.ts'
import { draftOf, type SharingDeps } from './deps.ts'
import { excerptsOf } from './draft-store.ts'
import { bytesOf, type Envelope, payloadOf, sentBlocks } from './payload.ts'
import { textReading } from './texts.ts'

/** What was shown and waits to be sealed. */
export type Shown = {
  readonly shareId: string
  readonly contactId: string
  readonly envelope: Envelope
  /** The age identity that opens the reply of a page; null for a sealed file. */
  readonly pageKey: string | null
  readonly bytes: Uint8Array
  readonly payload: SharePayload
}

/** Somebody looks at one share at a time; older previews are of no use. */
const MOST_WAITING = 3
const BASE64_LETTERS_PER_BYTE = 4 / 3

/** Reads the bytes again, as the other side will: what is shown is what is there, and it can be opened. */
const readAgain = (bytes: Uint8Array): SharePayload => {
  const parsed = SharePayload.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
  if (!parsed.success) throw new AppError('share-too-large')
  return parsed.data
}

/** Previews: the bytes that are to be sealed, kept in memory until they are, or until three others were made. */
export const previewing = (deps: SharingDeps) => {
  const { db, clock, newId, contacts, pageScript } = deps
  const waiting = new Map<string, Shown>()

  const receiver = (contactId: string | null): StoredContact => {
    const contact = contactId === null ? undefined : contacts.find(contactId)
    if (!contact || contact.isRemoved) throw new AppError('contact-changed')
    return contact
  }

  /** The words beneath the blocks that go along. */
  const redacted = (shareId: string): string[] => {
    const texts = textReading(deps)
    return excerptsOf(db, shareId).flatMap((excerpt) => {
      const body = texts.sealed(excerpt)?.body ?? ''
      return sentBlocks(excerpt).map(({ start, end }) => body.slice(start, end))
    })
  }

  const fileBytes = async (bytes: Uint8Array, { recipient }: StoredContact): Promise<number> =>
    recipient === null
      ? Math.ceil(bytes.length * BASE64_LETTERS_PER_BYTE) + (await pageScript()).length
      : (await sealFile(bytes, 'share', { own: contacts.keys(), to: recipient })).length

  const make = async (shareId: string): Promise<SharePreview> => {
    const contact = receiver(draftOf(deps, shareId).contactId)
    const page = contact.recipient === null ? await newPageKey() : null
    const envelope = { to: contact.identityId, replyTo: page?.recipient ?? null, madeAt: clock.now() }
    const bytes = bytesOf(payloadOf(deps, shareId, envelope))
    const payload = readAgain(bytes)
    const everything = linesOf(payload, calledOf(contact))
    const remaining = remainingIn(
      everything.filter(({ kind }) => kind !== 'receiver' && kind !== 'block'),
      redacted(shareId),
    )
    const size = await fileBytes(bytes, contact)
    const previewId = newId()
    const pageKey = page?.identity ?? null
    waiting.set(previewId, { shareId, contactId: contact.id, envelope, pageKey, bytes, payload })
    for (const id of [...waiting.keys()].slice(0, -MOST_WAITING)) waiting.delete(id)
    return { previewId, content: contentOf(payload), everything, remaining, bytes: size }
  }

  /** @throws AppError `preview-outdated` where nothing is left of what was shown */
  const payloadNow = ({ shareId, envelope }: Shown): SharePayload => {
    try {
      return payloadOf(deps, shareId, envelope)
    } catch (error) {
      const isGone =
        error instanceof AppError && (error.code === 'not-found' || error.code === 'nothing-to-share')
      throw isGone ? new AppError('preview-outdated') : error
    }
  }

  /**
   * What was shown, as long as the share still says exactly that, byte by byte.
   * @throws AppError `preview-outdated`, `contact-changed`
   */
  const stillShown = (previewId: string): Shown & { readonly contact: StoredContact } => {
    const shown = waiting.get(previewId)
    if (!shown) throw new AppError('preview-outdated')
    const contact = receiver(shown.contactId)
    const isSame =
      contact.identityId === shown.envelope.to &&
      Buffer.compare(bytesOf(payloadNow(shown)), shown.bytes) === 0
    if (!isSame) throw new AppError('preview-outdated')
    return { ...shown, contact }
  }

  return { make, stillShown, forget: (previewId: string): void => void waiting.delete(previewId) }
}

import { readFile, stat } from 'node:fs/promises'
import type { Handlers } from '../../../shared/contract/define.ts'
import type { exchange, Opened } from '../../../shared/contract/exchange.ts'
import { MAX_CARD_BYTES, MAX_FILE_BYTES } from '../../../shared/domain/exchange/limits.ts'
import { findReply } from '../../../shared/domain/exchange/pasted-reply.ts'
import { AppError } from '../../../shared/errors.ts'
import type { ContactsService } from '../contacts/service.ts'
import type { OpenJournal } from '../deps.ts'
import type { FileShelf } from '../files/shelf.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import { holdsCard, readCard } from './card-text.ts'
import {
  type OpenedPageReply,
  type OpenedReply,
  type OpenedShare,
  openFile,
  openPageReply,
} from './opening.ts'

/** What became of a share. `already`: this very file was opened before, and nothing has changed. */
export type TakenShare = { readonly receivedId: string; readonly already: boolean }

export type TakenReply = {
  readonly replyId: string
  readonly shareId: string
  readonly contactId: string
  readonly comments: number
  readonly already: boolean
}

/** Takes a file’s content in, whole or not at all: both run inside the one transaction of opening. */
export type Takers = {
  /** @throws AppError `exchange-mismatch` */
  readonly share: (opened: OpenedShare, contactId: string, at: number) => TakenShare
  /**
   * @param contactId null for a page’s reply, which nobody signed: then it is the share’s
   * @throws AppError `exchange-no-share`, `exchange-mismatch`
   */
  readonly reply: (opened: OpenedReply | OpenedPageReply, contactId: string | null, at: number) => TakenReply
}

export type ExchangeDeps = OpenJournal & {
  readonly files: Pick<FileShelf, 'pathOf' | 'release'>
  readonly contacts: Pick<ContactsService, 'keys' | 'standingOf' | 'acceptSender' | 'renamed' | 'tell'>
  readonly take: Takers
  /** What opens the replies to a page that was made here; null where there is none. */
  readonly pageKeyOf: (shareId: string) => string | null
}

/** @throws AppError `file-gone`, `file-too-large`: looked at before a byte is read */
const bytesOf = async (path: string | null): Promise<Uint8Array> => {
  const facts = path === null ? null : await stat(path).catch(() => null)
  if (path === null || !facts?.isFile()) throw new AppError('file-gone')
  if (facts.size > MAX_FILE_BYTES) throw new AppError('file-too-large')
  return readFile(path).catch(() => {
    throw new AppError('file-gone')
  })
}

/** The text of a file that may be a contact card, which is short. */
const cardTextOf = (bytes: Uint8Array): string | null => {
  const text = bytes.length > MAX_CARD_BYTES ? '' : new TextDecoder().decode(bytes)
  return holdsCard(text) ? text : null
}

const NO_REPLY = {
  none: 'exchange-not-a-reply',
  newer: 'exchange-newer',
  broken: 'exchange-damaged',
} as const

/** @throws AppError `exchange-not-a-reply`, `exchange-newer`, `exchange-damaged` */
const replyIn = (text: string): { shareId: string; base64: string } => {
  const pasted = findReply(text)
  if (pasted.found !== 'reply') throw new AppError(NO_REPLY[pasted.found])
  return pasted
}

/** Opens whatever somebody sent. A file is taken in whole, in one transaction, or leaves nothing behind. */
export const exchangeService = (deps: ExchangeDeps): { handlers: Handlers<typeof exchange> } => {
  const { db, clock, files, contacts, take, pageKeyOf } = deps

  const store = <T>(work: () => T): T => {
    mustBeWritable(deps)
    return transaction(db, work)
  }

  const takeSealed = (opened: OpenedShare | OpenedReply, acceptSender: boolean): Opened => {
    const card = contacts.standingOf(opened.card)
    if (card.standing === 'own') throw new AppError('exchange-own')
    if (card.standing === 'changed-key') return { outcome: 'changed-key', card }
    // Whoever answers a share is known, or was: a reply of a stranger’s has nothing to answer.
    const isKnown = card.standing === 'known'
    if (!isKnown && !acceptSender) return { outcome: 'unknown-sender', kind: opened.kind, card }
    const at = clock.now()
    const outcome = store((): Opened => {
      const as = { isMember: opened.kind === 'share', isCoach: opened.kind === 'reply' }
      const contactId = contacts.acceptSender(opened.card, as)
      contacts.renamed(opened.card)
      return opened.kind === 'share'
        ? { outcome: 'share', contactId, ...take.share(opened, contactId, at) }
        : { outcome: 'reply', signed: true, ...take.reply(opened, contactId, at) }
    })
    if (!isKnown || card.contact?.name !== card.name) contacts.tell()
    return outcome
  }

  const handlers: Handlers<typeof exchange> = {
    open: async ({ file, acceptSender }) => {
      const bytes = await bytesOf(files.pathOf(file))
      const cardText = cardTextOf(bytes)
      if (cardText !== null) return { outcome: 'card', card: contacts.standingOf(readCard(cardText)) }
      return takeSealed(await openFile(bytes, contacts.keys()), acceptSender)
    },
    letGo: async ({ file }) => {
      await files.release(file)
      return {}
    },
    paste: async ({ text }) => {
      const { shareId, base64 } = replyIn(text)
      const pageKey = pageKeyOf(shareId)
      if (pageKey === null) throw new AppError('exchange-no-share')
      const opened = await openPageReply(Buffer.from(base64, 'base64'), { shareId, pageKey })
      const taken = store(() => take.reply(opened, null, clock.now()))
      return { outcome: 'reply', signed: false, ...taken }
    },
  }
  return { handlers }
}

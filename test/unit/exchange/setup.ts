import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contactsService } from '../../../main/core/contacts/service.ts'
import type { OwnKeys } from '../../../main/core/exchange/keys.ts'
import type { OpenedPageReply, OpenedReply, OpenedShare } from '../../../main/core/exchange/opening.ts'
import { exchangeService } from '../../../main/core/exchange/service.ts'
import { createFileShelf } from '../../../main/core/files/shelf.ts'
import { makePeer, type Peer } from '../../helpers/exchange-peer.ts'
import { openTestJournal } from '../../helpers/open-journal.ts'

/** A journal that opens files, a peer who sends some, and what was taken in. */
export const openExchange = async () => {
  const journal = openTestJournal()
  const folder = mkdtempSync(join(tmpdir(), 'throughline-exchange-'))
  const files = createFileShelf({ random: (bytes) => randomBytes(bytes) })
  const contacts = contactsService({ ...journal.open, files })
  const taken: (OpenedShare | OpenedReply | OpenedPageReply)[] = []
  const pageKeys = new Map<string, string>()
  let refuse: Error | null = null
  const { handlers } = exchangeService({
    ...journal.open,
    files,
    contacts,
    pageKeyOf: (shareId) => pageKeys.get(shareId) ?? null,
    take: {
      share: (opened) => {
        if (refuse) throw refuse
        const already = taken.some((other) => other.digest === opened.digest)
        if (!already) taken.push(opened)
        return { receivedId: opened.payload.id, already }
      },
      reply: (opened, contactId) => {
        if (refuse) throw refuse
        taken.push(opened)
        const { id: replyId, shareId, comments } = opened.payload
        return {
          replyId,
          shareId,
          contactId: contactId ?? replyId,
          comments: comments.length,
          already: false,
        }
      },
    },
  })
  await contacts.handlers.setIdentity({ name: 'Ana Ruiz', isMember: true, isCoach: true })
  const own: OwnKeys = contacts.keys()
  const peer = await makePeer('Joy Okafor')
  const know = (other: Peer): string => contacts.acceptSender(other.card, { isCoach: true, isMember: true })

  return {
    ...{ journal, handlers, contacts, own, peer, know, taken, pageKeys, files },
    refuseWith: (error: Error | null) => {
      refuse = error
    },
    /** Puts bytes where a person would pick them; the token. */
    offer: (bytes: Uint8Array | string): string => {
      const path = join(folder, randomBytes(6).toString('hex'))
      writeFileSync(path, bytes)
      return files.offer(path)
    },
    /** How opening these bytes ended: its outcome, or the code of its failure. */
    open: async (bytes: Uint8Array | string, acceptSender = false): Promise<string> => {
      const path = join(folder, randomBytes(6).toString('hex'))
      writeFileSync(path, bytes)
      try {
        return (await handlers.open({ file: files.offer(path), acceptSender })).outcome
      } catch (error) {
        if (error instanceof Error && 'code' in error) return String(error.code)
        throw error
      }
    },
    /** Opens these bytes as a file; rejects as the call does. */
    openBytes: async (bytes: Uint8Array) => {
      const path = join(folder, 'one.throughline')
      writeFileSync(path, bytes)
      const file = files.offer(path)
      try {
        return await handlers.open({ file, acceptSender: false })
      } finally {
        await handlers.letGo({ file })
      }
    },
    /** How many files were taken in, and contacts are known. */
    held: () => taken.length + contacts.all().length,
    dispose: async () => {
      await journal.dispose()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type Exchange = Awaited<ReturnType<typeof openExchange>>

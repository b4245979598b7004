import type { Handlers } from '../../../shared/contract/define.ts'
import type { sharing } from '../../../shared/contract/sharing.ts'
import { blockCount } from '../../../shared/domain/exchange/blocks.ts'
import { drawWords } from '../../../shared/domain/exchange/six-words.ts'
import { composingHandlers } from './composing.ts'
import type { SharingDeps } from './deps.ts'
import { discardedHandlers } from './discarded.ts'
import { partsOf } from './draft-store.ts'
import { ledgerOf } from './ledger.ts'
import {
  findLine,
  pageKeyOf,
  type SentExcerpt,
  sentAfter,
  sentByIds,
  sentExcerpts,
  unansweredQuestions,
} from './ledger-store.ts'
import { sealingHandlers } from './sealing.ts'

export type { SentExcerpt }

/** A share that went from here, as far as a reply to it must fit. */
export type SharedHere = {
  readonly id: string
  readonly contactId: string
  readonly digest: string
  readonly form: 'file' | 'page'
  readonly excerpts: readonly SentExcerpt[]
  /** The member’s questions in it, by their ids. */
  readonly questions: ReadonlyMap<string, string>
}

/** Sharing chosen words with a coach: composing, looking at exactly what will go, sealing it, and the ledger. */
export const sharingService = (deps: SharingDeps) => {
  const { db } = deps
  const ledger = ledgerOf(deps)
  const handlers: Handlers<typeof sharing> = {
    ...composingHandlers(deps),
    ...sealingHandlers(deps, ledger.lineOf),
    ...ledger.handlers,
    ...discardedHandlers(deps),
    proposePassphrase: () => ({ passphrase: drawWords(deps.random).join(' ') }),
  }

  return {
    handlers,
    /** A share that went; null for one that is not here, or was not sealed. */
    shareOf: (shareId: string): SharedHere | null => {
      const line = findLine(db, shareId)
      if (!line) return null
      const { id, contactId, digest, form } = line
      const questions = partsOf(db, shareId).filter(({ kind }) => kind === 'question')
      return {
        id,
        contactId,
        digest,
        form,
        excerpts: sentExcerpts(db, shareId),
        questions: new Map(questions.map(({ ref, label }) => [ref, label])),
      }
    },
    /** What opens the reply of a page; null for any other share. */
    pageKeyOf: (shareId: string): string | null => pageKeyOf(db, shareId),
    /** Excerpts that went, by their ids. */
    sentByIds: (ids: readonly string[]): ReadonlyMap<string, SentExcerpt> => sentByIds(db, ids),
    /** What went to a contact after an instant and was not taken back, newest share first. */
    sentSince: (contactId: string, at: number) =>
      sentAfter(db, contactId, at).map(({ id, shareId, sealedAt, day, text, labels, before }) => {
        const first = blockCount(before)
        return {
          id,
          shareId,
          at: sealedAt,
          day,
          text,
          labels: labels.slice(first, first + blockCount(text)),
        }
      }),
    /** Questions to a contact that none of their replies answers yet, newest share first. */
    openQuestions: (contactId: string): { id: string; text: string; at: number }[] =>
      unansweredQuestions(db, contactId),
  }
}

export type SharingService = ReturnType<typeof sharingService>

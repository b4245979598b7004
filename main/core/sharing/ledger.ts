import { z } from 'zod'
import type { Handlers } from '../../../shared/contract/define.ts'
import type {
  FileLine,
  LedgerExcerpt,
  LedgerLine,
  LedgerShare,
  sharing,
} from '../../../shared/contract/sharing.ts'
import { dayIn } from '../../../shared/domain/days.ts'
import { blockCount, spoken } from '../../../shared/domain/exchange/blocks.ts'
import { partLines } from '../../../shared/domain/exchange/content.ts'
import { openingOf } from '../../../shared/domain/plain-text.ts'
import { AppError } from '../../../shared/errors.ts'
import { fileNameFor } from '../exchange/file-name.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import type { SharingDeps } from './deps.ts'
import { partsOf, type Stamp, type StoredPart } from './draft-store.ts'
import { sealedBody } from './excerpts.ts'
import { FORMS } from './forms.ts'
import {
  findLine,
  linesByIds,
  linesOfEntry,
  type SentExcerpt,
  type StoredLine,
  sealedBytes,
  sentExcerpts,
  setDeleteBy,
  setWithdrawn,
  sharedWith,
} from './ledger-store.ts'
import { THANKED } from './ledger-writing.ts'

const Labels = z.array(z.string())

const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

type LedgerHandlers = Pick<
  Handlers<typeof sharing>,
  'ledger' | 'ledgerContacts' | 'shared' | 'saveAgain' | 'setWithdrawn' | 'setDeleteBy' | 'ofEntry'
>

const linesOfPart = ({ kind, label, body }: StoredPart): FileLine[] => {
  if (kind !== 'answer') return partLines(kind, label, body)
  return [...(label === THANKED ? [{ kind: 'thanks', text: '' } as const] : []), ...partLines(kind, '', body)]
}

/** What went to whom, and when: as it went, whatever became of the entries since. */
export const ledgerOf = (deps: SharingDeps) => {
  const { db, reader, journal, contacts, files, clock, random, deviceId, emit } = deps

  const stored = (shareId: string): StoredLine => {
    const found = findLine(db, shareId)
    if (!found) throw new AppError('not-found')
    return found
  }

  const shownLine = (line: StoredLine): LedgerLine => {
    const { id, contactId, sealedAt, form, excerpts, deleteBy, withdrawnAt, replies } = line
    const wordsErased = line.wordsErasedAt !== null
    const labels = Labels.parse(JSON.parse(line.firstLabels ?? '[]')).slice(
      blockCount(line.firstBefore ?? ''),
    )
    const first = line.firstText === null ? line.note : spoken(line.firstText, labels)
    return {
      id,
      contactId,
      contactName: contacts.nameOf(contactId),
      sealedAt,
      form,
      excerpts,
      opening: wordsErased && line.firstText === null ? '' : openingOf(first),
      wordsErased,
      deleteBy,
      withdrawnAt,
      withdrawalToldAt: line.withdrawalToldAt,
      replies,
    }
  }
  const lineOf = (shareId: string): LedgerLine => shownLine(stored(shareId))

  /** Whether the words read otherwise in the entry today, or are not there any more. */
  const hasChanged = (excerpt: SentExcerpt, standing: ReadonlyMap<string, unknown>): boolean => {
    const { entryId, stepId, revisionId, start, end } = excerpt
    if (entryId === null || revisionId === null || !standing.has(entryId)) return true
    const words = sealedBody(deps, { revisionId, stepId }).slice(start, end)
    const body = journal.currentText(entryId).find((step) => step.stepId === stepId)?.body ?? ''
    return !body.includes(words)
  }

  const shownExcerpt = (excerpt: SentExcerpt, standing: ReadonlyMap<string, unknown>): LedgerExcerpt => {
    const { id, entryId, day, before, text, after, labels, erasedAt } = excerpt
    const changedSince = erasedAt === null && hasChanged(excerpt, standing)
    return { id, entryId, day, before, text, after, labels: [...labels], erasedAt, changedSince }
  }

  const shared = (shareId: string): LedgerShare => {
    const line = stored(shareId)
    const excerpts = sentExcerpts(db, shareId)
    const standing = journal.factsIn(excerpts.flatMap(({ entryId }) => entryId ?? []))
    const parts = partsOf(db, shareId)
    return {
      line: shownLine(line),
      note: line.note,
      questions: parts
        .filter(({ kind, label }) => kind === 'question' && label !== '')
        .map(({ label }) => label),
      excerpts: excerpts.map((excerpt) => shownExcerpt(excerpt, standing)),
      others: parts.filter(({ kind }) => kind !== 'question').flatMap(linesOfPart),
      canSaveAgain: sealedBytes(db, shareId) !== null,
    }
  }

  const change = (shareId: string, work: (line: StoredLine, stamp: Stamp) => void): LedgerLine => {
    mustBeWritable(deps)
    transaction(db, () => work(stored(shareId), { at: clock.now(), deviceId }))
    emit('sharing.changed', { shareId })
    return lineOf(shareId)
  }

  const handlers: LedgerHandlers = {
    ledger: async ({ contactId = null, words, before, limit }) => {
      const { ids, next } = await reader.run('searchLedger', { contactId, words, before, limit })
      if (!db.connection.open) throw new AppError('locked')
      return { lines: linesByIds(db, ids).map(shownLine), next }
    },
    ledgerContacts: () =>
      sharedWith(db)
        .map((contactId) => ({
          contactId,
          name: contacts.nameOf(contactId),
          isRemoved: contacts.find(contactId)?.isRemoved ?? true,
        }))
        .sort((a, b) => byName.compare(a.name, b.name)),
    shared: ({ shareId }) => shared(shareId),
    saveAgain: ({ shareId }) => {
      const { form } = stored(shareId)
      const bytes = sealedBytes(db, shareId)
      if (!bytes) throw new AppError('words-erased')
      const { mime, ending } = FORMS[form]
      const day = dayIn(clock.now(), clock.zone())
      const name = fileNameFor({ choice: 'plain', label: '', day, ending, random })
      return { file: files.put({ name, mime, bytes }) }
    },
    setWithdrawn: ({ shareId, withdrawn }) =>
      change(shareId, ({ withdrawnAt, withdrawalToldAt }, stamp) => {
        if (!withdrawn && withdrawalToldAt !== null) throw new AppError('already-told')
        if (withdrawn !== (withdrawnAt !== null))
          setWithdrawn(db, shareId, withdrawn ? stamp.at : null, stamp)
      }),
    setDeleteBy: ({ shareId, deleteBy: day }) =>
      change(shareId, ({ deleteBy, deleteByToldAt }, stamp) => {
        // A day can be moved later or sooner; that there was one is not to be taken back once it was told.
        if (day === null && deleteByToldAt !== null) throw new AppError('already-told')
        if (day !== deleteBy) setDeleteBy(db, shareId, day, stamp)
      }),
    ofEntry: ({ entryId }) => {
      journal.facts(entryId)
      return linesOfEntry(db, entryId).map(shownLine)
    },
  }

  return { handlers, lineOf }
}

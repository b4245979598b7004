import { createHash } from 'node:crypto'
import type { Handlers } from '../../../shared/contract/define.ts'
import type { Edition, editions } from '../../../shared/contract/editions.ts'
import { cleanText, oneLine } from '../../../shared/domain/clean-text.ts'
import { dayIn } from '../../../shared/domain/days.ts'
import type { SettledDocument } from '../../../shared/domain/document/model.ts'
import { plainLines } from '../../../shared/domain/document/plain.ts'
import { settle } from '../../../shared/domain/document/settle.ts'
import { putWordsBack, takeWordsOut } from '../../../shared/domain/document/shape.ts'
import { toJson } from '../../../shared/domain/document/to-json.ts'
import { countWords } from '../../../shared/domain/word-count.ts'
import { AppError } from '../../../shared/errors.ts'
import { eraseSecurely } from '../journal/index-cleaning.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import { choicesOf } from './choices-store.ts'
import type { ConnectingWords } from './connecting.ts'
import { liveSummary, type SummariesDeps } from './deps.ts'
import type { SummaryDocuments } from './documents.ts'
import {
  editionsOf,
  editionText,
  eraseEdition,
  findEdition,
  handingsOf,
  insertEdition,
  insertEditionQuote,
  insertEditionWords,
  insertHanding,
  nextNumber,
  type StoredEdition,
  setEditionDeleted,
  setEditionNote,
  setHandingDeleted,
} from './editions-store.ts'
import type { Stamp } from './store.ts'

type Deps = SummariesDeps & {
  readonly words: Pick<ConnectingWords, 'sealNow'>
  readonly documents: SummaryDocuments
}

/** What tells a document from another, whenever its file was made. */
const fingerprintOf = (document: SettledDocument): string => {
  const { document: dayless } = settle({ ...document, meta: { ...document.meta, day: '0001-01-01' } })
  return createHash('sha256').update(toJson(dayless)).digest('hex')
}

/** What was handed out, as it was that day, and to whom. */
export const editionsService = (deps: Deps) => {
  const { db, reader, clock, deviceId, newId, emit, words, documents, forgetForms } = deps
  const today = (): string => dayIn(clock.now(), clock.zone())

  const present = (found: readonly StoredEdition[]): Edition[] => {
    const handings = handingsOf(
      db,
      found.map(({ id }) => id),
    )
    return found.map(({ removed: _, ...edition }) => ({
      ...edition,
      handings: handings.get(edition.id) ?? [],
    }))
  }
  const any = (id: string): StoredEdition => {
    const found = findEdition(db, id)
    if (!found) throw new AppError('not-found')
    return found
  }
  const live = (id: string): StoredEdition => {
    const found = any(id)
    if (found.removed) throw new AppError('not-found')
    return found
  }
  const get = (id: string): Edition => {
    const [edition] = present([any(id)])
    if (!edition) throw new AppError('not-found')
    return edition
  }
  const change = (work: (stamp: Stamp) => void): void => {
    mustBeWritable(deps)
    transaction(db, () => work({ at: clock.now(), deviceId }))
    emit('editions.changed', {})
    emit('summaries.changed', {})
  }
  const changeOne = (editionId: string, work: (edition: StoredEdition, stamp: Stamp) => void): Edition => {
    change((stamp) => work(live(editionId), stamp))
    return get(editionId)
  }

  const keep = (summaryId: string, document: SettledDocument, note: string, stamp: Stamp): string => {
    const summary = liveSummary(deps, summaryId)
    const fingerprint = fingerprintOf(document)
    const [newest] = editionsOf(db, summaryId).filter(({ removed }) => !removed)
    if (newest?.fingerprint === fingerprint && newest.erased === 0) return newest.id
    const { shape, words: taken } = takeWordsOut(document)
    const choices = new Map(choicesOf(db, summaryId).map((choice) => [choice.id, choice]))
    const id = newId()
    const facts = { id, summaryId, template: summary.template, number: nextNumber(db, summaryId) }
    const count = countWords(plainLines(document).join('\n'))
    insertEdition(
      db,
      {
        ...facts,
        title: document.meta.title,
        day: document.meta.day,
        note,
        fingerprint,
        words: count,
        shape,
      },
      stamp,
    )
    for (const [place, { words: said, choiceId }] of taken.entries()) {
      const choice = choiceId === null ? undefined : choices.get(choiceId)
      if (!choice || choice.entryId === null) insertEditionWords(db, id, place, said)
      else {
        const anchor = choice.fields[0]?.anchor ?? null
        insertEditionQuote(db, id, place, { words: said, entryId: choice.entryId, anchor })
      }
    }
    return id
  }

  const handlers: Handlers<typeof editions> = {
    list: ({ summaryId }) => present(editionsOf(db, summaryId).filter(({ removed }) => !removed)),
    removed: () => present(editionsOf(db, null).filter(({ removed }) => removed)),
    make: async ({ summaryId, note }) => {
      mustBeWritable(deps)
      documents.mustBeReady(summaryId)
      const built = await documents.build(summaryId, [], today())
      const { document } = settle(built.document)
      const made: { id: string } = { id: '' }
      change((stamp) => {
        documents.mustBeReady(summaryId)
        words.sealNow(summaryId, 'edition')
        made.id = keep(summaryId, document, cleanText(note), stamp)
      })
      return get(made.id)
    },
    setNote: ({ editionId, note }) =>
      changeOne(editionId, ({ id }, stamp) => setEditionNote(db, id, cleanText(note), stamp)),
    handed: ({ editionId, to, day = today(), format }) => {
      if (day > today()) throw new AppError('invalid-input')
      return changeOne(editionId, ({ id }, stamp) =>
        insertHanding(db, id, { id: newId(), day, to: oneLine(to), format }, stamp),
      )
    },
    takeHandingBack: (ref) =>
      changeOne(ref.editionId, (_, stamp) => setHandingDeleted(db, ref, stamp.at, stamp)),
    putHandingBack: (ref) => changeOne(ref.editionId, (_, stamp) => setHandingDeleted(db, ref, null, stamp)),
    remove: ({ editionId }) => {
      change((stamp) => setEditionDeleted(db, live(editionId).id, stamp.at, stamp))
      return {}
    },
    putBack: ({ editionId }) => {
      change((stamp) => {
        if (any(editionId).removed) setEditionDeleted(db, editionId, null, stamp)
      })
      return get(editionId)
    },
    erase: ({ editionId }) => {
      mustBeWritable(deps)
      const edition = any(editionId)
      if (!edition.removed) throw new AppError('invalid-input')
      eraseSecurely(db, () => {
        for (const { id } of [edition, ...(handingsOf(db, [editionId]).get(editionId) ?? [])]) forgetForms(id)
        eraseEdition(db, edition)
      })
      emit('editions.changed', {})
      return {}
    },
    changesSince: async ({ editionId, to }) => {
      const from = live(editionId)
      const later = to === null ? null : document(live(to).id)
      const now = later ?? settle((await documents.build(from.summaryId, [], today())).document).document
      return reader.run('compareDocuments', { from: document(from.id), to: now })
    },
  }

  /** What an edition said, with 'words erased' where they were. @throws AppError `not-found` */
  const document = (editionId: string): SettledDocument => {
    const found = editionText(db, live(editionId).id)
    if (!found) throw new AppError('not-found')
    return putWordsBack(found.shape, found.words)
  }

  return { handlers, document }
}

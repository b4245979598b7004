import { setImmediate } from 'node:timers/promises'
import type { DocumentNotice, DocumentSource } from '../../../shared/contract/document-parts.ts'
import type { DocumentLook } from '../../../shared/contract/documents.ts'
import type { Entry } from '../../../shared/contract/journal.ts'
import { dayIn } from '../../../shared/domain/days.ts'
import type { Document, SettledDocument } from '../../../shared/domain/document/model.ts'
import { settle } from '../../../shared/domain/document/settle.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OpenJournal } from '../deps.ts'
import type { JournalService } from '../journal/service.ts'
import type { PassagesService } from '../passages/service.ts'
import type { PeopleService } from '../people/service.ts'
import type { SummariesService } from '../summaries/service.ts'
import type { FileWords } from './naming.ts'
import {
  daysOf,
  entriesDocument,
  passagesDocument,
  type RecordDeps,
  type RecordLook,
  yearDocument,
} from './of-entries.ts'

export type SourcesDeps = Pick<OpenJournal, 'db' | 'clock'> & {
  readonly journal: Pick<JournalService, 'get' | 'factsIn' | 'idsBetween' | 'years'>
  readonly passages: Pick<PassagesService, 'byIds'>
  readonly people: Pick<PeopleService, 'list'>
  readonly summaries: Pick<SummariesService, 'documents' | 'editionDocument' | 'interviewDocument'>
  readonly ratingsOf: RecordDeps['ratingsOf']
  readonly indicatorTitle: RecordDeps['indicatorTitle']
}

/** A document ready to be written, and what its file is called. */
export type Made = {
  readonly document: SettledDocument
  readonly notices: readonly DocumentNotice[]
  readonly name: FileWords
  readonly pagesMeant: number | null
}

type OpenWords = readonly { readonly textId: string; readonly body: string }[]

/** Makes whatever can be handed out into documents. */
export const documentSources = (deps: SourcesDeps) => {
  const { clock, journal, passages, people, summaries, ratingsOf, indicatorTitle } = deps
  const today = (): string => dayIn(clock.now(), clock.zone())

  const lookOf = (look: DocumentLook): RecordLook => ({
    paper: look.paper ?? 'letter',
    language: look.language ?? 'en',
    title: look.title ?? '',
    author: look.author ?? '',
    withPrompts: look.withPrompts ?? true,
    withFacts: look.withFacts ?? false,
    withLabels: look.withLabels ?? false,
    day: today(),
  })
  const recordDeps = (): RecordDeps => ({ people: people.list(), ratingsOf, indicatorTitle })

  const made = (
    document: Document,
    name: FileWords,
    extra: Partial<Pick<Made, 'notices' | 'pagesMeant'>> = {},
  ): Made => {
    const settled = settle(document)
    return {
      document: settled.document,
      notices: [...(extra.notices ?? []), ...settled.notices],
      name,
      pagesMeant: extra.pagesMeant ?? null,
    }
  }

  const named = (days: readonly string[]): FileWords => {
    const { from, to } = daysOf(days)
    return { words: from === to ? 'Journal' : `Journal ${from} to`, day: to }
  }

  const ofEntries = (entryIds: readonly string[], look: DocumentLook): Made => {
    const entries = entryIds.map((id) => journal.get(id))
    return made(entriesDocument(entries, lookOf(look), recordDeps()), named(entries.map(({ day }) => day)))
  }

  const ofPassages = (ids: readonly string[], look: DocumentLook): Made => {
    const found = new Map(passages.byIds(ids).map((passage) => [passage.id, passage]))
    const inOrder = ids.flatMap((id) => found.get(id) ?? [])
    if (inOrder.length < ids.length) throw new AppError('not-found')
    return made(passagesDocument(inOrder, lookOf(look), recordDeps()), named(inOrder.map(({ day }) => day)))
  }

  /** Entries of a year, read one by one: those that go to the bin meanwhile are left out. */
  function* entriesOf(year: number): Generator<Entry> {
    const digits = String(year).padStart(4, '0')
    for (const id of journal.idsBetween(`${digits}-01-01`, `${digits}-12-31`)) {
      if (journal.factsIn([id]).has(id)) yield journal.get(id)
    }
  }

  const ofSummary = async (summaryId: string, open: OpenWords): Promise<Made> => {
    const { document, notices, pagesMeant } = await summaries.documents.build(summaryId, open, today())
    return made(document, { words: document.meta.title, day: today() }, { notices, pagesMeant })
  }

  /** Years that hold an entry, or those asked for, oldest first. @throws AppError `empty-document` */
  const yearsOf = (wanted: readonly number[]): number[] => {
    const years = journal.years().map(({ year }) => year)
    const chosen = wanted.length === 0 ? years : years.filter((year) => wanted.includes(year))
    if (chosen.length === 0) throw new AppError('empty-document')
    return chosen.toSorted((a, b) => a - b)
  }

  /** A year whose entries hold no word makes no file; @throws AppError `empty-document` when none does */
  async function* ofYears(years: readonly number[], look: DocumentLook): AsyncGenerator<Made> {
    let files = 0
    for (const year of years) {
      await setImmediate()
      const document = yearDocument(year, entriesOf(year), lookOf(look), recordDeps())
      if (document.blocks.length === 0) continue
      files += 1
      yield made(document, { words: `Journal ${year}`, day: '' })
    }
    if (files === 0) throw new AppError('empty-document')
  }

  /** One document but for the whole journal: of that one a year, each made when it is asked for. */
  async function* make(source: DocumentSource, look: DocumentLook, open: OpenWords): AsyncGenerator<Made> {
    switch (source.kind) {
      case 'summary':
        yield await ofSummary(source.summaryId, open)
        return
      case 'edition': {
        const document = summaries.editionDocument(source.editionId)
        yield made(document, { words: document.meta.title, day: document.meta.day })
        return
      }
      case 'interview':
        yield made(summaries.interviewDocument(source.summaryId, today()), {
          words: 'Interview sheet',
          day: today(),
        })
        return
      case 'entries':
        yield ofEntries(source.entryIds, look)
        return
      case 'passages':
        yield ofPassages(source.passageIds, look)
        return
      case 'journal':
        yield* ofYears(yearsOf(source.years), look)
    }
  }

  return {
    make,
    /** How many files a source makes. */
    count: (source: DocumentSource): number => (source.kind === 'journal' ? yearsOf(source.years).length : 1),
  }
}

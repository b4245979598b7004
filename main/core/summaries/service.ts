import type { OpenJournal } from '../deps.ts'
import type { FrameworkService } from '../framework/service.ts'
import type { JournalService } from '../journal/service.ts'
import type { PassagesService } from '../passages/service.ts'
import type { PeopleService } from '../people/service.ts'
import type { ValuesService } from '../values/service.ts'
import { candidatesOf } from './candidates.ts'
import { type ChartsDeps, summaryCharts } from './charts.ts'
import { choiceReading } from './choice-reading.ts'
import { choicesService } from './choices-service.ts'
import { connectingWords } from './connecting.ts'
import type { SummariesDeps } from './deps.ts'
import { summaryDocuments } from './documents.ts'
import { draftHandlers } from './drafts.ts'
import { editionsService } from './editions-service.ts'
import { interviewSheet } from './interview-service.ts'
import type { Sources } from './sources.ts'
import { standardsHandlers } from './standards-service.ts'
import { suggesting } from './suggesting.ts'

export type SummariesServiceDeps = OpenJournal &
  Pick<SummariesDeps, 'forgetForms'> &
  Pick<ChartsDeps, 'growth' | 'settings'> & {
    readonly journal: JournalService
    readonly passages: Pick<PassagesService, 'byIds' | 'marked'>
    readonly people: Pick<PeopleService, 'list'>
    readonly framework: Pick<FrameworkService, 'idsOf' | 'findIndicator'>
    readonly values: Pick<ValuesService, 'look'>
    readonly sources: Sources
  }

/** Growth summaries: drafts, their connecting words, and what was chosen for them. */
export const summariesService = (given: SummariesServiceDeps) => {
  const { passages, framework, values } = given
  const charts = summaryCharts({ ...given, indicator: framework.findIndicator, value: values.look })
  const deps = { ...given, charts, passage: passages.marked }
  const words = connectingWords(deps)
  const reading = choiceReading(deps)
  const candidates = candidatesOf(deps)
  const choices = choicesService({ ...deps, reading, candidates })
  const chooseSuggested = suggesting({ db: deps.db, candidates, choices })
  const documents = summaryDocuments({ ...deps, reading })
  const editions = editionsService({ ...deps, words, documents })
  const interview = interviewSheet(deps)
  return {
    handlers: draftHandlers({ ...deps, words, chooseSuggested }),
    connecting: words.handlers,
    choices: choices.handlers,
    editions: editions.handlers,
    standards: standardsHandlers(deps),
    interview: interview.handlers,
    documents,
    /** What an edition said. */
    editionDocument: editions.document,
    interviewDocument: interview.document,
    sealAll: words.sealAll,
  }
}

export type SummariesService = ReturnType<typeof summariesService>

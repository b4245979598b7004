import type { Handlers } from '../../../shared/contract/define.ts'
import type { InterviewQuestion, interview } from '../../../shared/contract/interview.ts'
import { cleanText, oneLine } from '../../../shared/domain/clean-text.ts'
import { fromMarkdown } from '../../../shared/domain/document/from-markdown.ts'
import { bullets, heading, paragraph, textInline } from '../../../shared/domain/document/loose.ts'
import type { Block, Document } from '../../../shared/domain/document/model.ts'
import { AppError } from '../../../shared/errors.ts'
import { buildingWords } from '../../../shared/summaries/building-words.ts'
import { INTERVIEW_QUESTIONS } from '../../../shared/summaries/questions.ts'
import { draftChange, liveSummary, type SummariesDeps } from './deps.ts'
import { answersOf, ownQuestions, putAnswer, putQuestion, type StoredAnswer } from './interview-store.ts'
import { storiesOf } from './sections-store.ts'
import type { Stamp } from './store.ts'
import { textsOf } from './texts-store.ts'

const MAX_OWN = 60
const NO_ANSWER: StoredAnswer = { hidden: false, cue: '', storyIds: [] }

/** The private sheet for an interview: questions with the stories that could answer them. */
export const interviewSheet = (deps: SummariesDeps) => {
  const { db, newId, emit } = deps
  const inTransaction = draftChange(deps)

  const questionsOf = (summaryId: string): InterviewQuestion[] => {
    const answers = answersOf(db, summaryId)
    const asked = [
      ...INTERVIEW_QUESTIONS.map((question) => ({ ...question, own: false })),
      ...ownQuestions(db, summaryId).map((question) => ({ ...question, own: true })),
    ]
    return asked.map((question) => {
      const { hidden, cue, storyIds } = answers.get(question.id) ?? NO_ANSWER
      return { ...question, hidden, cue, storyIds: [...storyIds] }
    })
  }
  const one = (summaryId: string, questionId: string): InterviewQuestion => {
    const found = questionsOf(summaryId).find(({ id }) => id === questionId)
    if (!found) throw new AppError('not-found')
    return found
  }
  const liveStories = (summaryId: string) => storiesOf(db, summaryId).filter(({ removed }) => !removed)
  const change = (summaryId: string, work: (stamp: Stamp) => void): void => {
    inTransaction(summaryId, (_, stamp) => work(stamp))
    emit('interview.changed', {})
  }

  const handlers: Handlers<typeof interview> = {
    sheet: ({ summaryId }) => {
      const questions = questionsOf(liveSummary(deps, summaryId).id)
      const told = new Set(questions.flatMap(({ storyIds }) => storyIds))
      return {
        questions,
        looseStoryIds: liveStories(summaryId)
          .filter(({ id }) => !told.has(id))
          .map(({ id }) => id),
      }
    },
    saveQuestion: ({ summaryId, id, text }) => {
      const questionId = id ?? newId()
      change(summaryId, (stamp) => {
        const own = ownQuestions(db, summaryId)
        if (id !== undefined && !own.some((question) => question.id === id)) throw new AppError('not-found')
        if (id === undefined && own.length >= MAX_OWN) throw new AppError('too-many', { most: MAX_OWN })
        putQuestion(db, summaryId, { id: questionId, text: oneLine(text) }, stamp)
      })
      return one(summaryId, questionId)
    },
    setHidden: ({ summaryId, questionId, hidden }) => {
      change(summaryId, (stamp) => {
        const { cue, storyIds } = one(summaryId, questionId)
        putAnswer(db, { summaryId, questionId }, { hidden, cue, storyIds }, stamp)
      })
      return {}
    },
    setAnswer: ({ summaryId, questionId, storyIds, cue }) => {
      change(summaryId, (stamp) => {
        const { hidden } = one(summaryId, questionId)
        const standing = new Set(liveStories(summaryId).map(({ id }) => id))
        if (!storyIds.every((id) => standing.has(id))) throw new AppError('not-found')
        const answer = { hidden, cue: cleanText(cue), storyIds: [...new Set(storyIds)] }
        putAnswer(db, { summaryId, questionId }, answer, stamp)
      })
      return one(summaryId, questionId)
    },
  }

  /** The sheet as a document: each question, the cue, the stories in short. @param day the date of the file */
  const document = (summaryId: string, day: string): Document => {
    const summary = liveSummary(deps, summaryId)
    const texts = textsOf(db, summaryId)
    const titleOf = new Map(liveStories(summaryId).map(({ id, title }) => [id, title]))
    const storyBlocks = (storyId: string): Block[] => [
      paragraph([textInline(titleOf.get(storyId) ?? '', 'strong')]),
      ...texts
        .filter((text) => text.storyId === storyId)
        .flatMap(({ body }) => fromMarkdown(body, { under: 3, originAt: () => null, cite: () => null })),
    ]
    const blocks = questionsOf(summaryId)
      .filter(({ hidden }) => !hidden)
      .flatMap(({ text, cue, storyIds }) => [
        heading(2, text),
        ...(cue === ''
          ? []
          : [bullets(cue.split('\n').map((line) => ({ inlines: [textInline(line)], origin: null })))]),
        ...storyIds.flatMap(storyBlocks),
      ])
    const { title, author, options } = summary
    const { language, paper } = options
    const lines = [buildingWords(language).interviewSheet]
    return { meta: { title, lines, author, language, day, paper, style: 'sheet' }, blocks, notes: [] }
  }

  return { handlers, document }
}

import type { DraftExcerpt, RedactionHint, ShareDraft } from '../../../shared/contract/sharing.ts'
import { spoken } from '../../../shared/domain/exchange/blocks.ts'
import { openingOf } from '../../../shared/domain/plain-text.ts'
import { type Hint, hintFinder } from '../../../shared/domain/redaction-hints.ts'
import { isSmallGroup } from '../../../shared/domain/small-group.ts'
import type { Span } from '../../../shared/domain/span.ts'
import { draftOf, type SharingDeps } from './deps.ts'
import { excerptsOf, partsOf, type StoredExcerpt, sourcesOf } from './draft-store.ts'
import { offersFor, tickedIds } from './offers.ts'
import { composedExcerpt } from './payload.ts'
import { resultWords } from './result-words.ts'
import { type Texts, textReading } from './texts.ts'

/** Hints in what would go along, where no block lies yet. */
const hintsOver = (
  body: string,
  excerpt: StoredExcerpt,
  hintsIn: (text: string) => Hint[],
): RedactionHint[] => {
  const { around, blocks } = excerpt
  const seen: Span = excerpt.withSurroundings ? around : excerpt
  return hintsIn(body.slice(around.start, around.end))
    .map((hint) => ({
      ...hint,
      start: Math.max(hint.start + around.start, seen.start),
      end: Math.min(hint.end + around.start, seen.end),
    }))
    .filter(
      ({ start, end }) => start < end && !blocks.some((block) => block.start < end && start < block.end),
    )
}

/** A share that is being composed, as the member sees it: with all of her own words. */
export const draftReading = (deps: SharingDeps) => {
  const { db, journal, people } = deps

  const shownExcerpt = (
    texts: Texts,
    hintsIn: (text: string) => Hint[],
    excerpt: StoredExcerpt,
  ): DraftExcerpt => {
    const { around, blocks, start, end, ...facts } = excerpt
    const step = texts.sealed(excerpt)
    const body = step?.body ?? ''
    const text = body.slice(start, end)
    return {
      ...facts,
      promptText: step?.promptText ?? '',
      start,
      end,
      text,
      before: body.slice(around.start, start),
      after: body.slice(end, around.end),
      redactions: [...blocks],
      hints: hintsOver(body, excerpt, hintsIn),
      changedSince: !(texts.current(excerpt)?.body.includes(text) ?? false),
    }
  }

  const get = (shareId: string): ShareDraft => {
    const draft = draftOf(deps, shareId)
    const texts = textReading(deps)
    const hintsIn = hintFinder(people.list())
    const offers = offersFor(deps, draft)
    const questions = partsOf(db, shareId).filter(({ kind }) => kind === 'question')
    const ticked = (kind: 'rating' | 'goal' | 'result' | 'answer') => tickedIds(deps, shareId, kind)
    const [ratings, goals, results, answers] = [
      ticked('rating'),
      ticked('goal'),
      ticked('result'),
      ticked('answer'),
    ]
    return {
      id: draft.id,
      contactId: draft.contactId,
      changedAt: draft.changedAt,
      sources: sourcesOf(db, shareId).map((entryId) => {
        const { day, flow, opening } = journal.facts(entryId)
        return { entryId, day, flow, opening }
      }),
      excerpts: excerptsOf(db, shareId).map((excerpt) => shownExcerpt(texts, hintsIn, excerpt)),
      note: draft.note,
      questions: questions.map(({ ref, label }) => ({ id: ref, text: label })),
      wordsVersion: draft.wordsVersion,
      withDates: draft.withDates,
      ratings: offers.ratings.map(({ id, title, score, reason }) => ({
        id,
        label: [`${title}: ${score}`, reason].filter(Boolean).join('\n'),
        ticked: ratings.has(id),
        smallGroup: false,
      })),
      goals: offers.goals.map(({ id, title }) => ({
        id,
        label: title,
        ticked: goals.has(id),
        smallGroup: false,
      })),
      results: offers.results.map((result) => ({
        id: result.id,
        label: resultWords(result, draft.withDates),
        ticked: results.has(result.id),
        smallGroup: isSmallGroup(result),
      })),
      answers: offers.answers.map(({ commentId, label }) => ({
        id: commentId,
        label,
        ticked: answers.has(commentId),
        smallGroup: false,
      })),
      meeting: offers.meeting && {
        id: offers.meeting.id,
        label: offers.meeting.day,
        ticked: draft.withMeeting,
        smallGroup: false,
      },
      deleteBy: draft.deleteBy,
    }
  }

  /** The first words that were chosen, as they would go; else of the note. */
  const openingOfDraft = (shareId: string): string => {
    const [first] = excerptsOf(db, shareId)
    if (!first) return openingOf(draftOf(deps, shareId).note)
    const { text, labels } = composedExcerpt(textReading(deps), { ...first, withSurroundings: false })
    return openingOf(spoken(text, labels))
  }

  return { get, opening: openingOfDraft }
}

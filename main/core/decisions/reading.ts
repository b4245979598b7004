import type { Decision } from '../../../shared/contract/decisions.ts'
import { openingOf } from '../../../shared/domain/plain-text.ts'
import type { JournalService } from '../journal/service.ts'
import type { ReadableDb } from '../store/sql.ts'
import {
  factsOfDecisions,
  NO_FACTS,
  notesOfDecisions,
  revisitsOfDecisions,
  valuesOfDecisions,
} from './decision-store.ts'
import { stateOf } from './state.ts'

type Wanted = {
  readonly db: ReadableDb
  readonly journal: Pick<JournalService, 'factsIn' | 'answersAt'>
  /** Local day, `YYYY-MM-DD`. */
  readonly today: string
}

/** Decisions by their ids, in that order; those in the bin are left out. A handful of queries, however many there are. */
export const readDecisions = ({ db, journal, today }: Wanted, ids: readonly string[]): Decision[] => {
  const entries = journal.factsIn(ids)
  const [titles, predictions] = [journal.answersAt(ids, 'options'), journal.answersAt(ids, 'prediction')]
  const [facts, values] = [factsOfDecisions(db, ids), valuesOfDecisions(db, ids)]
  const [notes, revisits] = [notesOfDecisions(db, ids), revisitsOfDecisions(db, ids)]
  const revisitEntries = journal.factsIn([...revisits.values()].flat().map(({ entryId }) => entryId))

  return ids.flatMap((id) => {
    const entry = entries.get(id)
    if (!entry) return []
    const own = facts.get(id) ?? NO_FACTS
    const revisited = (revisits.get(id) ?? []).flatMap(({ entryId, cameTrue }) => {
      const made = revisitEntries.get(entryId)
      return made ? [{ entryId, day: made.day, cameTrue, finishedAt: made.finishedAt }] : []
    })
    const finishedAt = revisited.flatMap((revisit) => revisit.finishedAt ?? [])
    return [
      {
        id,
        entryId: id,
        day: entry.day,
        title: openingOf(titles.get(id) ?? '') || entry.opening,
        prediction: predictions.get(id)?.trim() ?? '',
        percent: own.percent,
        revisitOn: own.revisitOn,
        valueIds: (values.get(id) ?? []).map(({ valueId }) => valueId),
        recordedAt: own.recordedAt,
        state: stateOf({ ...own, finishedAt }, today),
        notes: (notes.get(id) ?? []).map(({ decisionId: _, ...note }) => note),
        revisits: revisited,
      },
    ]
  })
}

import type { Decision } from '../../../shared/contract/decisions.ts'
import type { PredictionPoint } from '../../../shared/contract/growth.ts'
import { type Named, nameFinder } from '../../../shared/domain/word-hits.ts'
import { readDecisions } from '../decisions/reading.ts'
import { journalIn } from '../journal/reading.ts'
import { all, type ReadableDb } from '../store/sql.ts'
import { type Days, seqsOf } from './span.ts'

export type DecisionsWanted = Days & {
  /** Local day, `YYYY-MM-DD`: it decides what is due. */
  readonly today: string
  /** The people the member writes about. */
  readonly people: readonly Named[]
}

export type DecisionsFound = {
  /** Newest first. */
  readonly decisions: Decision[]
  /** By person, the decisions whose answer on who is affected names them. */
  readonly heard: ReadonlyMap<string, readonly string[]>
  readonly nobodyNamed: string[]
  readonly predictions: PredictionPoint[]
}

/** The step that asks who is affected, and who was heard. */
const HEARD_STEP = 'affected'

/** How it turned out by the revisit finished last that says so; nothing for one that none speaks of. */
const predictionOf = ({ id, day, title, prediction, percent, revisits }: Decision): PredictionPoint[] => {
  const [latest] = revisits
    .flatMap(({ cameTrue, finishedAt }) =>
      cameTrue === null || finishedAt === null ? [] : [{ cameTrue, finishedAt }],
    )
    .sort((a, b) => b.finishedAt - a.finishedAt)
  return latest ? [{ decisionId: id, day, title, prediction, percent, cameTrue: latest.cameTrue }] : []
}

/** For the reader: the decisions of a span of days, who is named in them, and how their predictions turned out. */
export const decisionsBetween = (
  db: ReadableDb,
  { today, people, ...days }: DecisionsWanted,
): DecisionsFound => {
  const journal = journalIn(db)
  const ids = all<{ id: string }>(
    db,
    `SELECT id FROM entries WHERE flow = 'decision' AND seq >= :from AND seq < :until AND deleted_at IS NULL
     ORDER BY seq DESC`,
    seqsOf(days),
  ).map(({ id }) => id)
  const decisions = readDecisions({ db, journal, today }, ids)
  const answers = journal.answersAt(ids, HEARD_STEP)
  const whoIsNamed = nameFinder(people)
  const heard = new Map<string, string[]>(people.map(({ id }) => [id, []]))
  const nobodyNamed: string[] = []
  for (const entryId of ids) {
    const named = whoIsNamed(answers.get(entryId) ?? '')
    if (named.size === 0) nobodyNamed.push(entryId)
    for (const personId of named) heard.get(personId)?.push(entryId)
  }
  return {
    decisions,
    heard,
    nobodyNamed,
    predictions: decisions.flatMap(predictionOf),
  }
}

import type { Filters } from '../../../shared/contract/journal.ts'
import { dayNumber } from '../../../shared/domain/days.ts'
import { toMatchAny } from '../../../shared/domain/search-words.ts'
import type { Bindable } from '../store/sql.ts'
import type { JournalRules } from './rules.ts'

/** Places in time: a day's entries lie between its number times this and the next day's. */
export const SEQ_PER_DAY = 1_000_000

/** The first place of a day. */
export const firstSeqOf = (day: string): number => dayNumber(day) * SEQ_PER_DAY

/** A member's filters with what a trait and a person stand for, so that SQL alone can answer them. */
export type ResolvedFilters = Omit<Filters, 'trait' | 'person'> & {
  readonly trait?: { readonly indicatorIds: readonly string[]; readonly promptIds: readonly string[] }
  /** An FTS5 query for the person's names; null when there is none to look for. */
  readonly person?: string | null
}

export const resolveFilters = (
  { trait, person, ...rest }: Filters,
  rules: Pick<JournalRules, 'idsOfTrait' | 'namesOf'>,
): ResolvedFilters => ({
  ...rest,
  ...(trait !== undefined && { trait: rules.idsOfTrait(trait) }),
  ...(person !== undefined && { person: toMatchAny(rules.namesOf(person)) }),
})

/**
 * What the entry's text is when a name is looked for: `sealed` alone, where entries with an open draft are left out
 * anyway, or `current`, for which the drafts' index must be up to date.
 */
export type TextLookedAt = 'sealed' | 'current'

export type FilterSql = {
  /** Conditions on `e` (entries), each beginning with AND. The bin is always left out. */
  readonly where: string
  readonly bindings: Readonly<Record<string, Bindable>>
}

type Part = { readonly sql: string; readonly bindings?: Readonly<Record<string, Bindable>> }

const LIVE_PASSAGE = 'FROM passages p WHERE p.entry_id = e.id AND p.deleted_at IS NULL'
const evidenceFor = (target: string): string =>
  `FROM passages p CROSS JOIN evidence v ON v.passage_id = p.id AND ${target}
   WHERE p.entry_id = e.id AND p.deleted_at IS NULL`

// These tables are other features' own. A filter must be part of the one query that pages through the entries:
// asked for by itself, each would be a list as long as the journal.
const TRAIT = `AND (
  EXISTS (SELECT 1 ${evidenceFor(`v.kind = 'indicator' AND v.target_id IN (SELECT value FROM json_each(:indicators))`)})
  OR EXISTS (SELECT 1 FROM ratings r WHERE r.entry_id = e.id AND r.deleted_at IS NULL
    AND r.indicator_id IN (SELECT value FROM json_each(:indicators)))
  OR EXISTS (SELECT 1 FROM prompt_uses u WHERE u.entry_id = e.id
    AND u.prompt_id IN (SELECT value FROM json_each(:prompts))))`

const VALUE = `AND (
  EXISTS (SELECT 1 ${evidenceFor(`v.kind = 'value' AND v.target_id = :value`)})
  OR EXISTS (SELECT 1 FROM entry_values w WHERE w.entry_id = e.id AND w.value_id = :value)
  OR EXISTS (SELECT 1 FROM decisions d CROSS JOIN decision_values w ON w.decision_id = d.id
    WHERE d.entry_id = e.id AND w.value_id = :value))`

const GOAL = `AND (
  EXISTS (SELECT 1 ${evidenceFor(`v.kind = 'goal' AND v.target_id = :goal`)})
  OR EXISTS (SELECT 1 FROM commitments c CROSS JOIN plan_goals g ON g.commitment_id = c.id AND g.goal_id = :goal
    WHERE c.entry_id = e.id AND c.deleted_at IS NULL))`

const SEALED_PERSON = 'e.seq IN (SELECT rowid FROM entry_fts WHERE entry_fts MATCH :person)'
const PERSON: Readonly<Record<TextLookedAt, string>> = {
  sealed: `AND ${SEALED_PERSON}`,
  current: `AND iif(EXISTS (SELECT 1 FROM drafts d WHERE d.entry_id = e.id),
    e.id IN (SELECT entry_id FROM temp.draft_fts WHERE draft_fts MATCH :person), ${SEALED_PERSON})`,
}

const personPart = (person: string | null, text: TextLookedAt): Part =>
  person === null ? { sql: 'AND false' } : { sql: PERSON[text], bindings: { person } }

const partsOf = (filters: ResolvedFilters, text: TextLookedAt): Part[] => {
  const { flow, starred, from, to, trait, value, goal, person, evidence } = filters
  const parts: Part[] = [{ sql: 'AND e.deleted_at IS NULL' }]
  if (flow !== undefined) parts.push({ sql: 'AND e.flow = :flow', bindings: { flow } })
  if (starred !== undefined) parts.push({ sql: starred ? 'AND e.starred = 1' : 'AND e.starred = 0' })
  if (from !== undefined) parts.push({ sql: 'AND e.seq >= :from', bindings: { from: firstSeqOf(from) } })
  if (to !== undefined) {
    parts.push({ sql: 'AND e.seq < :until', bindings: { until: firstSeqOf(to) + SEQ_PER_DAY } })
  }
  if (evidence !== undefined) {
    parts.push({ sql: `AND ${evidence ? '' : 'NOT '}EXISTS (SELECT 1 ${LIVE_PASSAGE})` })
  }
  if (value !== undefined) parts.push({ sql: VALUE, bindings: { value } })
  if (goal !== undefined) parts.push({ sql: GOAL, bindings: { goal } })
  if (trait !== undefined) {
    const [indicators, prompts] = [JSON.stringify(trait.indicatorIds), JSON.stringify(trait.promptIds)]
    parts.push({ sql: TRAIT, bindings: { indicators, prompts } })
  }
  if (person !== undefined) parts.push(personPart(person, text))
  return parts
}

/** The SQL of a member's filters, all bound; the tag's is apart, as it is a join. */
export const filterSql = (filters: ResolvedFilters, text: TextLookedAt): FilterSql => {
  const parts = partsOf(filters, text)
  const { tag } = filters
  return {
    where: parts.map(({ sql }) => sql).join(' '),
    bindings: Object.assign({}, ...parts.map(({ bindings }) => bindings), tag === undefined ? {} : { tag }),
  }
}

/** `entries e`, reached through a tag's own index when the filter names one. */
export const entriesFrom = ({ tag }: ResolvedFilters): string =>
  tag === undefined ? 'entries e' : 'entry_tags t CROSS JOIN entries e ON e.seq = t.seq AND t.tag = :tag'

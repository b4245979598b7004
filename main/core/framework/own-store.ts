import type { PromptStep } from '../../../shared/framework/prompt-types.ts'
import type { TraitId } from '../../../shared/framework/traits.ts'
import { all, first, type ReadableDb, run, runExactly, type WritableDb } from '../store/sql.ts'

/** What stamps a row that a member made. */
export type Stamp = { readonly at: number; readonly deviceId: string }

export type OwnIndicator = {
  id: string
  trait: TraitId
  title: string
  sentence: string
  low: string
  high: string
  removed: boolean
}
export type OwnPack = { id: string; title: string; removed: boolean }
export type OwnPrompt = {
  id: string
  pack: string
  text: string
  step: PromptStep
  trait: TraitId | null
  /** Itself, or with its pack. */
  removed: boolean
}

/** Rows as they are stored: SQLite has no booleans. */
type Stored<T extends { removed: boolean }> = Omit<T, 'removed'> & { removed: number }
const withFlag = <R extends { removed: number }>(row: R): Omit<R, 'removed'> & { removed: boolean } => ({
  ...row,
  removed: row.removed === 1,
})

const INDICATORS =
  'SELECT id, trait, title, sentence, low, high, deleted_at IS NOT NULL AS removed FROM own_indicators'
const PACKS = 'SELECT id, title, deleted_at IS NOT NULL AS removed FROM own_packs'
const PROMPTS = `SELECT w.id, w.pack_id AS pack, w.text, w.step, w.trait,
    (w.deleted_at IS NOT NULL OR o.deleted_at IS NOT NULL) AS removed
  FROM own_prompts w JOIN own_packs o ON o.id = w.pack_id`

/** The member's own indicators in the order in which they were made, removed ones too. */
export const ownIndicators = (db: ReadableDb): OwnIndicator[] =>
  all<Stored<OwnIndicator>>(db, `${INDICATORS} ORDER BY id`).map(withFlag)

export const ownPacks = (db: ReadableDb): OwnPack[] =>
  all<Stored<OwnPack>>(db, `${PACKS} ORDER BY id`).map(withFlag)

export const ownPrompts = (db: ReadableDb): OwnPrompt[] =>
  all<Stored<OwnPrompt>>(db, `${PROMPTS} ORDER BY w.id`).map(withFlag)

/** One of the member's own prompts, a removed one too: what was begun with it can still be saved. */
export const findOwnPrompt = (db: ReadableDb, id: string): OwnPrompt | undefined => {
  const row = first<Stored<OwnPrompt>>(db, `${PROMPTS} WHERE w.id = :id`, { id })
  return row && withFlag(row)
}

export const putIndicator = (
  db: WritableDb,
  indicator: Omit<OwnIndicator, 'removed'>,
  { at, deviceId }: Stamp,
): void => {
  run(
    db,
    `INSERT INTO own_indicators (id, trait, title, sentence, low, high, changed_at, device_id)
     VALUES (:id, :trait, :title, :sentence, :low, :high, :at, :deviceId)
     ON CONFLICT (id) DO UPDATE SET trait = excluded.trait, title = excluded.title, sentence = excluded.sentence,
       low = excluded.low, high = excluded.high, changed_at = excluded.changed_at, device_id = excluded.device_id`,
    { ...indicator, at, deviceId },
  )
}

export const putPack = (db: WritableDb, pack: Omit<OwnPack, 'removed'>, { at, deviceId }: Stamp): void => {
  run(
    db,
    `INSERT INTO own_packs (id, title, changed_at, device_id) VALUES (:id, :title, :at, :deviceId)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, changed_at = excluded.changed_at,
       device_id = excluded.device_id`,
    { ...pack, at, deviceId },
  )
}

export const putPrompt = (
  db: WritableDb,
  prompt: Omit<OwnPrompt, 'removed'>,
  { at, deviceId }: Stamp,
): void => {
  run(
    db,
    `INSERT INTO own_prompts (id, pack_id, text, step, trait, changed_at, device_id)
     VALUES (:id, :pack, :text, :step, :trait, :at, :deviceId)
     ON CONFLICT (id) DO UPDATE SET pack_id = excluded.pack_id, text = excluded.text, step = excluded.step,
       trait = excluded.trait, changed_at = excluded.changed_at, device_id = excluded.device_id`,
    { ...prompt, at, deviceId },
  )
}

export type OwnKind = 'indicator' | 'pack' | 'prompt'
const TABLES: Readonly<Record<OwnKind, string>> = {
  indicator: 'own_indicators',
  pack: 'own_packs',
  prompt: 'own_prompts',
}

/**
 * Removes something of the member's own, or puts it back; its row and id stay, for entries name it.
 * @throws AppError `not-found` when there is none, or it is so already
 */
export const setRemoved = (
  db: WritableDb,
  { kind, id, removed }: { kind: OwnKind; id: string; removed: boolean },
  { at, deviceId }: Stamp,
): void =>
  runExactly(
    db,
    1,
    `UPDATE ${TABLES[kind]} SET deleted_at = :deletedAt, changed_at = :at, device_id = :deviceId
     WHERE id = :id AND (deleted_at IS NULL) = :removed`,
    { id, removed: Number(removed), deletedAt: removed ? at : null, at, deviceId },
  )

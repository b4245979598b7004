import { all, type ReadableDb, run, type WritableDb } from '../store/sql.ts'
import type { Stamp } from './own-store.ts'

export type ChoiceKind = 'indicator' | 'prompt' | 'pack'

/** What the member hid or chose; where they did neither, the framework's own way holds. */
export type Choices = { readonly isShown: (kind: ChoiceKind, ref: string, byDefault: boolean) => boolean }

const keyOf = (kind: ChoiceKind, ref: string): string => `${kind}:${ref}`

export const readChoices = (db: ReadableDb): Choices => {
  const rows = all<{ kind: ChoiceKind; ref: string; shown: number }>(
    db,
    'SELECT kind, ref, shown FROM framework_choices',
  )
  const chosen = new Map(rows.map(({ kind, ref, shown }) => [keyOf(kind, ref), shown === 1]))
  return { isShown: (kind, ref, byDefault) => chosen.get(keyOf(kind, ref)) ?? byDefault }
}

export const putChoice = (
  db: WritableDb,
  choice: { kind: ChoiceKind; ref: string; shown: boolean },
  { at, deviceId }: Stamp,
): void => {
  run(
    db,
    `INSERT INTO framework_choices (kind, ref, shown, changed_at, device_id)
     VALUES (:kind, :ref, :shown, :at, :deviceId)
     ON CONFLICT (kind, ref) DO UPDATE SET shown = excluded.shown, changed_at = excluded.changed_at,
       device_id = excluded.device_id`,
    { ...choice, shown: Number(choice.shown), at, deviceId },
  )
}

import { all, type ReadableDb, run, type WritableDb } from '../store/sql.ts'

type FieldWords = { readonly field: string; readonly words: string }

export const wordsOfForm = (db: ReadableDb, form: string): FieldWords[] =>
  all(db, 'SELECT field, words FROM form_words WHERE form = :form ORDER BY field', { form })

export const putFormWords = (
  db: WritableDb,
  form: string,
  { field, words }: FieldWords,
  stamp: { readonly at: number; readonly deviceId: string },
): void => {
  run(
    db,
    `INSERT INTO form_words (form, field, words, changed_at, device_id) VALUES (:form, :field, :words, :at, :deviceId)
     ON CONFLICT (form, field) DO UPDATE SET words = excluded.words, changed_at = excluded.changed_at,
       device_id = excluded.device_id`,
    { form, field, words, ...stamp },
  )
}

export const forgetForm = (db: WritableDb, form: string): void => {
  run(db, 'DELETE FROM form_words WHERE form = :form', { form })
}

/** Forms whose name ends with the id of what they change. */
export const forgetFormsOf = (db: WritableDb, id: string): void => {
  run(db, "DELETE FROM form_words WHERE form LIKE '% ' || :id", { id })
}

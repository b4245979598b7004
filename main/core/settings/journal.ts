import { z } from 'zod'
import { JournalSettings } from '../../../shared/contract/settings.ts'
import type { OpenJournal } from '../deps.ts'
import { first, run } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'

const DEFAULTS: JournalSettings = { weekStart: 'monday', weeklyPath: 'full', spelling: ['en'] }

/** Each setting by itself, so that one this version does not know costs none of the others. */
const Stored = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue({ code: 'custom' })
      return z.NEVER
    }
  })
  .pipe(
    z.object({
      weekStart: JournalSettings.shape.weekStart.catch(DEFAULTS.weekStart),
      weeklyPath: JournalSettings.shape.weeklyPath.catch(DEFAULTS.weeklyPath),
      spelling: JournalSettings.shape.spelling.catch(DEFAULTS.spelling),
    }),
  )
  .catch(DEFAULTS)

type JournalChanges = { readonly [K in keyof JournalSettings]?: JournalSettings[K] | undefined }

export type JournalSettingsStore = {
  readonly get: () => JournalSettings
  readonly set: (changes: JournalChanges) => JournalSettings
}

/** The journal's own settings: they lie inside it and travel with it. */
export const journalSettings = (open: Pick<OpenJournal, 'db' | 'readOnly'>): JournalSettingsStore => {
  const get = (): JournalSettings =>
    Stored.parse(first<{ value: string }>(open.db, `SELECT value FROM meta WHERE key = 'settings'`)?.value)
  return {
    get,
    set: (changes) => {
      mustBeWritable(open)
      const now = get()
      const settings: JournalSettings = {
        weekStart: changes.weekStart ?? now.weekStart,
        weeklyPath: changes.weeklyPath ?? now.weeklyPath,
        spelling: changes.spelling ?? now.spelling,
      }
      run(open.db, `INSERT OR REPLACE INTO meta (key, value) VALUES ('settings', :value)`, {
        value: JSON.stringify(settings),
      })
      return settings
    },
  }
}

import type { JournalSettings } from '../../../shared/contract/settings.ts'
import { useApi, useCommand, useEvent, useQuery, useRefresh } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import { errorWords } from '../../ui/error-words.ts'
import field from '../../ui/field.module.css'
import { Segmented } from '../../ui/segmented.tsx'
import stack from '../../ui/stack.module.css'
import { settingsMessages as words } from './messages.ts'
import { OwnWords } from './own-words.tsx'

const WEEK_STARTS = [
  { id: 'monday', label: words.monday },
  { id: 'sunday', label: words.sunday },
] as const

const PATHS = [
  { id: 'short', label: words.pathShort },
  { id: 'full', label: words.pathFull },
] as const

const LANGUAGES = [
  { id: 'en', label: words.english },
  { id: 'es', label: words.spanish },
] as const

/** The journal's own settings, shown as they were just chosen while they are being saved. */
const useJournalSettings = () => {
  const api = useApi()
  const refresh = useRefresh()
  const kept = useQuery(api.settings.journal, {})
  const save = useCommand(api.settings.setJournal)
  useEvent('settings.journalChanged', () => refresh('settings'))
  const chosen = save.isPending ? save.variables : {}
  const settings: JournalSettings | undefined = kept.data && {
    weekStart: chosen.weekStart ?? kept.data.weekStart,
    weeklyPath: chosen.weeklyPath ?? kept.data.weeklyPath,
    spelling: chosen.spelling ?? kept.data.spelling,
  }
  const set = (some: Partial<JournalSettings>) =>
    save.mutate(some, {
      onSuccess: () => {
        refresh('settings')
        refresh('reflection')
      },
    })
  return { settings, set, error: kept.error ?? save.error }
}

export const WritingSection = () => {
  const { settings, set, error } = useJournalSettings()
  if (!settings) return error && <Banner tone="trouble">{errorWords(error.code)}</Banner>
  const toggle = (language: 'en' | 'es', isOn: boolean) =>
    set({
      spelling: LANGUAGES.map(({ id }) => id).filter((id) =>
        id === language ? isOn : settings.spelling.includes(id),
      ),
    })
  return (
    <div className={stack.loose}>
      <Segmented
        label={words.weekStart}
        options={WEEK_STARTS}
        value={settings.weekStart}
        onChange={(weekStart) => set({ weekStart })}
      />
      <div className={stack.tight}>
        <Segmented
          label={words.path}
          options={PATHS}
          value={settings.weeklyPath}
          onChange={(weeklyPath) => set({ weeklyPath })}
        />
        <p className={field.hint}>{words.pathHint}</p>
      </div>
      <fieldset className={field.group}>
        <legend className={field.label}>{words.spelling}</legend>
        {LANGUAGES.map(({ id, label }) => (
          <Checkbox
            key={id}
            label={label}
            isSelected={settings.spelling.includes(id)}
            onChange={(isOn) => toggle(id, isOn)}
          />
        ))}
        <p className={field.hint}>{words.spellingHint}</p>
      </fieldset>
      <OwnWords />
      <ErrorBanner error={error} />
    </div>
  )
}

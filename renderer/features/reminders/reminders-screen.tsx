import { useFresh } from '../../api/fresh.ts'
import type { ChangingFeature } from '../../api/hooks.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { Switch } from '../../ui/switch.tsx'
import { CalendarSection } from './calendar-section.tsx'
import { HolidaysSection } from './holidays-section.tsx'
import { messages } from './messages.ts'
import { useReminderSettings } from './use-reminder-settings.ts'
import { WeeklySection } from './weekly-section.tsx'

const FRESH: readonly ChangingFeature[] = ['reminders']

/** When the member wants to be reminded, and when not. */
export const RemindersScreen = () => {
  useFresh(FRESH)
  const { settings, set, unread, readAgain, unsaved } = useReminderSettings()
  return (
    <Page title={messages.title} lead={messages.lead} width="text">
      {unread && <FailedBanner title={messages.failed} onRetry={readAgain} />}
      <ErrorBanner error={unsaved} />
      {settings && (
        <>
          <WeeklySection settings={settings} set={set} />
          <Section title={messages.decisionsTitle}>
            <Switch
              label={messages.decisions}
              hint={messages.decisionsHint}
              isSelected={settings.decisions}
              onChange={(decisions) => set({ decisions })}
            />
          </Section>
          <HolidaysSection holidays={settings.holidays} onChange={(holidays) => set({ holidays })} />
          <CalendarSection />
        </>
      )}
    </Page>
  )
}

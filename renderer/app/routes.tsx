import { lazy, type ReactNode, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { RecoveryReminder } from '../features/vault/recovery-reminder.tsx'
import { NotFound } from './not-found.tsx'
import { Opening } from './opening.tsx'

const ThisWeekScreen = lazy(async () => ({
  default: (await import('../features/this-week/this-week-screen.tsx')).ThisWeekScreen,
}))
const JournalScreen = lazy(async () => ({
  default: (await import('../features/journal/journal-screen.tsx')).JournalScreen,
}))
const ReadScreen = lazy(async () => ({
  default: (await import('../features/journal/read-screen.tsx')).ReadScreen,
}))
const HistoryScreen = lazy(async () => ({
  default: (await import('../features/journal/history-screen.tsx')).HistoryScreen,
}))
const BinScreen = lazy(async () => ({
  default: (await import('../features/journal/bin-screen.tsx')).BinScreen,
}))
const WritingScreen = lazy(async () => ({
  default: (await import('../features/writing/writing-screen.tsx')).WritingScreen,
}))
const RecoveryScreen = lazy(async () => ({
  default: (await import('../features/vault/recovery-screen.tsx')).RecoveryScreen,
}))
const PrivacySettings = lazy(async () => ({
  default: (await import('../features/vault/privacy-settings.tsx')).PrivacySettings,
}))
const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/settings-screen.tsx')).SettingsScreen,
}))
const BackupsScreen = lazy(async () => ({
  default: (await import('../features/vault/backups-screen.tsx')).BackupsScreen,
}))

/** Which screen stands for which address. Each is loaded when it is first asked for. */
export const Routes = ({ lockButton }: { lockButton: ReactNode }) => (
  <Suspense fallback={<Opening />}>
    <Switch>
      <Route path="/">
        <ThisWeekScreen notices={<RecoveryReminder />} />
      </Route>
      <Route path="/journal">
        <JournalScreen />
      </Route>
      <Route path="/entry/:id">{({ id }) => <WritingScreen key={id} entryId={id} />}</Route>
      <Route path="/read/:id">{({ id }) => <ReadScreen key={id} entryId={id} />}</Route>
      <Route path="/history/:id">{({ id }) => <HistoryScreen key={id} entryId={id} />}</Route>
      <Route path="/bin">
        <BinScreen />
      </Route>
      <Route path="/recovery">
        <RecoveryScreen />
      </Route>
      <Route path="/settings">
        <SettingsScreen privacy={<PrivacySettings />} actions={lockButton} />
      </Route>
      <Route path="/settings/backups">
        <BackupsScreen />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  </Suspense>
)

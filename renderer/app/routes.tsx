import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, Suspense, useEffect } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { useApi } from '../api/hooks.tsx'
import { CoachingWeekCard } from '../features/conversations/week-card.tsx'
import { GrowthNav } from '../features/growth/growth-nav.tsx'
import { LookBackCard } from '../features/look-back/look-back-card.tsx'
import { ReminderNotices } from '../features/reminders/reminder-notices.tsx'
import { ShelfButton } from '../features/shelf/shelf-button.tsx'
import { YearReview } from '../features/summaries/year-review.tsx'
import { RecoveryReminder } from '../features/vault/recovery-reminder.tsx'
import { VisionCard } from '../features/vision/vision-card.tsx'
import { lazyScreen } from './lazy-screen.tsx'
import { NotFound } from './not-found.tsx'
import { Opening } from './opening.tsx'

const ThisWeekScreen = lazyScreen(
  async () => (await import('../features/this-week/this-week-screen.tsx')).ThisWeekScreen,
)
const BeginScreen = lazyScreen(
  async () => (await import('../features/this-week/begin-screen.tsx')).BeginScreen,
)
const JournalScreen = lazyScreen(
  async () => (await import('../features/journal/journal-screen.tsx')).JournalScreen,
)
const EvidenceScreen = lazyScreen(
  async () => (await import('../features/evidence/evidence-screen.tsx')).EvidenceScreen,
)
const ReadRoute = lazyScreen(async () => (await import('./read-route.tsx')).ReadRoute)
const HistoryScreen = lazyScreen(
  async () => (await import('../features/journal/history-screen.tsx')).HistoryScreen,
)
const BinScreen = lazyScreen(async () => (await import('../features/journal/bin-screen.tsx')).BinScreen)
const WritingScreen = lazyScreen(
  async () => (await import('../features/writing/writing-screen.tsx')).WritingScreen,
)
const RecoveryScreen = lazyScreen(
  async () => (await import('../features/vault/recovery-screen.tsx')).RecoveryScreen,
)
const PrivacySettings = lazyScreen(
  async () => (await import('../features/vault/privacy-settings.tsx')).PrivacySettings,
)
const SettingsScreen = lazyScreen(
  async () => (await import('../features/settings/settings-screen.tsx')).SettingsScreen,
)
const DecisionsScreen = lazyScreen(
  async () => (await import('../features/decisions/decisions-screen.tsx')).DecisionsScreen,
)
const DecisionScreen = lazyScreen(
  async () => (await import('../features/decisions/decision-screen.tsx')).DecisionScreen,
)
const CommitmentsScreen = lazyScreen(
  async () => (await import('../features/commitments/commitments-screen.tsx')).CommitmentsScreen,
)
const IndicatorsScreen = lazyScreen(
  async () => (await import('../features/framework/indicators-screen.tsx')).IndicatorsScreen,
)
const PacksScreen = lazyScreen(
  async () => (await import('../features/framework/packs-screen.tsx')).PacksScreen,
)
const PackScreen = lazyScreen(async () => (await import('../features/framework/pack-screen.tsx')).PackScreen)
const ValuesScreen = lazyScreen(
  async () => (await import('../features/values/values-screen.tsx')).ValuesScreen,
)
const PeopleScreen = lazyScreen(
  async () => (await import('../features/people/people-screen.tsx')).PeopleScreen,
)
const ShelfScreen = lazyScreen(async () => (await import('../features/shelf/shelf-screen.tsx')).ShelfScreen)
const RemindersScreen = lazyScreen(
  async () => (await import('../features/reminders/reminders-screen.tsx')).RemindersScreen,
)
const BackupsScreen = lazyScreen(
  async () => (await import('../features/vault/backups-screen.tsx')).BackupsScreen,
)
const TermsScreen = lazyScreen(async () => (await import('../features/terms/terms-screen.tsx')).TermsScreen)
const VisionScreen = lazyScreen(
  async () => (await import('../features/vision/vision-screen.tsx')).VisionScreen,
)
const GoalsScreen = lazyScreen(async () => (await import('../features/goals/goals-screen.tsx')).GoalsScreen)
const GoalScreen = lazyScreen(async () => (await import('../features/goals/goal-screen.tsx')).GoalScreen)
const StrengthsScreen = lazyScreen(
  async () => (await import('../features/strengths/strengths-screen.tsx')).StrengthsScreen,
)
const StrengthScreen = lazyScreen(
  async () => (await import('../features/strengths/strength-screen.tsx')).StrengthScreen,
)
const LookBackScreen = lazyScreen(
  async () => (await import('../features/look-back/look-back-screen.tsx')).LookBackScreen,
)
const ThreadsScreen = lazyScreen(
  async () => (await import('../features/threads/threads-screen.tsx')).ThreadsScreen,
)
const GrowthScreen = lazyScreen(
  async () => (await import('../features/growth/growth-screen.tsx')).GrowthScreen,
)
const TraitScreen = lazyScreen(async () => (await import('../features/growth/trait-screen.tsx')).TraitScreen)
const ValuesOverTimeScreen = lazyScreen(
  async () => (await import('../features/growth/values-over-time-screen.tsx')).ValuesOverTimeScreen,
)
const PlansOverTimeScreen = lazyScreen(
  async () => (await import('../features/growth/plans-over-time-screen.tsx')).PlansOverTimeScreen,
)
const DecisionsOverTimeScreen = lazyScreen(
  async () => (await import('../features/growth/decisions-over-time-screen.tsx')).DecisionsOverTimeScreen,
)
const RhythmScreen = lazyScreen(
  async () => (await import('../features/growth/rhythm-screen.tsx')).RhythmScreen,
)
const CoachingRoutes = lazyScreen(async () => (await import('./coaching-routes.tsx')).CoachingRoutes)

const SummariesScreen = lazyScreen(
  async () => (await import('../features/summaries/summaries-screen.tsx')).SummariesScreen,
)
const SummaryScreen = lazyScreen(
  async () => (await import('../features/summaries/summary-screen.tsx')).SummaryScreen,
)
const EditionsScreen = lazyScreen(
  async () => (await import('../features/summaries/editions-screen.tsx')).EditionsScreen,
)
const StandardsScreen = lazyScreen(
  async () => (await import('../features/summaries/standards-screen.tsx')).StandardsScreen,
)
const InterviewScreen = lazyScreen(
  async () => (await import('../features/summaries/interview-screen.tsx')).InterviewScreen,
)
const SummaryHistoryScreen = lazyScreen(
  async () => (await import('../features/summaries/history-screen.tsx')).SummaryHistoryScreen,
)

const SCREENS = [
  ThisWeekScreen,
  JournalScreen,
  EvidenceScreen,
  ReadRoute,
  HistoryScreen,
  BinScreen,
  WritingScreen,
  DecisionsScreen,
  DecisionScreen,
  CommitmentsScreen,
  RecoveryScreen,
  PrivacySettings,
  SettingsScreen,
  ValuesScreen,
  IndicatorsScreen,
  PacksScreen,
  PackScreen,
  BackupsScreen,
  PeopleScreen,
  ShelfScreen,
  RemindersScreen,
  TermsScreen,
  VisionScreen,
  GoalsScreen,
  GoalScreen,
  StrengthsScreen,
  StrengthScreen,
  LookBackScreen,
  ThreadsScreen,
  GrowthScreen,
  TraitScreen,
  ValuesOverTimeScreen,
  PlansOverTimeScreen,
  DecisionsOverTimeScreen,
  RhythmScreen,
  CoachingRoutes,
  SummariesScreen,
  SummaryScreen,
  SummaryHistoryScreen,
  EditionsScreen,
  StandardsScreen,
  InterviewScreen,
] as const

/** The first screen comes first; what follows it waits for the page to be idle, but not longer than this. */
const PRELOAD_WITHIN_MS = 1_000
/** The screens that are gone to less often must not stand in the way of the first click. */
const REST_AFTER_MS = 3_000

/** Somebody who has not pressed a key for this long is not in the middle of a word. */
const REST_AFTER_KEY_MS = 700

const whenIdle = (): Promise<void> => new Promise((resolve) => requestIdleCallback(() => resolve()))

/** Tells when the page is idle and nobody types in it. */
const watchKeys = () => {
  let lastKey = Number.NEGATIVE_INFINITY
  const onKey = (): void => {
    lastKey = performance.now()
  }
  window.addEventListener('keydown', onKey, { capture: true })
  const whenResting = async (): Promise<void> => {
    for (;;) {
      const wait = lastKey + REST_AFTER_KEY_MS - performance.now()
      if (wait <= 0) return whenIdle()
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
  return { whenResting, stop: () => window.removeEventListener('keydown', onKey, { capture: true }) }
}

/** One screen after another, each while the page rests: their code all at once would stand in the way of a key. */
const preloadRest = async (whenResting: () => Promise<void>, isLeft: () => boolean): Promise<void> => {
  const preloadEach = async (screens: readonly { preload: () => Promise<unknown> }[]): Promise<void> => {
    for (const screen of screens) {
      await whenResting()
      if (isLeft()) return
      await screen.preload().catch(() => undefined)
    }
  }
  await preloadEach(SCREENS)
  // Coaching's screens stand in a file of their own, which the loop has fetched.
  const coaching = isLeft() ? null : await import('./coaching-routes.tsx').catch(() => null)
  await preloadEach(coaching?.COACHING_SCREENS ?? [])
}

/**
 * Fetches the other screens once the first stands, so that going there is instant, and what the journal's list opens
 * with. A failure tells itself when its screen is shown.
 */
const usePreload = (): void => {
  const api = useApi()
  const answers = useQueryClient()
  useEffect(() => {
    let isLeft = false
    const keys = watchKeys()
    const preload = async (): Promise<void> => {
      await JournalScreen.preload()
      const { prefetchJournal } = await import('../features/journal/prefetch.ts')
      await prefetchJournal(api, answers)
    }
    const idle = requestIdleCallback(() => void preload().catch(() => undefined), {
      timeout: PRELOAD_WITHIN_MS,
    })
    const rest = setTimeout(() => void preloadRest(keys.whenResting, () => isLeft), REST_AFTER_MS)
    return () => {
      isLeft = true
      keys.stop()
      cancelIdleCallback(idle)
      clearTimeout(rest)
    }
  }, [api, answers])
}

/** Which screen stands for which address. */
export const Routes = ({ lockButton }: { lockButton: ReactNode }) => {
  usePreload()
  const [location] = useLocation()
  return (
    <Suspense fallback={<Opening />}>
      {/^\/growth(\/|$)/.test(location) && <GrowthNav />}
      <Switch>
        <Route path="/">
          <ThisWeekScreen
            notices={
              <>
                <ReminderNotices />
                <RecoveryReminder />
              </>
            }
            coaching={<CoachingWeekCard />}
          />
        </Route>
        <Route path="/begin">
          <BeginScreen />
        </Route>
        <Route path="/journal">
          <JournalScreen />
        </Route>
        <Route path="/evidence">
          <EvidenceScreen />
        </Route>
        <Route path="/entry/:id">
          {({ id }) => <WritingScreen key={id} entryId={id} shelf={<ShelfButton />} />}
        </Route>
        <Route path="/read/:id">{({ id }) => <ReadRoute key={id} entryId={id} />}</Route>
        <Route path="/history/:id">{({ id }) => <HistoryScreen key={id} entryId={id} />}</Route>
        <Route path="/decisions">
          <DecisionsScreen />
        </Route>
        <Route path="/decisions/:id">{({ id }) => <DecisionScreen key={id} decisionId={id} />}</Route>
        <Route path="/commitments">
          <CommitmentsScreen />
        </Route>
        <Route path="/growth">
          <GrowthScreen
            notices={<VisionCard />}
            more={
              <>
                <LookBackCard />
                <YearReview hasLink />
              </>
            }
          />
        </Route>
        <Route path="/growth/traits/:trait?">{({ trait }) => <TraitScreen trait={trait ?? null} />}</Route>
        <Route path="/growth/values">
          <ValuesOverTimeScreen />
        </Route>
        <Route path="/growth/plans">
          <PlansOverTimeScreen />
        </Route>
        <Route path="/growth/decisions">
          <DecisionsOverTimeScreen />
        </Route>
        <Route path="/growth/rhythm">
          <RhythmScreen />
        </Route>
        <Route path="/growth/vision">
          <VisionScreen />
        </Route>
        <Route path="/growth/goals">
          <GoalsScreen />
        </Route>
        <Route path="/growth/goals/:id">{({ id }) => <GoalScreen key={id} goalId={id} />}</Route>
        <Route path="/growth/strengths">
          <StrengthsScreen />
        </Route>
        <Route path="/growth/strengths/:id">{({ id }) => <StrengthScreen key={id} strengthId={id} />}</Route>
        <Route path="/growth/look-back">
          <LookBackScreen />
        </Route>
        <Route path="/growth/threads">
          <ThreadsScreen />
        </Route>
        <Route path={/^\/coaching(?:\/|$)/}>
          <CoachingRoutes />
        </Route>
        <Route path="/summaries">
          <SummariesScreen />
        </Route>
        <Route path="/summaries/:id">{({ id }) => <SummaryScreen key={id} summaryId={id} />}</Route>
        <Route path="/summaries/:id/editions">{({ id }) => <EditionsScreen key={id} summaryId={id} />}</Route>
        <Route path="/summaries/:id/standards">
          {({ id }) => <StandardsScreen key={id} summaryId={id} />}
        </Route>
        <Route path="/summaries/:id/interview">
          {({ id }) => <InterviewScreen key={id} summaryId={id} />}
        </Route>
        <Route path="/summaries/:id/history">
          {({ id }) => <SummaryHistoryScreen key={id} summaryId={id} />}
        </Route>
        <Route path="/bin">
          <BinScreen />
        </Route>
        <Route path="/recovery">
          <RecoveryScreen />
        </Route>
        <Route path="/settings">
          <SettingsScreen privacy={<PrivacySettings />} actions={lockButton} />
        </Route>
        <Route path="/framework">
          <IndicatorsScreen />
        </Route>
        <Route path="/framework/prompts">
          <PacksScreen />
        </Route>
        <Route path="/framework/prompts/:id">{({ id }) => <PackScreen key={id} packId={id} />}</Route>
        <Route path="/values">
          <ValuesScreen />
        </Route>
        <Route path="/people">
          <PeopleScreen />
        </Route>
        <Route path="/shelf">
          <ShelfScreen />
        </Route>
        <Route path="/reminders">
          <RemindersScreen />
        </Route>
        <Route path="/settings/terms">
          <TermsScreen />
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
}

import { type ReactNode, Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { CoachingWeekCard } from '../features/conversations/week-card.tsx'
import { GrowthNav } from '../features/growth/growth-nav.tsx'
import { LookBackCard } from '../features/look-back/look-back-card.tsx'
import { ReminderNotices } from '../features/reminders/reminder-notices.tsx'
import { ShelfButton } from '../features/shelf/shelf-button.tsx'
import { YearReview } from '../features/summaries/year-review.tsx'
import { RecoveryReminder } from '../features/vault/recovery-reminder.tsx'
import { VisionCard } from '../features/vision/vision-card.tsx'
import { KeepsFocus } from './keeps-focus.tsx'
import { NotFound } from './not-found.tsx'
import { Opening } from './opening.tsx'
import {
  BackupsScreen,
  BeginScreen,
  BinScreen,
  CoachingRoutes,
  CommitmentsScreen,
  DecisionScreen,
  DecisionsOverTimeScreen,
  DecisionsScreen,
  EditionsScreen,
  EvidenceScreen,
  GoalScreen,
  GoalsScreen,
  GrowthScreen,
  HistoryScreen,
  IndicatorsScreen,
  InterviewScreen,
  JournalScreen,
  LookBackScreen,
  PackScreen,
  PacksScreen,
  PeopleScreen,
  PlansOverTimeScreen,
  PrivacySettings,
  ReadRoute,
  RecoveryScreen,
  RemindersScreen,
  RhythmScreen,
  SettingsScreen,
  ShelfScreen,
  StandardsScreen,
  StrengthScreen,
  StrengthsScreen,
  SummariesScreen,
  SummaryHistoryScreen,
  SummaryScreen,
  TermsScreen,
  ThisWeekScreen,
  ThreadsScreen,
  TraitScreen,
  ValuesOverTimeScreen,
  ValuesScreen,
  VisionScreen,
  WritingScreen,
} from './screens.ts'
import { usePreload } from './use-preload.ts'

/** Which screen stands for which address. */
export const Routes = ({ lockButton }: { lockButton: ReactNode }) => {
  usePreload()
  const [location] = useLocation()
  return (
    <Suspense fallback={<Opening />}>
      <KeepsFocus />
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

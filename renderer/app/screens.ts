import { lazyScreen } from './lazy-screen.tsx'

// Each screen's code is a file of its own, fetched when it is first gone to or, while the page rests, before that.

export const ThisWeekScreen = lazyScreen(
  async () => (await import('../features/this-week/this-week-screen.tsx')).ThisWeekScreen,
)
export const BeginScreen = lazyScreen(
  async () => (await import('../features/this-week/begin-screen.tsx')).BeginScreen,
)
export const JournalScreen = lazyScreen(
  async () => (await import('../features/journal/journal-screen.tsx')).JournalScreen,
)
export const EvidenceScreen = lazyScreen(
  async () => (await import('../features/evidence/evidence-screen.tsx')).EvidenceScreen,
)
export const ReadRoute = lazyScreen(async () => (await import('./read-route.tsx')).ReadRoute)
export const HistoryScreen = lazyScreen(
  async () => (await import('../features/journal/history-screen.tsx')).HistoryScreen,
)
export const BinScreen = lazyScreen(
  async () => (await import('../features/journal/bin-screen.tsx')).BinScreen,
)
export const WritingScreen = lazyScreen(
  async () => (await import('../features/writing/writing-screen.tsx')).WritingScreen,
)
export const RecoveryScreen = lazyScreen(
  async () => (await import('../features/vault/recovery-screen.tsx')).RecoveryScreen,
)
export const PrivacySettings = lazyScreen(
  async () => (await import('../features/vault/privacy-settings.tsx')).PrivacySettings,
)
export const SettingsScreen = lazyScreen(
  async () => (await import('../features/settings/settings-screen.tsx')).SettingsScreen,
)
export const DecisionsScreen = lazyScreen(
  async () => (await import('../features/decisions/decisions-screen.tsx')).DecisionsScreen,
)
export const DecisionScreen = lazyScreen(
  async () => (await import('../features/decisions/decision-screen.tsx')).DecisionScreen,
)
export const CommitmentsScreen = lazyScreen(
  async () => (await import('../features/commitments/commitments-screen.tsx')).CommitmentsScreen,
)
export const IndicatorsScreen = lazyScreen(
  async () => (await import('../features/framework/indicators-screen.tsx')).IndicatorsScreen,
)
export const PacksScreen = lazyScreen(
  async () => (await import('../features/framework/packs-screen.tsx')).PacksScreen,
)
export const PackScreen = lazyScreen(
  async () => (await import('../features/framework/pack-screen.tsx')).PackScreen,
)
export const ValuesScreen = lazyScreen(
  async () => (await import('../features/values/values-screen.tsx')).ValuesScreen,
)
export const PeopleScreen = lazyScreen(
  async () => (await import('../features/people/people-screen.tsx')).PeopleScreen,
)
export const ShelfScreen = lazyScreen(
  async () => (await import('../features/shelf/shelf-screen.tsx')).ShelfScreen,
)
export const RemindersScreen = lazyScreen(
  async () => (await import('../features/reminders/reminders-screen.tsx')).RemindersScreen,
)
export const BackupsScreen = lazyScreen(
  async () => (await import('../features/vault/backups-screen.tsx')).BackupsScreen,
)
export const TermsScreen = lazyScreen(
  async () => (await import('../features/terms/terms-screen.tsx')).TermsScreen,
)
export const VisionScreen = lazyScreen(
  async () => (await import('../features/vision/vision-screen.tsx')).VisionScreen,
)
export const GoalsScreen = lazyScreen(
  async () => (await import('../features/goals/goals-screen.tsx')).GoalsScreen,
)
export const GoalScreen = lazyScreen(
  async () => (await import('../features/goals/goal-screen.tsx')).GoalScreen,
)
export const StrengthsScreen = lazyScreen(
  async () => (await import('../features/strengths/strengths-screen.tsx')).StrengthsScreen,
)
export const StrengthScreen = lazyScreen(
  async () => (await import('../features/strengths/strength-screen.tsx')).StrengthScreen,
)
export const LookBackScreen = lazyScreen(
  async () => (await import('../features/look-back/look-back-screen.tsx')).LookBackScreen,
)
export const ThreadsScreen = lazyScreen(
  async () => (await import('../features/threads/threads-screen.tsx')).ThreadsScreen,
)
export const GrowthScreen = lazyScreen(
  async () => (await import('../features/growth/growth-screen.tsx')).GrowthScreen,
)
export const TraitScreen = lazyScreen(
  async () => (await import('../features/growth/trait-screen.tsx')).TraitScreen,
)
export const ValuesOverTimeScreen = lazyScreen(
  async () => (await import('../features/growth/values-over-time-screen.tsx')).ValuesOverTimeScreen,
)
export const PlansOverTimeScreen = lazyScreen(
  async () => (await import('../features/growth/plans-over-time-screen.tsx')).PlansOverTimeScreen,
)
export const DecisionsOverTimeScreen = lazyScreen(
  async () => (await import('../features/growth/decisions-over-time-screen.tsx')).DecisionsOverTimeScreen,
)
export const RhythmScreen = lazyScreen(
  async () => (await import('../features/growth/rhythm-screen.tsx')).RhythmScreen,
)
export const CoachingRoutes = lazyScreen(async () => (await import('./coaching-routes.tsx')).CoachingRoutes)

export const SummariesScreen = lazyScreen(
  async () => (await import('../features/summaries/summaries-screen.tsx')).SummariesScreen,
)
export const SummaryScreen = lazyScreen(
  async () => (await import('../features/summaries/summary-screen.tsx')).SummaryScreen,
)
export const EditionsScreen = lazyScreen(
  async () => (await import('../features/summaries/editions-screen.tsx')).EditionsScreen,
)
export const StandardsScreen = lazyScreen(
  async () => (await import('../features/summaries/standards-screen.tsx')).StandardsScreen,
)
export const InterviewScreen = lazyScreen(
  async () => (await import('../features/summaries/interview-screen.tsx')).InterviewScreen,
)
export const SummaryHistoryScreen = lazyScreen(
  async () => (await import('../features/summaries/history-screen.tsx')).SummaryHistoryScreen,
)

/** Every screen but coaching’s, which stand in a file of their own. */
export const SCREENS = [
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

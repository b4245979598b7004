import type { AnyEvent, EventName, PayloadOf } from '../../shared/contract/index.ts'
import { AppError, type Result } from '../../shared/errors.ts'
import { coachingFollower } from './coaching/follower.ts'
import { coachingServices } from './coaching-services.ts'
import { decisionLock, decisionsFollower } from './decisions/follower.ts'
import { decisionsService } from './decisions/service.ts'
import type { CoreDeps, Emit, OpenJournal } from './deps.ts'
import { dispatch, type HandlerMap } from './dispatch.ts'
import { pngDrawer } from './documents/docx/draw-png.ts'
import type { DrawPng } from './documents/docx/figures.ts'
import { documentsService } from './documents/service.ts'
import { tellingDocuments } from './documents/telling.ts'
import { createFileShelf, type FileShelf } from './files/shelf.ts'
import { forgetForms, formsFollower } from './forms/forgetting.ts'
import { formsService } from './forms/service.ts'
import { frameworkService } from './framework/service.ts'
import { goalsFollower } from './goals/follower.ts'
import { goalsService } from './goals/service.ts'
import { growthService } from './growth/service.ts'
import { createJobs, type Jobs } from './jobs/jobs.ts'
import { joinFollowers } from './journal/follower.ts'
import { journalService } from './journal/service.ts'
import { lookBackService } from './look-back/service.ts'
import { countEvidence } from './passages/counting.ts'
import { passagesFollower } from './passages/follower.ts'
import { passagesService } from './passages/service.ts'
import type { TargetLooks } from './passages/targets.ts'
import { peopleService } from './people/service.ts'
import { ratingsFollower } from './ratings/follower.ts'
import { ratingReading } from './ratings/reading.ts'
import { ratingsService } from './ratings/service.ts'
import { reflectionFollower } from './reflection/follower.ts'
import { planLook, planOf } from './reflection/plan-look.ts'
import { planReading } from './reflection/plan-reading.ts'
import { reflectionService } from './reflection/service.ts'
import { type RemindersDeps, remindersService } from './reminders/service.ts'
import { remindWhileLocked } from './reminders/while-locked.ts'
import { repliesFollower } from './replies/follower.ts'
import { fillSample } from './sample/fill.ts'
import { openDevice } from './settings/device.ts'
import { journalSettings } from './settings/journal.ts'
import { settingsService } from './settings/service.ts'
import { sharingFollower } from './sharing/follower.ts'
import { shelfService } from './shelf/service.ts'
import { spellingService } from './spelling/service.ts'
import { strengthsService } from './strengths/service.ts'
import { summariesFollower } from './summaries/follower.ts'
import { summariesService } from './summaries/service.ts'
import { summarySources } from './summary-sources.ts'
import { termsService } from './terms/service.ts'
import { threadsService } from './threads/service.ts'
import { drawingFonts } from './typeset/fonts.ts'
import { valuesService } from './values/service.ts'
import { createVault } from './vault/vault.ts'
import { visionService } from './vision/service.ts'

export type Core = {
  /** Answers one call; never throws. */
  readonly dispatch: (method: string, input: unknown) => Promise<Result<unknown>>
  /** Hears every event; the function it returns stops that. */
  readonly subscribe: (listener: (event: AnyEvent) => void) => () => void
  /** Files on their way between host and core, by token. For hosts only. */
  readonly files: FileShelf
  /** Seals, locks and lets the folder go. Call once, before the process ends. */
  readonly close: () => Promise<void>
}

/** What the features of the open journal need of what outlives it. */
type AroundJournal = Pick<RemindersDeps, 'keep'> & {
  readonly files: FileShelf
  readonly jobs: Pick<Jobs, 'run'>
  readonly pageScript: CoreDeps['pageScript']
  readonly drawPng: DrawPng
  readonly backupIdsSince: (instant: number) => Promise<string[]>
}

/** The features that live from unlock to lock. */
const openFeatures = (
  opened: OpenJournal,
  { backupIdsSince, files, jobs, pageScript, drawPng, keep }: AroundJournal,
) => {
  const open = { ...opened, emit: tellingDocuments(opened.emit) }
  const settings = journalSettings(open)
  const framework = frameworkService(open)
  const { lookAtIndicator } = framework
  const people = peopleService(open)
  const threads = threadsService({ ...open, people, values: { look: (id) => values.look(id) } })
  const journal = journalService({
    ...open,
    backupIdsSince,
    follower: joinFollowers([
      reflectionFollower(open),
      framework.follower,
      decisionsFollower(open),
      passagesFollower(open),
      ratingsFollower(open),
      sharingFollower(open),
      repliesFollower(open),
      coachingFollower(open),
      summariesFollower(open),
      threads.follower,
      goalsFollower(open, planOf(open)),
      formsFollower(open, planOf(open)),
      { moved: () => reminders.lookAgain() },
    ]),
    rules: {
      promptText: (id) => framework.promptText(id) ?? coach.replies.questionText(id),
      isLocked: decisionLock(open),
      idsOfTrait: framework.idsOf,
      namesOf: people.namesOf,
    },
  })
  const decisions = decisionsService({ ...open, journal })
  const values = valuesService({ ...open, journal })
  const terms = termsService({ ...open, journal })
  const counting = { countEvidence: countEvidence(open) }
  const plans = planReading({ ...open, journal })
  const goals = goalsService({ ...open, ...counting, journal, terms, plans })
  const strengths = strengthsService({ ...open, ...counting })
  const looks: TargetLooks = {
    indicator: lookAtIndicator,
    value: values.look,
    commitment: planLook(open),
    decision: decisions.look,
    goal: goals.look,
    strength: strengths.look,
  }
  const passages = passagesService({ ...open, journal, looks })
  const coach = coachingServices({
    ...open,
    ...{ journal, passages, people, framework, settings, files, jobs, pageScript, backupIdsSince },
  })
  const { replies } = coach
  const sources = summarySources({ ...open, framework, decisions, plans, goals, strengths, replies })
  const growth = growthService({ ...open, framework, values, people, passages, settings })
  const summaries = summariesService({
    ...open,
    ...{ journal, passages, people, framework, values, settings, growth, sources },
    forgetForms: forgetForms(open),
  })
  const readRatings = ratingReading(open)
  const documents = documentsService({
    ...open,
    ...{ journal, passages, people, summaries, files, jobs, drawPng },
    ratingsOf: (entryId) => readRatings([entryId]),
    indicatorTitle: (id) => lookAtIndicator(id)?.title ?? '',
  })
  const reminders = remindersService({ ...open, files, settings, journal, dueDecisions: decisions.due, keep })
  threads.start()
  coach.coaching.start()
  return {
    settings,
    sealAll: (reason: 'lock' | 'quit') => {
      journal.sealAll(reason)
      summaries.sealAll(reason)
    },
    stop: () => {
      reminders.stop()
      threads.stop()
      coach.coaching.stop()
    },
    handlers: {
      journal: journal.handlers,
      reflection: reflectionService({ ...open, journal, framework, settings }),
      framework: framework.handlers,
      decisions: decisions.handlers,
      contacts: coach.contacts.handlers,
      sharing: coach.sharing.handlers,
      replies: coach.replies.handlers,
      exchange: coach.exchange.handlers,
      coaching: coach.coaching.handlers,
      conversations: coach.conversations.handlers,
      spelling: spellingService(open),
      people: people.handlers,
      shelf: shelfService(open),
      reminders: reminders.handlers,
      values: values.handlers,
      passages: passages.handlers,
      growth,
      lookBack: lookBackService({ ...open, journal, passages, settings }),
      threads: threads.handlers,
      terms: terms.handlers,
      vision: visionService({ ...open, terms }),
      goals: goals.handlers,
      forms: formsService(open),
      strengths: strengths.handlers,
      summaries: summaries.handlers,
      connecting: summaries.connecting,
      choices: summaries.choices,
      standards: summaries.standards,
      interview: summaries.interview,
      editions: summaries.editions,
      documents,
      ratings: ratingsService({ ...open, journal, lookAtIndicator }),
    },
  }
}

/** The same journal, whose features do not call anybody. */
const quietly = (journal: OpenJournal): OpenJournal => ({
  ...journal,
  emit: (name, payload) => {
    if (name !== 'reminders.becameDue') journal.emit(name, payload)
  },
})

/** The composition root: builds every service once and joins them to the contract. */
export const createCore = async (deps: CoreDeps): Promise<Core> => {
  const listeners = new Set<(event: AnyEvent) => void>()
  const emit: Emit = <E extends EventName>(name: E, payload: PayloadOf<E>) => {
    for (const listener of listeners) listener({ name, payload } as AnyEvent)
  }
  let open: ReturnType<typeof openFeatures> | null = null

  const files = createFileShelf(deps)
  const jobs = createJobs({ emit, log: deps.log })
  const device = await openDevice(deps)
  const locked = remindWhileLocked({ clock: deps.clock, emit, kept: device.reminder })
  // A device that cannot keep it costs no more than the reminders while the journal is locked.
  const keep: AroundJournal['keep'] = (reminder) => void device.setReminder(reminder).catch(() => undefined)
  const drawPng = pngDrawer(drawingFonts(deps.typesetWorker))
  const around = { files, jobs, pageScript: deps.pageScript, drawPng }
  // A sample journal has no backups, and nobody is reminded of somebody else's reflection.
  const openSample = (journal: OpenJournal) =>
    openFeatures(quietly(journal), { ...around, backupIdsSince: async () => [], keep: () => undefined })
  const vault = createVault({
    ...deps,
    emit,
    files,
    jobs,
    deviceId: device.id,
    onOpen: (journal, whose) => {
      if (whose === 'sample') {
        open = openSample(journal)
        return
      }
      locked.stop()
      open = openFeatures(journal, { ...around, backupIdsSince: vault.backupIdsSince, keep })
    },
    fillSample: (journal, job) => fillSample({ ...journal, log: deps.log }, job, openSample),
    onClosing: (reason) => {
      open?.stop()
      open?.sealAll(reason)
      open = null
      files.forgetOutgoing()
      locked.start()
    },
  })
  const settings = settingsService({
    device,
    emit,
    journal: () => {
      if (!open) throw new AppError('locked')
      return open.settings
    },
  })
  locked.start()
  await vault.start()

  const always: HandlerMap = {
    vault: vault.handlers,
    backups: vault.backups,
    jobs: jobs.handlers,
    settings,
  }
  const handlers = (): HandlerMap => (open ? { ...always, ...open.handlers } : always)

  return {
    dispatch: (method, input) => dispatch(handlers(), new AppError('locked'), method, input, deps.log),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    files,
    close: async () => {
      await vault.close()
      locked.stop()
    },
  }
}

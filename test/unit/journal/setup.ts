import { coachingFollower } from '../../../main/core/coaching/follower.ts'
import { coachingServices } from '../../../main/core/coaching-services.ts'
import { decisionLock, decisionsFollower } from '../../../main/core/decisions/follower.ts'
import { decisionsService } from '../../../main/core/decisions/service.ts'
import type { OpenJournal } from '../../../main/core/deps.ts'
import { documentsService } from '../../../main/core/documents/service.ts'
import { createFileShelf } from '../../../main/core/files/shelf.ts'
import { forgetForms, formsFollower } from '../../../main/core/forms/forgetting.ts'
import { formsService } from '../../../main/core/forms/service.ts'
import { frameworkService } from '../../../main/core/framework/service.ts'
import { goalsFollower } from '../../../main/core/goals/follower.ts'
import { goalsService } from '../../../main/core/goals/service.ts'
import { growthService } from '../../../main/core/growth/service.ts'
import { createJobs } from '../../../main/core/jobs/jobs.ts'
import { joinFollowers } from '../../../main/core/journal/follower.ts'
import { journalService } from '../../../main/core/journal/service.ts'
import { lookBackService } from '../../../main/core/look-back/service.ts'
import { countEvidence } from '../../../main/core/passages/counting.ts'
import { passagesFollower } from '../../../main/core/passages/follower.ts'
import { passagesService } from '../../../main/core/passages/service.ts'
import type { TargetLooks } from '../../../main/core/passages/targets.ts'
import { peopleService } from '../../../main/core/people/service.ts'
import { ratingsFollower } from '../../../main/core/ratings/follower.ts'
import { ratingReading } from '../../../main/core/ratings/reading.ts'
import { ratingsService } from '../../../main/core/ratings/service.ts'
import { reflectionFollower } from '../../../main/core/reflection/follower.ts'
import { planLook, planOf } from '../../../main/core/reflection/plan-look.ts'
import { planReading } from '../../../main/core/reflection/plan-reading.ts'
import { reflectionService } from '../../../main/core/reflection/service.ts'
import { repliesFollower } from '../../../main/core/replies/follower.ts'
import { journalSettings } from '../../../main/core/settings/journal.ts'
import { sharingFollower } from '../../../main/core/sharing/follower.ts'
import { strengthsService } from '../../../main/core/strengths/service.ts'
import { summariesFollower } from '../../../main/core/summaries/follower.ts'
import { summariesService } from '../../../main/core/summaries/service.ts'
import { summarySources } from '../../../main/core/summary-sources.ts'
import { termsService } from '../../../main/core/terms/service.ts'
import { threadsService } from '../../../main/core/threads/service.ts'
import { valuesService } from '../../../main/core/values/service.ts'
import { visionService } from '../../../main/core/vision/service.ts'
import { openTestJournal } from '../../helpers/open-journal.ts'

export const CLIENT = 'window-one'
export const OTHER_CLIENT = 'window-two'

/** The services of an open journal, over a real encrypted file. */
export const servicesOf = (open: OpenJournal) => {
  const settings = journalSettings(open)
  const framework = frameworkService(open)
  const { lookAtIndicator } = framework
  const backupsAsked: number[] = []
  const files = createFileShelf(open)
  const jobs = createJobs({ emit: open.emit, log: () => undefined })
  const people = peopleService(open)
  const threads = threadsService({ ...open, people, values: { look: (id) => values.look(id) } })
  const service = journalService({
    ...open,
    follower: joinFollowers([
      reflectionFollower(open),
      framework.follower,
      decisionsFollower(open),
      passagesFollower(open),
      ratingsFollower(open),
      sharingFollower(open),
      coachingFollower(open),
      repliesFollower(open),
      summariesFollower(open),
      threads.follower,
      goalsFollower(open, planOf(open)),
      formsFollower(open, planOf(open)),
    ]),
    rules: {
      promptText: (id) => framework.promptText(id) ?? coach.replies.questionText(id),
      isLocked: decisionLock(open),
      idsOfTrait: framework.idsOf,
      namesOf: people.namesOf,
    },
    backupIdsSince: async (instant) => {
      backupsAsked.push(instant)
      return ['a-backup']
    },
  })
  const decisions = decisionsService({ ...open, journal: service })
  const values = valuesService({ ...open, journal: service })
  const terms = termsService({ ...open, journal: service })
  const counting = { countEvidence: countEvidence(open) }
  const plans = planReading({ ...open, journal: service })
  const goals = goalsService({ ...open, ...counting, journal: service, terms, plans })
  const strengths = strengthsService({ ...open, ...counting })
  const looks: TargetLooks = {
    indicator: lookAtIndicator,
    value: values.look,
    commitment: planLook(open),
    decision: decisions.look,
    goal: goals.look,
    strength: strengths.look,
  }
  const passages = passagesService({ ...open, journal: service, looks })
  const coach = coachingServices({
    ...open,
    ...{ journal: service, passages, people, framework, settings, files, jobs },
    pageScript: async () => 'document.title',
    backupIdsSince: async () => [],
  })
  const { replies } = coach
  const sources = summarySources({ ...open, framework, decisions, plans, goals, strengths, replies })
  const growth = growthService({ ...open, framework, values, people, passages, settings })
  const summaries = summariesService({
    ...open,
    ...{ journal: service, passages, people, framework, values, settings, growth, sources },
    forgetForms: forgetForms(open),
  })
  const readRatings = ratingReading(open)
  const documents = documentsService({
    ...open,
    ...{ journal: service, passages, people, summaries, files, jobs },
    drawPng: async () => new Uint8Array(),
    ratingsOf: (entryId) => readRatings([entryId]),
    indicatorTitle: (id) => lookAtIndicator(id)?.title ?? '',
  })
  return {
    service,
    summaries,
    documents,
    replies: coach.replies.handlers,
    coachSide: coach,
    files,
    jobs: jobs.handlers,
    contacts: coach.contacts.handlers,
    sharing: coach.sharing.handlers,
    values: values.handlers,
    passages: passages.handlers,
    growth,
    lookBack: lookBackService({ ...open, journal: service, passages, settings }),
    threads: threads.handlers,
    threadsCounted: threads.settled,
    stopThreads: threads.stop,
    terms: terms.handlers,
    vision: visionService({ ...open, terms }),
    goals: goals.handlers,
    forms: formsService(open),
    strengths: strengths.handlers,
    ratings: ratingsService({ ...open, journal: service, lookAtIndicator }),
    journal: service.handlers,
    sealAll: service.sealAll,
    reflection: reflectionService({ ...open, journal: service, framework, settings }),
    framework: framework.handlers,
    decisions: decisions.handlers,
    people: people.handlers,
    dueDecisions: decisions.due,
    settings,
    backupsAsked,
  }
}

export const openServices = (time?: Parameters<typeof openTestJournal>[0]) => {
  const test = openTestJournal(time)
  const services = servicesOf(test.open)
  const { journal } = services

  /** Saves steps on top of whatever stands there now. */
  const write = async (entryId: string, bodies: Record<string, string>, promptId: string | null = null) => {
    const { steps } = await journal.get({ entryId })
    return journal.saveDraft({
      entryId,
      client: CLIENT,
      steps: Object.entries(bodies).map(([stepId, body]) => ({
        stepId,
        promptId,
        body,
        baseVersion: steps.find((step) => step.stepId === stepId)?.version ?? 0,
      })),
    })
  }
  /** A sealed page of free writing. */
  const page = async (body: string): Promise<string> => {
    const { id } = await journal.start({ flow: 'free', path: 'full' })
    await write(id, { page: body })
    await journal.seal({ entryId: id, reason: 'left' })
    return id
  }
  const body = async (entryId: string, stepId = 'page'): Promise<string | undefined> =>
    (await journal.get({ entryId })).steps.find((step) => step.stepId === stepId)?.body
  const find = async (words: string, order: 'newest' | 'relevance' = 'newest') =>
    (await journal.search({ words, filters: {}, order, limit: 50 })).map(({ entry }) => entry.id)

  return { ...test, ...services, write, page, body, find }
}

import type { Handlers } from '../../../shared/contract/define.ts'
import type { reflection } from '../../../shared/contract/reflection.ts'
import { dayIn } from '../../../shared/domain/days.ts'
import { weekOf, weeksUpTo } from '../../../shared/domain/weeks.ts'
import { AppError } from '../../../shared/errors.ts'
import { stepOf } from '../../../shared/framework/flows.ts'
import type { FrameworkService } from '../framework/service.ts'
import type { JournalService } from '../journal/service.ts'
import type { JournalSettingsStore } from '../settings/journal.ts'
import { flowUses } from './flow-uses-store.ts'
import { openPlansBefore, type PlansDeps, planHandlers } from './plans.ts'

/** Weeks that This week looks back on. */
const WEEKS = 12

export type ReflectionDeps = PlansDeps & {
  readonly journal: Pick<JournalService, 'get' | 'start' | 'any' | 'ofFlow' | 'writtenDays'>
  readonly framework: Pick<FrameworkService, 'suggest'>
  readonly settings: Pick<JournalSettingsStore, 'get'>
}

/** This week, its debrief, the prompts in turn, and plans with their answers. */
export const reflectionService = (deps: ReflectionDeps): Handlers<typeof reflection> => {
  const { db, clock, journal, framework, settings } = deps
  const today = (): string => dayIn(clock.now(), clock.zone())
  const week = () => weekOf(today(), settings.get().weekStart)

  /** This week's debrief: one still being written before one that is finished. */
  const debrief = () => {
    const { from, to } = week()
    const entries = journal.ofFlow('weekly', from, to)
    return entries.find(({ finishedAt }) => finishedAt === null) ?? entries[0] ?? null
  }

  return {
    thisWeek: () => {
      const entry = debrief()
      const weeks = weeksUpTo(today(), settings.get().weekStart, WEEKS)
      const current = week()
      const written = journal.writtenDays(weeks[0]?.from ?? current.from, current.to)
      return {
        ...current,
        today: today(),
        state: entry === null ? 'not-begun' : entry.finishedAt === null ? 'draft' : 'finished',
        entry,
        openPlans: openPlansBefore(deps, null),
        weeks: weeks.map(({ from, to }) => ({
          from,
          reflected: written.some((day) => day >= from && day <= to),
        })),
        invitation: entry === null || entry.words === 0 ? framework.suggest('moment', null, []) : null,
        first: !journal.any(),
      }
    },

    begin: ({ path }) => {
      const entry = debrief()
      return entry ? journal.get(entry.id) : journal.start('weekly', path)
    },

    suggest: ({ entryId, stepId, not }) => {
      const entry = journal.get(entryId)
      if (!stepOf(entry.flow, stepId)?.rotates) throw new AppError('invalid-input')
      const prompt = framework.suggest(stepId, entry, not)
      if (!prompt) throw new AppError('not-found')
      return prompt
    },

    flows: () => flowUses(db),
    ...planHandlers(deps),
  }
}

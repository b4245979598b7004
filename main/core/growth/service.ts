import type { Handlers } from '../../../shared/contract/define.ts'
import type { growth } from '../../../shared/contract/growth.ts'
import { addDays, dayIn } from '../../../shared/domain/days.ts'
import { rhythmOf, weeksOfYear } from '../../../shared/domain/rhythm.ts'
import { FLOW_IDS } from '../../../shared/framework/flows.ts'
import { VALUES_PACK } from '../../../shared/framework/values-pack.ts'
import type { OpenJournal } from '../deps.ts'
import type { FrameworkService } from '../framework/service.ts'
import type { PassagesService } from '../passages/service.ts'
import type { PeopleService } from '../people/service.ts'
import type { JournalSettingsStore } from '../settings/journal.ts'
import type { ValuesService } from '../values/service.ts'

export type GrowthDeps = Pick<OpenJournal, 'reader' | 'clock'> & {
  readonly framework: Pick<FrameworkService, 'ofTrait'>
  readonly values: Pick<ValuesService, 'list' | 'look'>
  readonly people: Pick<PeopleService, 'list'>
  readonly passages: Pick<PassagesService, 'byIds'>
  readonly settings: Pick<JournalSettingsStore, 'get'>
}

type Titled = { readonly valueId: string; readonly title: string; readonly standing: boolean }

const DAYS_OF_A_WEEK = 7
const byTitle = new Intl.Collator('en')

/** Growth over time. The reader looks through the journal; here its findings get their titles and places. */
export const growthService = (deps: GrowthDeps): Handlers<typeof growth> => {
  const { reader, clock, framework, values, people, passages, settings } = deps
  const today = (): string => dayIn(clock.now(), clock.zone())

  /** The member's values in their order, then others that were found: removed ones, and ones never taken up. */
  const titled = (found: Iterable<string>): Titled[] => {
    const own = values.list().map(({ id, title }) => ({ valueId: id, title, standing: true }))
    const others = [...new Set(found)]
      .filter((id) => own.every(({ valueId }) => valueId !== id))
      .map((valueId) => {
        const packed = VALUES_PACK.find(({ id }) => id === valueId)
        return { valueId, title: values.look(valueId)?.title ?? packed?.title ?? '', standing: false }
      })
    return [...own, ...others.sort((a, b) => byTitle.compare(a.title, b.title))]
  }

  return {
    overview: () => reader.run('overview', {}),

    ratings: async ({ trait, from, to }) => {
      const indicators = framework.ofTrait(trait)
      const found = await reader.run('ratingsBetween', {
        indicatorIds: indicators.map(({ id }) => id),
        from,
        to,
      })
      const place = (id: string): number => {
        const index = found.followed.indexOf(id)
        return index < 0 ? found.followed.length : index
      }
      return indicators
        .map(({ id, title, low, high, offered }) => ({
          indicatorId: id,
          trait,
          title,
          low,
          high,
          followed: offered && found.followed.includes(id),
          standing: offered,
          points: [...(found.points.get(id) ?? [])],
        }))
        .filter(({ followed, points }) => followed || points.length > 0)
        .sort((a, b) => place(a.indicatorId) - place(b.indicatorId))
    },

    ratingDetail: async ({ ratingIds }) => {
      const found = await reader.run('ratingDetails', { ratingIds })
      const shown = passages.byIds(found.flatMap(({ passageIds }) => passageIds))
      return found.map(({ rating, entry, passageIds }) => ({
        rating,
        entry,
        passages: shown.filter(({ id }) => passageIds.includes(id)),
      }))
    },

    values: async (days) => {
      const found = await reader.run('valuesBetween', days)
      return titled(found.keys()).map((value) => ({
        ...value,
        ...(found.get(value.valueId) ?? { evidence: [], checks: [], decisions: [] }),
      }))
    },

    passages: ({ passageIds }) => passages.byIds([...new Set(passageIds)]),

    plans: (wanted) => reader.run('plansBetween', wanted),

    decisions: async (days) => {
      const everybody = people.list()
      const { decisions, heard, nobodyNamed, predictions } = await reader.run('decisionsBetween', {
        ...days,
        today: today(),
        people: everybody.map(({ id, name, nicknames }) => ({ id, names: [name, ...nicknames] })),
      })
      const idsOf = (valueId: string): string[] =>
        decisions.filter(({ valueIds }) => valueIds.includes(valueId)).map(({ id }) => id)
      return {
        decisions,
        byValue: titled(decisions.flatMap(({ valueIds }) => valueIds))
          .map(({ valueId, title }) => ({ valueId, title, decisionIds: idsOf(valueId) }))
          .filter(({ decisionIds }) => decisionIds.length > 0),
        byPerson: everybody
          .map(({ id, name }) => ({ personId: id, name, decisionIds: [...(heard.get(id) ?? [])] }))
          .filter(({ decisionIds }) => decisionIds.length > 0),
        nobodyNamed,
        predictions,
      }
    },

    rhythm: async ({ year }) => {
      const { weekStart } = settings.get()
      const weeks = weeksOfYear(year, weekStart)
      const from = weeks[0] ?? `${year}-01-01`
      const to = addDays(weeks.at(-1) ?? from, DAYS_OF_A_WEEK - 1)
      const { days, years } = await reader.run('rhythmBetween', { from, to })
      const ofYear = days.filter(({ day }) => day.startsWith(`${year}-`))
      const used = Map.groupBy(ofYear, ({ flow }) => flow)
      const flows = FLOW_IDS.filter((flow) => used.has(flow)).map((flow) => ({
        flow,
        entries: (used.get(flow) ?? []).reduce((sum, { entries }) => sum + entries, 0),
      }))
      return {
        weeks: rhythmOf(year, weekStart, days).map((week) => ({ ...week, flows: [...week.flows] })),
        flows,
        years: [...years],
      }
    },
  }
}

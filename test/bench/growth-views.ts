import type { Api } from '../../renderer/api/client.ts'
import type { ThreadSubject } from '../../shared/contract/threads.ts'
import { TRAIT_IDS } from '../../shared/framework/traits.ts'
import { p95, timed } from './measure.ts'
import type { Words } from './searches.ts'

export type GrowthFigures = {
  readonly growthViews: readonly { readonly view: string; readonly p95: number }[]
  readonly threadsP95: number
}

const ROUNDS = 20
/** All of time: the most that a view can be asked for. */
const EVER = { from: '1900-01-01', to: '2200-01-01' }
const YEAR = 2026
const SOME = 12

/** What each view asks at once when it is opened, over all of time. */
const VIEWS: Readonly<Record<string, (api: Api) => readonly Promise<unknown>[]>> = {
  landing: (api) => [api.growth.overview({}), api.lookBack.get({}), api.vision.get({}), api.goals.list({})],
  // Each of the five, one after another: a member opens one.
  ...Object.fromEntries(
    TRAIT_IDS.map((trait) => [
      trait,
      (api: Api) => [api.growth.overview({}), api.terms.list({}), api.growth.ratings({ ...EVER, trait })],
    ]),
  ),
  values: (api) => [api.growth.values(EVER)],
  plans: (api) => [api.growth.plans(EVER)],
  decisions: (api) => [api.growth.decisions(EVER)],
  rhythm: (api) => [api.growth.rhythm({ year: YEAR })],
  'look back': (api) => [api.lookBack.get({}), api.lookBack.leftBe({})],
  goals: (api) => [api.goals.list({}), api.goals.results({ goalId: null }), api.terms.list({})],
  strengths: (api) => [api.strengths.list({})],
  vision: (api) => [api.vision.get({}), api.vision.versions({})],
}

/** Opens every view, one after another. */
export const openGrowth = async (api: Api): Promise<void> => {
  for (const ask of Object.values(VIEWS)) await Promise.all(ask(api))
}

const subjectsFor = async (api: Api, { rare, common }: Words): Promise<ThreadSubject[]> => {
  const [people, values, followed] = [
    await api.people.list({}),
    await api.values.list({}),
    await api.threads.list({}),
  ]
  return [
    ...followed.map(({ subject }) => subject),
    ...[...rare.slice(0, SOME), ...common.slice(0, SOME)].map((words) => ({ kind: 'word' as const, words })),
    ...people.slice(-SOME).map(({ id }) => ({ kind: 'person' as const, personId: id })),
    ...values.map(({ id }) => ({ kind: 'value' as const, valueId: id })),
  ]
}

/** What the page of a thread asks: its counts, and the first of its sentences. */
const openThread = (api: Api, subject: ThreadSubject) =>
  Promise.all([api.threads.look({ subject }), api.threads.sentences({ subject })])

/** Growth's views and threads as they are opened, many times over. */
export const measureGrowth = async (api: Api, words: Words): Promise<GrowthFigures> => {
  const growthViews: { view: string; p95: number }[] = []
  for (const [view, ask] of Object.entries(VIEWS)) {
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round++) times.push(await timed(() => Promise.all(ask(api))))
    growthViews.push({ view, p95: p95(times) })
  }
  const times: number[] = []
  const subjects = await subjectsFor(api, words)
  for (let round = 0; round < 3; round++) {
    for (const subject of subjects) times.push(await timed(() => openThread(api, subject)))
  }
  return { growthViews, threadsP95: p95(times) }
}

import { afterEach, beforeEach, expect, test } from 'vitest'
import { INDICATORS } from '../../../shared/framework/indicators.ts'
import { PROMPTS, TRAIT_PROMPTS } from '../../../shared/framework/prompts.ts'
import { CLIENT, openServices, servicesOf } from '../journal/setup.ts'

let t: ReturnType<typeof openServices>
beforeEach(() => {
  t = openServices()
})
afterEach(() => t.dispose())

const UNKNOWN = '0190a000-0000-7000-8000-000000000000'
const WEEK = 7 * 86_400_000
const INDICATOR = {
  trait: 'strategic',
  title: 'Own',
  sentence: 'I looked.',
  low: 'No.',
  high: 'Yes.',
} as const

/** A pack of the member's own with one prompt for the moment. */
const ownPrompt = async (text: string) => {
  const pack = await t.framework.savePack({ title: 'My questions' })
  return t.framework.savePrompt({ pack: pack.id, text, step: 'moment', trait: 'reflective' })
}
const suggested = async (entryId: string, stepId = 'moment', not: string[] = []): Promise<string> =>
  (await t.reflection.suggest({ entryId, stepId, not })).id
/** All that a step is offered, by swapping until something comes again. */
const offered = async (stepId: string): Promise<string[]> => {
  const { id } = await t.reflection.begin({ path: 'full' })
  const seen: string[] = []
  for (;;) {
    const next = await suggested(id, stepId, seen)
    if (seen.includes(next)) return seen
    seen.push(next)
  }
}
const momentOf = async (entryId: string) =>
  (await t.journal.get({ entryId })).steps.find(({ stepId }) => stepId === 'moment')

test('the framework’s own words cannot be edited or removed, and what was never made cannot be found', async () => {
  const refused = [
    [() => t.framework.saveIndicator({ ...INDICATOR, id: UNKNOWN }), 'not-found'],
    [() => t.framework.savePack({ id: UNKNOWN, title: 'x' }), 'not-found'],
    [() => t.framework.savePrompt({ pack: UNKNOWN, text: 'Why?', step: 'moment', trait: null }), 'not-found'],
    [() => t.framework.prompts({ pack: 'no-such-pack' }), 'not-found'],
    [() => t.framework.choosePack({ pack: 'no-such-pack', chosen: true }), 'not-found'],
    [() => t.framework.setHidden({ kind: 'prompt', id: 'no-such-prompt', hidden: true }), 'not-found'],
    [() => t.framework.remove({ kind: 'pack', id: UNKNOWN }), 'not-found'],
    [() => t.framework.putBack({ kind: 'pack', id: UNKNOWN }), 'not-found'],
  ] as const
  for (const [ask, code] of refused) await expect(async () => ask()).rejects.toMatchObject({ code })
})

test('a journal that may only be read lets nothing of the framework change', async () => {
  const { framework } = servicesOf({ ...t.open, readOnly: true })
  await expect(async () => framework.savePack({ title: 'x' })).rejects.toMatchObject({ code: 'read-only' })
})

test('a prompt edited after it was answered: the entry keeps the words that it answered', async () => {
  const prompt = await ownPrompt('Who waited for you?')
  const { id } = await t.reflection.begin({ path: 'full' })
  await t.write(id, { moment: 'Marisol did.' }, prompt.id)
  await t.journal.seal({ entryId: id, reason: 'left' })
  const { id: promptId, pack } = prompt
  await t.framework.savePrompt({ id: promptId, pack, text: 'Who is waiting?', step: 'moment', trait: null })
  await t.write(id, { moment: 'Marisol did, and Ade.' }, prompt.id)
  expect(await momentOf(id)).toMatchObject({ promptText: 'Who waited for you?', promptId: prompt.id })
})

test('a prompt removed while it is being answered can still be saved with its words', async () => {
  const prompt = await ownPrompt('Who waited for you?')
  const { id: entryId } = await t.reflection.begin({ path: 'full' })
  await t.framework.remove({ kind: 'prompt', id: prompt.id })
  const step = { stepId: 'moment', promptId: prompt.id, body: 'Marisol.', baseVersion: 0 }
  await t.journal.saveDraft({ entryId, client: CLIENT, steps: [step] })
  expect((await momentOf(entryId))?.promptText).toBe('Who waited for you?')
})

test('a removed pack asks nothing more, what it asked stays, and it comes back whole', async () => {
  const prompt = await ownPrompt('Who waited for you?')
  const { id } = await t.reflection.begin({ path: 'full' })
  await t.write(id, { moment: 'Marisol did.' }, prompt.id)
  t.time.advance(WEEK)
  expect(await offered('moment')).toContain(prompt.id)
  await t.framework.remove({ kind: 'pack', id: prompt.pack })
  expect(await offered('moment')).not.toContain(prompt.id)
  expect(await momentOf(id)).toMatchObject({ promptText: 'Who waited for you?', body: 'Marisol did.' })
  expect((await t.framework.packs({})).some((pack) => pack.id === prompt.pack)).toBe(false)
  await expect(async () => t.framework.remove({ kind: 'pack', id: prompt.pack })).rejects.toMatchObject({
    code: 'not-found',
  })
  await t.framework.putBack({ kind: 'pack', id: prompt.pack })
  expect(await t.framework.prompts({ pack: prompt.pack })).toMatchObject([{ id: prompt.id, answered: 1 }])
})

test('a hidden indicator stays in the list as hidden, so that it can be shown again', async () => {
  const [first] = INDICATORS
  const id = first?.id ?? ''
  const hidden = async () =>
    (await t.framework.indicators({})).filter((one) => one.hidden).map((one) => one.id)
  await t.framework.setHidden({ kind: 'indicator', id, hidden: true })
  expect(await hidden()).toEqual([id])
  await t.framework.setHidden({ kind: 'indicator', id, hidden: false })
  expect(await hidden()).toEqual([])
})

test('a member’s indicator can be made, put in other words, removed and put back', async () => {
  const made = await t.framework.saveIndicator(INDICATOR)
  expect(made).toEqual({ ...INDICATOR, id: made.id, own: true, hidden: false })
  const edited = await t.framework.saveIndicator({ ...INDICATOR, id: made.id, title: 'Better' })
  expect(edited).toMatchObject({ id: made.id, title: 'Better' })
  const own = async () => (await t.framework.indicators({})).filter((one) => one.own).map(({ id }) => id)
  await t.framework.remove({ kind: 'indicator', id: made.id })
  expect(await own()).toEqual([])
  await t.framework.putBack({ kind: 'indicator', id: made.id })
  expect(await own()).toEqual([made.id])
})

test('the debrief draws from the traits’ packs; from another only once it is chosen', async () => {
  const traits = TRAIT_PROMPTS.filter(({ step }) => step === 'moment').map(({ id }) => id)
  expect((await offered('moment')).sort()).toEqual([...traits].sort())
  await t.framework.choosePack({ pack: 'equity-audits', chosen: true })
  await t.framework.choosePack({ pack: 'visionary', chosen: false })
  const packs = new Set((await offered('moment')).map((id) => PROMPTS.find((one) => one.id === id)?.pack))
  expect([...packs].sort()).toEqual(['community', 'equity-audits', 'reflective', 'strategic', 'values'])
})

test('a hidden prompt is never suggested', async () => {
  const [first = ''] = await offered('moment')
  await t.framework.setHidden({ kind: 'prompt', id: first, hidden: true })
  expect(await offered('moment')).not.toContain(first)
})

test('a member who has chosen no pack is still asked something', async () => {
  for (const { id } of await t.framework.packs({})) await t.framework.choosePack({ pack: id, chosen: false })
  expect((await offered('moment')).length).toBeGreaterThan(0)
})

test('later steps stay with the pack of the moment, and leave it when it has nothing more', async () => {
  const { id } = await t.reflection.begin({ path: 'full' })
  const moment = TRAIT_PROMPTS.find(({ pack, step }) => pack === 'visionary' && step === 'moment')
  await t.write(id, { moment: 'I saw it.' }, moment?.id ?? '')
  const ofPack = TRAIT_PROMPTS.filter(({ pack, step }) => pack === 'visionary' && step === 'part')
  const seen: string[] = []
  for (const _ of ofPack) seen.push(await suggested(id, 'part', seen))
  expect(seen.sort()).toEqual(ofPack.map((prompt) => prompt.id).sort())
  const after = await suggested(id, 'part', seen)
  expect(TRAIT_PROMPTS.find((prompt) => prompt.id === after)?.pack).not.toBe('visionary')
})

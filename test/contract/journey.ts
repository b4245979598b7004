import { expect } from 'vitest'
import type { Api } from '../../renderer/api/client.ts'
import type { Abilities, Harness } from './harness.ts'
import { coachSomebody } from './journey-coach.ts'
import { meetByCards } from './journey-coaching.ts'
import { markAndRate, nameValues } from './journey-evidence.ts'
import { decide, keepPlans, shapeTheFramework } from './journey-framework.ts'
import { keepForms, lookFar, nameStrengths, nameTerms, pursueGoals } from './journey-growth.ts'
import { followThreads, lookAtGrowth, lookBackOnce } from './journey-growth-reads.ts'
import { hearFromAPage } from './journey-page.ts'
import { hearBack } from './journey-replies.ts'
import { shareWords } from './journey-sharing.ts'
import { summarise } from './journey-summaries.ts'
import { bodyOf, codeOf, save } from './writing.ts'

const PASSPHRASE = 'a quiet river in march'
const SECOND = 'two herons by the bridge'
const THIRD = 'three lanterns on the water'

const lookAround = async (api: Api): Promise<void> => {
  expect(await api.vault.openSample({})).toMatchObject({ state: 'open', sample: true })
  expect((await api.journal.list({ limit: 5 })).entries).not.toEqual([])
  expect(await codeOf(api.backups.overview({}))).toBe('sample-journal')
  expect(await api.vault.lock({})).toEqual({ state: 'none' })
}

const createTheJournal = async (api: Api): Promise<void> => {
  expect(await api.vault.status({})).toEqual({ state: 'none' })
  expect(await codeOf(api.vault.unlock({ passphrase: PASSPHRASE }))).toBe('no-journal')
  const created = await api.vault.create({ passphrase: PASSPHRASE, ownership: 'shared', remember: false })
  expect(created).toMatchObject({ state: 'open', ownership: 'shared', idleMinutes: 5, recoveryPending: true })
  expect(await codeOf(api.vault.create({ passphrase: PASSPHRASE, ownership: 'mine', remember: false }))).toBe(
    'journal-exists',
  )
  expect(await api.vault.setOwnership({ ownership: 'mine' })).toMatchObject({ ownership: 'mine' })
  expect(await api.vault.setIdleMinutes({ minutes: 30 })).toMatchObject({ idleMinutes: 30 })
  await api.vault.stillHere({})
  await api.vault.recheck({})
}

const writeFreely = async (api: Api): Promise<void> => {
  const { id: entryId } = await api.journal.start({ flow: 'free' })
  await save(api, entryId, { page: 'The first words, with an é and an אבג.' })
  const first = await api.journal.seal({ entryId, reason: 'left' })
  await save(api, entryId, { page: 'The second words, about Marisol.' })
  const second = await api.journal.seal({ entryId, reason: 'idle' })
  if (!first.revisionId || !second.revisionId) throw new Error('nothing was sealed')

  expect(await api.journal.history({ entryId })).toHaveLength(2)
  expect((await api.journal.revision({ revisionId: first.revisionId })).steps[0]?.body).toContain(
    'first words',
  )
  const diff = await api.journal.compare({ from: first.revisionId, to: second.revisionId })
  expect(diff[0]?.parts.some(({ kind }) => kind === 'added')).toBe(true)
  await api.journal.restore({ entryId, revisionId: first.revisionId })
  expect(await bodyOf(api, entryId)).toContain('first words')

  expect(await api.journal.setStarred({ entryId, starred: true })).toMatchObject({ starred: true })
  expect(await api.journal.setTags({ entryId, tags: ['families'] })).toMatchObject({ tags: ['families'] })
  expect(await api.journal.tags({})).toEqual([{ tag: 'families', entries: 1 }])
  expect(await api.journal.setDay({ entryId, day: '2026-03-06' })).toMatchObject({ day: '2026-03-06' })
  expect((await api.journal.list({})).entries.map(({ id }) => id)).toEqual([entryId])
  expect(await api.journal.neighbours({ entryId })).toEqual({ earlier: null, later: null })
  expect(await api.journal.months({})).toEqual([{ month: '2026-03', entries: 1 }])
  expect(await api.journal.search({ words: 'first' })).toHaveLength(1)
  expect(await api.journal.search({ words: 'first', order: 'relevance' })).toHaveLength(1)

  await api.journal.remove({ entryId })
  expect(await api.journal.bin({})).toHaveLength(1)
  await api.journal.putBack({ entryId })
  expect(await api.journal.findPhrase({ phrase: 'Marisol' })).toMatchObject({ entries: 1 })
  expect(await api.journal.erasePhrase({ phrase: 'Marisol' })).toMatchObject({ entries: 1 })
  expect(await api.journal.eraseEntries({ entryIds: [entryId] })).toMatchObject({ entries: 1 })
  expect(await codeOf(api.journal.get({ entryId }))).toBe('not-found')
}

const reflect = async (api: Api): Promise<void> => {
  expect(await api.reflection.thisWeek({})).toMatchObject({ state: 'not-begun' })
  const { id: entryId } = await api.reflection.begin({ path: 'short' })
  const suggested = await api.reflection.suggest({ entryId, stepId: 'moment' })
  const other = await api.reflection.suggest({ entryId, stepId: 'moment', not: [suggested.id] })
  expect(other.id).not.toBe(suggested.id)
  expect(await api.journal.setPath({ entryId, path: 'full' })).toMatchObject({ path: 'full' })
  await save(api, entryId, { moment: 'One moment.', 'plan-if': 'the bell rings', 'plan-then': 'wait' })
  expect(await api.journal.finish({ entryId })).toMatchObject({ firstEver: true })
  expect(await api.reflection.thisWeek({})).toMatchObject({ state: 'finished' })

  const next = await api.journal.start({ flow: 'weekly' })
  const [plan] = await api.reflection.plansFor({ entryId: next.id })
  if (!plan) throw new Error('the plan became no commitment')
  const answered = await api.reflection.answer({ commitmentId: plan.id, entryId: next.id, outcome: 'kept' })
  expect(answered).toMatchObject({ ifText: 'the bell rings', outcome: 'kept' })
}

const rememberPeople = async (api: Api): Promise<void> => {
  const ana = await api.people.save({ name: 'Ana', nicknames: ['Anita', 'anita'] })
  expect(await api.people.save({ ...ana, label: 'a student' })).toMatchObject({
    nicknames: ['Anita'],
    label: 'a student',
  })
  await api.people.remove({ id: ana.id })
  await api.people.putBack({ id: ana.id })
  expect(await api.people.list({})).toHaveLength(1)
  expect(await api.people.suggestions({})).toEqual([])
  await api.people.dismiss({ name: 'Devon' })
  await api.people.undismiss({ name: 'Devon' })
}

const fillTheShelf = async (api: Api): Promise<void> => {
  const before = await api.shelf.list({})
  const own = await api.shelf.save({ title: 'Our district’s handbook' })
  await api.shelf.remove({ id: own.id })
  expect(await api.shelf.putBack({ id: own.id })).toEqual(own)
  expect(await api.shelf.list({})).toEqual([...before, own])
}

/** The local time of this very minute, on this weekday. */
const rightNow = () => {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  return { weekday: now.getDay() || 7, time: `${two(now.getHours())}:${two(now.getMinutes())}` }
}

const remind = async (api: Api): Promise<void> => {
  expect(await api.reminders.get({})).toMatchObject({ weekly: false, holidays: [] })
  expect(await api.reminders.due({})).toEqual([])
  const holidays = [{ from: '2026-12-21', to: '2027-01-03' }]
  expect(await api.reminders.set({ weekly: true, ...rightNow(), holidays })).toMatchObject({ holidays })
  expect(await api.reminders.set({ holidays: [] })).toMatchObject({ weekly: true, holidays: [] })
  expect(await api.reminders.due({})).toMatchObject([{ kind: 'weekly', decisionId: null }])
  await api.reminders.snooze({ hours: 1 })
  expect(await api.reminders.due({})).toEqual([])
  expect((await api.reminders.calendar({ weeks: 3 })).file).not.toBe('')
}

const settle = async (api: Api): Promise<void> => {
  expect(await api.settings.setDevice({ theme: 'dark' })).toMatchObject({ theme: 'dark' })
  expect(await api.settings.device({})).toMatchObject({ theme: 'dark' })
  expect(await api.settings.setJournal({ weekStart: 'sunday' })).toMatchObject({ weekStart: 'sunday' })
  expect(await api.settings.journal({})).toMatchObject({ weekStart: 'sunday' })
  await api.spelling.add({ word: 'Marisol' })
  expect(await api.spelling.words({})).toEqual({ words: ['Marisol'] })
  await api.spelling.remove({ word: 'Marisol' })
  await api.jobs.cancel({ id: 'no-such-job' })
}

const keepTheKeys = async (api: Api, { keychain }: Abilities): Promise<void> => {
  await api.vault.changePassphrase({ current: PASSPHRASE, next: SECOND })
  await api.vault.renewRecovery({ passphrase: SECOND })
  const { groups } = await api.vault.recoveryCode({})
  if (!groups) throw new Error('the recovery code is not at hand')
  expect((await api.vault.recoverySheet({})).file).not.toBe('')
  const typed = [0, 2, 3].map((place) => ({ place, text: groups[place] ?? '' }))
  expect(await api.vault.confirmRecovery({ groups: typed })).toMatchObject({ recoveryPending: false })

  expect(await codeOf(api.vault.setRemember({ remember: true }))).toBe(
    keychain ? 'ok' : 'remember-unavailable',
  )
  expect(await api.vault.lock({})).toMatchObject({ state: 'locked', remembered: keychain })
  expect(await codeOf(api.vault.unlockRemembered({}))).toBe(keychain ? 'ok' : 'remember-unavailable')
  await api.vault.setRemember({ remember: false }).catch(() => undefined)
  await api.vault.lock({})
  expect(await codeOf(api.vault.unlock({ passphrase: 'not the passphrase' }))).toBe('wrong-passphrase')
  const recovered = await api.vault.unlockWithRecovery({ code: groups.join('-'), newPassphrase: THIRD })
  expect(recovered).toMatchObject({ state: 'open' })
  await api.vault.lock({})
  expect(await api.vault.unlock({ passphrase: THIRD })).toMatchObject({ state: 'open' })
}

const backUp = async (api: Api): Promise<void> => {
  const made = await api.backups.makeNow({})
  expect((await api.backups.overview({})).backups.map(({ id }) => id)).toContain(made.id)
  expect(await api.backups.setLimit({ limitBytes: 60_000_000 })).toMatchObject({ limitBytes: 60_000_000 })
  const opened = await api.backups.open({ source: { id: made.id }, secret: { keyAtHand: true } })
  expect(opened.status).toMatchObject({ state: 'open' })
  expect(await api.backups.remove({ ids: [made.id] })).toEqual({ removed: 1 })
  await api.backups.makeNow({})
  expect(await api.vault.rekey({ passphrase: THIRD, oldBackups: 'remove' })).toMatchObject({ reEncrypted: 0 })
  expect((await api.backups.overview({})).backups).toHaveLength(1)
}

/** A member's way through everything that can be asked of core: each call is made with good input and must succeed. */
export const journey = async (
  api: Api,
  abilities: Abilities,
  { offer, take }: Pick<Harness, 'offer' | 'take'>,
): Promise<void> => {
  await lookAround(api)
  await createTheJournal(api)
  await remind(api)
  await writeFreely(api)
  await reflect(api)
  await keepPlans(api)
  await shapeTheFramework(api)
  await decide(api)
  await markAndRate(api)
  await nameValues(api)
  await nameTerms(api)
  await lookFar(api)
  await pursueGoals(api)
  await nameStrengths(api)
  await keepForms(api)
  await lookAtGrowth(api)
  await meetByCards(api)
  await shareWords(api)
  await hearBack(api, offer)
  await hearFromAPage(api, take)
  await coachSomebody(api, offer)
  await summarise(api, take)
  await lookBackOnce(api)
  await rememberPeople(api)
  await followThreads(api)
  await fillTheShelf(api)
  await settle(api)
  await keepTheKeys(api, abilities)
  await backUp(api)
}

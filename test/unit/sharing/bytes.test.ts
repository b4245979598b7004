import { afterEach, beforeEach, expect, test } from 'vitest'
import { openFile } from '../../../main/core/exchange/opening.ts'
import { INDICATORS } from '../../../shared/framework/indicators.ts'
import { openSharing, type Sharing } from './setup.ts'

let t: Sharing
beforeEach(async () => {
  t = await openSharing()
})
afterEach(() => t.dispose())

/** Words that stand nowhere but in one place of the journal each. */
const HIDDEN = [
  'Zblock',
  'Zaround',
  'Zunchosen',
  'Zotherstep',
  'Zotherentry',
  'Zdraft',
  'Zperson',
  'Znickname',
  'Zlabel',
  'Zvalue',
  'Zreason',
  'Zgoal',
  'Zwhy',
  'Zmeasure',
  'Zsource',
  'Zmypart',
  'Zstrength',
  'Zvision',
  'Zterm',
  'Zshelf',
  'Zpack',
  'Zprompt',
  'Zindicator',
  'Zcontact',
  'Zplan',
  'Znote',
  'Zquestion',
  'Ztag',
  'Zdecision',
  'Zsealed',
] as const

/** A journal with a word of its own in every place that a member can write in, and a share of one sentence of it. */
const fill = async (): Promise<string> => {
  const pack = await t.framework.savePack({ title: 'Zpack' })
  const prompt = await t.framework.savePrompt({
    pack: pack.id,
    text: 'Zprompt?',
    step: 'moment',
    trait: null,
  })
  await t.framework.saveIndicator({
    trait: 'strategic',
    title: 'Zindicator',
    sentence: '',
    low: '',
    high: '',
  })
  const { id: entryId } = await t.journal.start({ flow: 'weekly', path: 'full' })
  const moment = 'Zaround stands before. Zblock and I waited. Zunchosen stands after.'
  await t.write(entryId, { moment }, prompt.id)
  await t.write(entryId, { part: 'Zotherstep', 'plan-if': 'Zplan', 'plan-then': 'Zplan' })
  await t.ratings.rate({ entryId, indicatorId: INDICATORS[0]?.id ?? '', score: 4, reason: 'Zreason' })
  await t.journal.setTags({ entryId, tags: ['Ztag'] })
  await t.page('Zotherentry')
  const { id: decision } = await t.journal.start({ flow: 'decision', path: 'full' })
  await t.write(decision, { options: 'Zdecision' })
  await t.people.save({ name: 'Zperson', nicknames: ['Znickname'], label: 'Zlabel' })
  await t.values.save({ title: 'Zvalue', lived: '', notLived: '' })
  const goal = await t.goals.save({ title: 'Zgoal', why: 'Zwhy' })
  await t.goals.saveResult({
    ...{
      goalId: goal.id,
      measure: 'Zmeasure',
      unit: '',
      before: 1,
      beforeDay: null,
      after: 2,
      day: '2026-03-02',
    },
    ...{ source: 'Zsource', who: '', people: 4, myPart: 'Zmypart' },
  })
  await t.strengths.save({ kind: 'strength', title: 'Zstrength', body: '' })
  await t.vision.save({ body: 'Zvision' })
  const [term] = await t.terms.list({})
  if (term) await t.terms.save({ ...term, name: 'Zterm' })
  await t.contacts.addByName({ name: 'Zcontact', isCoach: true, isMember: false })
  const { id: other } = await t.begin()
  await t.sharing.set({ shareId: other, words: { note: 'Znote', questions: ['Zquestion'], baseVersion: 0 } })
  const sealed = await t.begin()
  await t.sharing.set({ shareId: sealed.id, words: { note: 'Zsealed', questions: [], baseVersion: 0 } })
  await t.send(sealed.id)

  const { id: shareId } = await t.begin()
  const { excerpts } = await t.choose(shareId, entryId, 'Zblock and I waited.', 'moment')
  await t.block(shareId, excerpts[0]?.id ?? '', 'Zblock', 'a student')
  await t.write(entryId, { moment: `${moment} Zdraft` }, prompt.id)
  return shareId
}

test('no word that was redacted, not chosen or not ticked is in a file, in its name, or in the preview', async () => {
  const shareId = await fill()
  const { preview, file } = await t.send(shareId)
  const opened = await openFile(file.bytes, t.joy.keys)
  const payload = Buffer.from(opened.payloadBytes).toString()
  expect(payload).toContain('I waited.')
  const { bytes: _, ...shown } = preview
  const leaving = [
    payload,
    file.name,
    JSON.stringify(shown),
    Buffer.from(file.bytes).toString('latin1'),
  ].join('\n')
  expect(HIDDEN.filter((word) => leaving.includes(word))).toEqual([])
})

test('what is ticked is there, and only that', async () => {
  const shareId = await fill()
  const { ratings, goals, excerpts } = await t.sharing.draft({ shareId })
  await t.sharing.set({ shareId, ratings: ratings.map(({ id }) => id), goals: goals.map(({ id }) => id) })
  const { results } = await t.sharing.draft({ shareId })
  await t.sharing.set({ shareId, results: results.map(({ id }) => id) })
  const excerptId = excerpts[0]?.id ?? ''
  await t.sharing.setExcerpt({ shareId, excerptId, withSurroundings: true, withPrompt: true })
  const { file } = await t.send(shareId)
  const payload = Buffer.from((await openFile(file.bytes, t.joy.keys)).payloadBytes).toString()
  const ticked = [
    'Zaround',
    'Zunchosen',
    'Zreason',
    'Zgoal',
    'Zwhy',
    'Zmeasure',
    'Zsource',
    'Zmypart',
    'Zprompt',
  ]
  expect(HIDDEN.filter((word) => payload.includes(word)).toSorted()).toEqual(ticked.toSorted())
})

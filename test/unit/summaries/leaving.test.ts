import { afterEach, beforeEach, expect, test } from 'vitest'
import { codeOf, openSummary, type SummaryTest } from './setup.ts'

let t: SummaryTest
beforeEach(async () => {
  t = await openSummary()
})
afterEach(() => t.dispose())

const FORMATS = ['json', 'markdown', 'html'] as const

test('words that were not chosen, lie inside, or stand in a dropped section are in no file', async () => {
  const entryId = await t.page('Zchosen words. Zinside words. Zdropped words. Zunchosen words.')
  await t.choose(await t.mark(entryId, 'Zchosen words.'))
  const inside = await t.choose(await t.mark(entryId, 'Zinside words.'))
  await t.choices.setShow({ summaryId: t.summaryId, choiceId: inside.id, show: 'inside' })
  await t.choose(await t.mark(entryId, 'Zdropped words.'), 'strengths')
  await t.say('strengths', 'Ztext of a dropped section.')
  await t.say('values', `A claim.[^${inside.key}]`)
  await t.handlers.dropSection({
    summaryId: t.summaryId,
    sectionId: t.sectionOf('strengths'),
    dropped: true,
  })
  for (const format of FORMATS) {
    const text = await t.file({ kind: 'summary', summaryId: t.summaryId }, format)
    expect(text).toContain('Zchosen')
    for (const word of ['Zinside', 'Zdropped', 'Zunchosen', 'Ztext']) expect(text).not.toContain(word)
  }
})

test('hidden words are in no file, whatever Markdown stands around them', async () => {
  const entryId = await t.page(
    'I saw **Zmaya** and [Zmaya](https://x.org/Zmaya), `Zmaya` and\n\n    Zmaya again.',
  )
  const choice = await t.choose(await t.mark(entryId, (await t.body(entryId)) ?? ''))
  await t.hide(choice.id, 'Zmaya', 'a student')
  await t.say('values', `It was so.[^${choice.key}]`)
  for (const format of FORMATS) {
    const text = await t.file({ kind: 'summary', summaryId: t.summaryId }, format)
    expect(text).not.toContain('Zmaya')
    expect(text).toContain('a student')
  }
})

test('a label that says what it hides is refused, and so are blocks that overlap', async () => {
  const entryId = await t.page('Maya read aloud.')
  const { id: choiceId } = await t.choose(await t.mark(entryId, 'Maya read aloud.'))
  expect(await codeOf(() => t.hide(choiceId, 'Maya', 'maya’s class'))).toBe('invalid-input')
  const over = [0, 2].map((start) => ({ span: { start, end: start + 4 }, label: 'a student' }))
  const ref = { summaryId: t.summaryId, choiceId, field: 'quote' }
  expect(await codeOf(() => t.choices.setRedactions({ ...ref, redactions: over }))).toBe('invalid-input')
})

test('choosing again what was taken out brings its blocks back', async () => {
  const entryId = await t.page('Zmaya read aloud.')
  const passageId = await t.mark(entryId, 'Zmaya read aloud.')
  const { id: choiceId } = await t.choose(passageId)
  await t.hide(choiceId, 'Zmaya', 'a student')
  await t.choices.unchoose({ summaryId: t.summaryId, choiceId })
  const again = await t.choose(passageId)
  expect(again.id).toBe(choiceId)
  expect(again.fields[0]?.redactions).toHaveLength(1)
})

test('what stands no more keeps the file from being made, and says how much it is', async () => {
  const entryId = await t.page('Words of an entry.')
  await t.choose(await t.mark(entryId, 'Words of an entry.'))
  await t.journal.remove({ entryId })
  expect((await t.choices.list({ summaryId: t.summaryId }))[0]?.state).toBe('gone')
  expect(await codeOf(() => t.file())).toBe('source-gone')
  await t.journal.putBack({ entryId })
  expect(await t.file()).toContain('Words of an entry.')
})

test('a draft whose privacy words were not read makes no file', async () => {
  const { id: summaryId } = await t.handlers.create({
    template: 'review',
    reader: '',
    period: { from: '2026-01-01', to: '2026-12-31' },
  })
  expect(await codeOf(() => t.file({ kind: 'summary', summaryId }))).toBe('privacy-unread')
})

test('an empty draft is an empty document', async () => {
  expect(await codeOf(() => t.file())).toBe('empty-document')
})

test('the same draft makes the same bytes', async () => {
  const entryId = await t.page('Words of an entry.')
  await t.choose(await t.mark(entryId, 'Words of an entry.'))
  for (const format of FORMATS) {
    const source = { kind: 'summary', summaryId: t.summaryId } as const
    expect(await t.file(source, format)).toBe(await t.file(source, format))
  }
})

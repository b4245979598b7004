import { expect } from 'vitest'
import type { Api } from '../../renderer/api/client.ts'
import type { Harness } from './harness.ts'
import { refuseToHandOut } from './journey-refusals.ts'
import { codeOf, save } from './writing.ts'

const PERIOD = { from: '2000-01-01', to: '2099-12-31' }
const CLIENT = 'contract-window'
const QUOTE = 'I asked Marisol before I answered.'

/** A marked passage to choose, in an entry of today. */
const markWords = async (api: Api): Promise<{ entryId: string; passageId: string }> => {
  const { id: entryId } = await api.journal.start({ flow: 'free' })
  await save(api, entryId, { page: QUOTE })
  const [indicator] = await api.framework.indicators({})
  const { id: passageId } = await api.passages.mark({
    ...{ entryId, stepId: 'page', start: 0, end: QUOTE.length, quote: QUOTE },
    targets: [{ kind: 'indicator', id: indicator?.id ?? '' }],
  })
  return { entryId, passageId }
}

/** Drafts with their sections and stories. */
const shapeADraft = async (api: Api): Promise<string> => {
  const never = { from: '1990-01-01', to: '1990-12-31' }
  expect(await codeOf(api.summaries.create({ template: 'year', period: never }))).toBe('empty-period')
  const { id: summaryId, sections } = await api.summaries.create({ template: 'application', period: PERIOD })
  const ref = { summaryId }
  await api.summaries.setFacts({
    ...ref,
    title: 'Two pages',
    author: 'Ana Ruiz',
    role: 'Teacher',
    reader: 'A panel',
  })
  await api.summaries.setOptions({ ...ref, options: { paper: 'a4', exactDays: true } })
  expect(await api.summaries.setWarned(ref)).toMatchObject({ warned: true, options: { paper: 'a4' } })
  const added = await api.summaries.addSection({ ...ref, title: 'Thanks' })
  const own = { ...ref, sectionId: added.sections.at(-1)?.id ?? '' }
  await api.summaries.renameSection({ ...own, title: 'With thanks' })
  await api.summaries.dropSection({ ...own, dropped: true })
  const sectionIds = added.sections.map(({ id }) => id).toReversed()
  await api.summaries.reorderSections({ ...ref, sectionIds })
  const restored = await api.summaries.restoreSections(ref)
  expect(restored.sections.map(({ kind }) => kind)).toEqual([...sections.map(({ kind }) => kind), 'own'])

  const stories = { ...ref, sectionId: sections.find(({ kind }) => kind === 'stories')?.id ?? '' }
  const told = await api.summaries.addStory({ ...stories, title: 'The letter' })
  const all = told.sections.find(({ id }) => id === stories.sectionId)?.stories ?? []
  const last = { ...stories, storyId: all.at(-1)?.id ?? '' }
  await api.summaries.renameStory({ ...last, title: 'The letter home' })
  await api.summaries.reorderStories({ ...stories, storyIds: all.map(({ id }) => id).toReversed() })
  await api.summaries.removeStory(last)
  const back = await api.summaries.putStoryBack(last)
  expect(back.sections.find(({ id }) => id === stories.sectionId)?.stories[0]?.title).toBe('The letter home')
  expect(await api.summaries.get(ref)).toEqual(back)
  return summaryId
}

/** Connecting words, with their history. */
const writeBetween = async (api: Api, summaryId: string): Promise<void> => {
  const ref = { summaryId }
  const [first] = await api.connecting.texts(ref)
  if (!first) throw new Error('there is no field')
  const { textId, version } = first
  const write = async (body: string, baseVersion: number) =>
    api.connecting.save({ ...ref, client: CLIENT, texts: [{ textId, body, baseVersion }] })
  const saved = await write('I lead four teachers.', version)
  if (saved.outcome !== 'saved') throw new Error('the words were not saved')
  const one = await api.connecting.seal({ ...ref, reason: 'left' })
  await write('I lead five teachers.[^s1]', saved.versions[textId] ?? 0)
  expect((await write('I lead nobody.', version)).outcome).toBe('sibling')
  const two = await api.connecting.seal({ ...ref, reason: 'left' })
  if (!one.revisionId || !two.revisionId) throw new Error('nothing was sealed')
  expect(await api.connecting.history(ref)).toHaveLength(3)
  expect((await api.connecting.revision({ revisionId: one.revisionId })).texts[0]?.body).toContain('four')
  const [diff] = await api.connecting.compare({ from: one.revisionId, to: two.revisionId })
  expect(diff?.parts.some(({ kind }) => kind === 'added')).toBe(true)
  expect((await api.connecting.restore({ ...ref, revisionId: two.revisionId }))[0]?.body).toContain('[^s1]')
}

/** What is chosen for a draft, with blocks over names. */
const chooseAndHide = async (api: Api, summaryId: string, passageId: string): Promise<void> => {
  const ref = { summaryId }
  const { sections } = await api.summaries.get(ref)
  const [first, second] = sections.map(({ id }) => id)
  if (!first || !second) throw new Error('there are no sections')
  const offered = await api.choices.candidates({ ...ref, sectionId: first, rank: 'evidence' })
  expect(offered.candidates.some(({ words }) => words === QUOTE)).toBe(true)
  const choice = await api.choices.choose({
    ...{ ...ref, sectionId: first, source: { kind: 'passage', passageId } },
  })
  expect(choice).toMatchObject({ key: 's1', state: 'stands', cited: 1, show: 'note' })
  const chosen = { ...ref, choiceId: choice.id }
  expect(await api.choices.setShow({ ...chosen, show: 'shown' })).toMatchObject({ show: 'shown' })
  const person = await api.people.save({ name: 'Marisol', label: 'a student' })
  const [hint] = await api.choices.suggestRedactions(chosen)
  if (!hint) throw new Error('nobody was found')
  const { field, span, label } = hint
  const hidden = await api.choices.setRedactions({ ...chosen, field, redactions: [{ span, label }] })
  expect(hidden.fields[0]?.redactions).toMatchObject([{ label: 'a student' }])
  const part = { start: 2, end: QUOTE.length }
  expect((await api.choices.setPart({ ...chosen, part })).fields[0]?.redactions[0]?.span.start).toBe(6)
  expect(await api.choices.refresh(chosen)).toMatchObject({ lost: [], choice: { state: 'stands' } })
  const moved = await api.choices.move({ ...chosen, sectionId: second, storyId: null, before: null })
  expect(moved).toMatchObject([{ sectionId: second }])
  await api.choices.unchoose(chosen)
  expect(await api.choices.list(ref)).toEqual([])
  expect(await api.choices.check(ref)).toContainEqual(expect.objectContaining({ kind: 'unknown-source' }))
  expect(await api.choices.putBack(chosen)).toMatchObject({ key: 's1' })
  await api.people.remove({ id: person.id })
}

/** A chart that follows the journal, described in words of the member’s. */
const drawAChart = async (api: Api, summaryId: string): Promise<void> => {
  const ref = { summaryId }
  const [section] = (await api.summaries.get(ref)).sections
  const sectionId = section?.id ?? ''
  const { candidates } = await api.choices.candidates({ ...ref, sectionId, rank: 'chart' })
  const source = candidates.find(({ heading }) => heading.startsWith('Weeks with writing'))?.source
  if (!source) throw new Error('no chart was offered')
  const { id: choiceId } = await api.choices.choose({ ...ref, sectionId, source })
  expect(await api.choices.drawings(ref)).toEqual([
    {
      choiceId,
      svg: expect.stringMatching(/^<svg /),
      description: expect.stringContaining('Something was written'),
    },
  ])
  const chosen = { ...ref, choiceId }
  const described = await api.choices.describe({ ...chosen, words: 'When I wrote.' })
  expect(described).toMatchObject({ show: 'shown', fields: [{ field: 'alt', words: 'When I wrote.' }] })
  expect((await api.choices.describe({ ...chosen, words: '' })).fields).toEqual([])
  await api.choices.unchoose(chosen)
}

/** A pasted list of standards, tied to a story and a choice. */
const tieStandards = async (api: Api, summaryId: string): Promise<void> => {
  const ref = { summaryId }
  const pasted = await api.standards.paste({ ...ref, text: '- 1a Knows each child\n\n1b: Hears families\n' })
  expect(pasted).toMatchObject([{ code: '1a', text: 'Knows each child' }, { code: '1b' }])
  const [first, second] = pasted.map(({ id }) => id)
  if (!first || !second) throw new Error('nothing was added')
  await api.standards.save({ ...ref, id: first, code: '1a', text: 'Knows every child' })
  await api.standards.reorder({ ...ref, ids: [second, first] })
  await api.standards.remove({ ...ref, ids: [second] })
  await api.standards.putBack({ ...ref, ids: [second] })
  const [choice] = await api.choices.list(ref)
  const choiceId = choice?.id ?? ''
  await api.standards.tie({ ...ref, standardId: first, to: { kind: 'choice', choiceId }, shows: true })
  expect(await api.standards.list(ref)).toMatchObject([{ id: second }, { id: first, choiceIds: [choiceId] }])
}

/** The private sheet before an interview. */
const rehearse = async (api: Api, summaryId: string): Promise<void> => {
  const ref = { summaryId }
  const { id: questionId } = await api.interview.saveQuestion({ ...ref, text: 'Why here?' })
  const { looseStoryIds } = await api.interview.sheet(ref)
  const storyIds = looseStoryIds.slice(0, 1)
  expect(await api.interview.setAnswer({ ...ref, questionId, storyIds, cue: 'The letter.' })).toMatchObject({
    storyIds,
    own: true,
  })
  await api.interview.setHidden({ ...ref, questionId: 'vision', hidden: true })
  const { questions } = await api.interview.sheet(ref)
  expect(questions.filter(({ hidden }) => hidden).map(({ id }) => id)).toEqual(['vision'])
}

/** A draft as pages, files and editions. */
const handOut = async (api: Api, summaryId: string, take: Harness['take']): Promise<void> => {
  const source = { kind: 'summary', summaryId } as const
  const { pages, places } = await api.documents.preview({ source, want: { from: 1, to: 40 } })
  expect(pages[0]?.svg).toMatch(/^<svg/)
  expect(places.some(({ origin }) => origin.kind === 'choice')).toBe(true)
  const known = pages.map(({ key }) => key)
  const again = await api.documents.preview({ source, want: { from: 1, to: 40 }, known })
  expect(again.pages[0]?.svg).toBe(null)
  for (const format of ['json', 'markdown', 'html', 'docx', 'pdf'] as const) {
    const { files } = await api.documents.export({ source, format })
    expect(files).toHaveLength(1)
    const bytes = await take(files[0]?.file ?? '')
    expect(bytes.byteLength).toBe(files[0]?.bytes)
    if (format === 'markdown') {
      const text = new TextDecoder().decode(bytes)
      expect(text).toContain('a student')
      expect(text).not.toContain('Marisol')
    }
  }
  expect((await api.documents.schema({})).file).not.toBe('')
  const years = await api.documents.years({})
  const yearsOf = { kind: 'journal' as const, years: [] }
  const printed = await api.documents.export({
    source: yearsOf,
    format: 'markdown',
    look: { withFacts: true },
  })
  expect(printed.files).toHaveLength(years.length)

  const edition = await api.editions.make({ summaryId, note: 'For the panel' })
  expect((await api.editions.make({ summaryId })).id).toBe(edition.id)
  const ref = { editionId: edition.id }
  await api.editions.setNote({ ...ref, note: 'For the second panel' })
  const handed = await api.editions.handed({ ...ref, to: 'The panel', format: 'pdf' })
  const handing = { ...ref, handingId: handed.handings[0]?.id ?? '' }
  await api.editions.takeHandingBack(handing)
  expect((await api.editions.putHandingBack(handing)).handings).toMatchObject([{ to: 'The panel' }])
  await api.summaries.setFacts({ summaryId, title: 'Three pages' })
  const diff = await api.editions.changesSince({ ...ref, to: null })
  expect(diff[0]?.parts.some(({ kind }) => kind === 'added')).toBe(true)
  await api.editions.remove(ref)
  expect(await api.editions.removed({})).toHaveLength(1)
  await api.editions.putBack(ref)
  const second = await api.editions.make({ summaryId })
  await api.editions.remove({ editionId: second.id })
  await api.editions.erase({ editionId: second.id })
  expect(await api.editions.list({ summaryId })).toMatchObject([{ id: edition.id, number: 1, erased: 0 }])
}

/** A member makes a summary of their growth. */
export const summarise = async (api: Api, take: Harness['take']): Promise<void> => {
  const marked = await markWords(api)
  const { passageId } = marked
  await refuseToHandOut(api, marked, take)
  const summaryId = await shapeADraft(api)
  await writeBetween(api, summaryId)
  await chooseAndHide(api, summaryId, passageId)
  await drawAChart(api, summaryId)
  await tieStandards(api, summaryId)
  await rehearse(api, summaryId)
  await handOut(api, summaryId, take)

  const { id: twin } = await api.summaries.duplicate({ summaryId, template: 'portfolio' })
  expect((await api.choices.list({ summaryId: twin }))[0]?.fields[0]?.redactions).toHaveLength(1)
  await api.summaries.remove({ summaryId: twin })
  await api.summaries.putBack({ summaryId: twin })
  expect(await codeOf(api.summaries.erase({ summaryId: twin }))).toBe('invalid-input')
  await api.summaries.remove({ summaryId: twin })
  expect(await api.summaries.removed({})).toMatchObject([{ id: twin }])
  await api.summaries.erase({ summaryId: twin })
  expect(await api.summaries.removed({})).toEqual([])
  expect(await api.summaries.list({})).toMatchObject([{ id: summaryId }])
}

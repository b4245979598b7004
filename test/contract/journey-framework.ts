import { expect } from 'vitest'
import type { Api } from '../../renderer/api/client.ts'
import { codeOf, save } from './writing.ts'

/** The member’s own indicators, packs and prompts, and what of the framework they hide or choose. */
export const shapeTheFramework = async (api: Api): Promise<void> => {
  const own = await api.framework.saveIndicator({ trait: 'strategic', title: 'Asked twice' })
  expect(await api.framework.indicators({})).toContainEqual(own)
  await api.framework.setHidden({ kind: 'indicator', id: own.id, hidden: true })
  await api.framework.remove({ kind: 'indicator', id: own.id })
  await api.framework.putBack({ kind: 'indicator', id: own.id })

  const pack = await api.framework.savePack({ title: 'My questions' })
  const asked = { pack: pack.id, text: 'Who waited for you?', step: 'moment' } as const
  const prompt = await api.framework.savePrompt(asked)
  expect(await api.framework.prompts({ pack: pack.id })).toEqual([prompt])
  await api.framework.choosePack({ pack: 'equity-audits', chosen: true })
  expect(await api.framework.packs({})).toContainEqual(
    expect.objectContaining({ id: 'equity-audits', chosen: true }),
  )
}

/** A decision from its first words to its second look. */
export const decide = async (api: Api): Promise<void> => {
  const { id: entryId, day } = await api.journal.start({ flow: 'decision' })
  await save(api, entryId, { options: 'Close the lab, or keep it.', prediction: 'Ten come by May.' })
  await api.decisions.setFacts({ entryId, percent: 100, revisitOn: day, valueIds: ['all-voices'] })
  const recorded = await api.decisions.record({ entryId })
  expect(recorded).toMatchObject({ title: 'Close the lab, or keep it.', percent: 100, state: 'due' })
  expect(await codeOf(save(api, entryId, { options: 'Close it.' }))).toBe('locked-original')

  const decisionId = recorded.id
  expect((await api.decisions.original({ decisionId })).steps).toHaveLength(2)
  await api.decisions.addNote({ decisionId, body: 'A family wrote.' })
  const later = `${Number(day.slice(0, 4)) + 1}-01-01`
  expect(await api.decisions.postpone({ decisionId, revisitOn: later })).toMatchObject({
    state: 'open',
    notes: [{ body: 'A family wrote.' }, { postponedFrom: day }],
  })
  const { id: revisitId } = await api.decisions.revisit({ decisionId })
  await api.decisions.setCameTrue({ entryId: revisitId, cameTrue: 'partly' })
  await save(api, revisitId, { happened: 'Twelve came.' })
  await api.journal.finish({ entryId: revisitId })
  const revisited = await api.decisions.get({ decisionId })
  expect(revisited).toMatchObject({ state: 'revisited', revisits: [{ cameTrue: 'partly' }] })
  expect(await api.decisions.ofEntry({ entryId: revisitId })).toEqual(revisited)
  expect(await api.decisions.list({})).toEqual([revisited])
  for (const filters of [{ value: 'all-voices' }, { flow: 'decision' as const, evidence: false }]) {
    expect((await api.journal.list({ filters })).entries.map(({ id }) => id)).toEqual([entryId])
    expect(await api.journal.search({ words: 'lab', filters, order: 'relevance' })).toHaveLength(1)
  }
  const { id: person } = await api.people.save({ name: 'The lab' })
  expect(await api.journal.months({ filters: { person, trait: 'strategic' } })).toEqual([])
  expect((await api.journal.list({ filters: { person } })).entries).toHaveLength(1)
  await api.people.remove({ id: person })
}

/** Plans: listed, let go with a word, opened again; and the flows that were used. */
export const keepPlans = async (api: Api): Promise<void> => {
  const { id: entryId } = await api.reflection.begin({ path: 'full' })
  await save(api, entryId, { moment: 'Another.', 'plan-if': 'it gets loud', 'plan-then': 'breathe' })
  await api.journal.finish({ entryId })
  const [plan] = await api.reflection.commitments({ state: 'open' })
  if (!plan) throw new Error('the plan became no commitment')
  const commitmentId = plan.id
  expect(await api.reflection.letGo({ commitmentId, word: 'Not this term.' })).toMatchObject({
    outcome: 'let-go',
    letGoWord: 'Not this term.',
  })
  expect(await api.reflection.reopen({ commitmentId })).toMatchObject({ outcome: null })
  expect((await api.reflection.flows({})).map(({ flow }) => flow)).toContain('weekly')
}

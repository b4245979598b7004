import { expect } from 'vitest'
import type { Api } from '../../renderer/api/client.ts'
import { codeOf, save } from './writing.ts'

const WORDS = 'I waited for Leo to answer. Then I asked again.'

const composeOne = async (api: Api, contactId: string): Promise<string> => {
  const { id: entryId } = await api.journal.start({ flow: 'free' })
  await save(api, entryId, { page: WORDS })
  const words = { entryId, stepId: 'page', start: 0, end: 27, quote: WORDS.slice(0, 27) }
  const { id: shareId } = await api.sharing.begin({ contactId })
  await api.sharing.addSource({ shareId, entryId })
  const [excerpt] = (await api.sharing.addExcerpt({ shareId, ...words })).excerpts
  if (!excerpt) throw new Error('nothing was chosen')
  const excerptId = excerpt.id
  const redactions = [{ start: 13, end: 16, label: 'a student' }]
  const blocked = await api.sharing.setExcerpt({ shareId, excerptId, redactions, withSurroundings: true })
  expect(blocked.excerpts).toMatchObject([{ redactions, withSurroundings: true }])
  await api.sharing.orderExcerpts({ shareId, excerptIds: [excerptId] })
  await api.sharing.removeExcerpt({ shareId, excerptId })
  await api.sharing.removeSource({ shareId, entryId })
  const [goal] = await api.goals.list({})
  const passage = await api.passages.mark({ ...words, targets: [{ kind: 'goal', id: goal?.id ?? '' }] })
  expect((await api.sharing.addPassage({ shareId, passageId: passage.id })).excerpts).toHaveLength(1)
  await api.sharing.discard({ shareId })
  expect(await api.sharing.drafts({})).toEqual([])
  expect(await api.sharing.discarded({})).toEqual({ drafts: 1 })
  expect(await api.sharing.putBackDraft({ shareId })).toEqual(await api.sharing.draft({ shareId }))
  expect(await api.sharing.eraseDiscarded({})).toEqual({ drafts: 0 })
  return shareId
}

/** Words chosen, looked at and sealed, for a coach with the app and for one without. */
export const shareWords = async (api: Api): Promise<void> => {
  const contacts = await api.contacts.list({})
  const joy = contacts.find(({ words }) => words !== null)
  const sam = contacts.find(({ words }) => words === null)
  if (!joy || !sam) throw new Error('there is nobody to share with')

  const shareId = await composeOne(api, joy.id)
  await api.sharing.set({
    shareId,
    words: { note: 'What do you see?', questions: ['Did I wait too long?'], baseVersion: 0 },
  })
  const preview = await api.sharing.preview({ shareId })
  expect(preview.content.questions).toMatchObject([{ text: 'Did I wait too long?' }])
  const { share, file } = await api.sharing.seal({ previewId: preview.previewId })
  expect(file).not.toBe('')
  expect((await api.sharing.saveAgain({ shareId })).file).not.toBe('')

  const { id: pageId } = await api.sharing.begin({ contactId: sam.id })
  await api.sharing.set({ shareId: pageId, words: { note: 'For you.', questions: [], baseVersion: 0 } })
  const { previewId } = await api.sharing.preview({ shareId: pageId })
  const { passphrase } = await api.sharing.proposePassphrase({})
  expect((await api.sharing.sealPage({ previewId, passphrase })).share).toMatchObject({ form: 'page' })

  expect((await api.sharing.ledger({})).lines.map(({ id }) => id)).toEqual([pageId, shareId])
  expect((await api.sharing.ledger({ words: 'WAIT TOO' })).lines).toEqual([share])
  expect(await api.sharing.ledgerContacts({})).toEqual([
    { contactId: joy.id, name: 'Joy', isRemoved: false },
    { contactId: sam.id, name: 'Sam Whitfield', isRemoved: false },
  ])
  const sent = await api.sharing.shared({ shareId })
  expect(sent).toMatchObject({ questions: ['Did I wait too long?'], canSaveAgain: true })
  expect(await api.sharing.ofEntry({ entryId: sent.excerpts[0]?.entryId ?? '' })).toEqual([share])
  expect(await api.sharing.setDeleteBy({ shareId, deleteBy: '2027-06-30' })).toMatchObject({
    deleteBy: '2027-06-30',
  })
  expect((await api.sharing.setWithdrawn({ shareId, withdrawn: true })).withdrawnAt).not.toBeNull()
  expect(await api.sharing.setWithdrawn({ shareId, withdrawn: false })).toMatchObject({ withdrawnAt: null })
  expect(await codeOf(api.sharing.draft({ shareId }))).toBe('not-found')
}

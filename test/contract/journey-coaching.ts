import { expect } from 'vitest'
import type { Api } from '../../renderer/api/client.ts'
import { makePeer } from '../helpers/exchange-peer.ts'
import { codeOf } from './writing.ts'

/** An identity of one’s own, and a coach by their card. */
export const meetByCards = async (api: Api): Promise<void> => {
  expect(await api.contacts.identity({})).toBeNull()
  expect(await codeOf(api.contacts.cardFile({}))).toBe('no-identity')
  const own = await api.contacts.setIdentity({ name: 'Ana Ruiz', isMember: true, isCoach: true })
  expect(await api.contacts.identity({})).toEqual(own)
  expect(await api.contacts.setPrivacyRead({})).toMatchObject({ privacyReadAt: expect.any(Number) })
  expect((await api.contacts.cardFile({})).file).not.toBe('')
  expect(await codeOf(api.contacts.look({ line: own.line.slice(0, -9) }))).toBe('card-damaged')
  expect(await api.contacts.look({ line: own.line })).toMatchObject({ standing: 'own', words: own.words })

  const coach = await makePeer('Joy Okafor')
  const card = { line: coach.line }
  const { id: contactId } = await api.contacts.accept({ card, isCoach: true, isMember: false, label: '' })
  expect(await api.contacts.look(card)).toMatchObject({ standing: 'known', contact: { id: contactId } })
  expect(await api.contacts.set({ contactId, label: 'Joy' })).toMatchObject({ label: 'Joy' })
  expect(await api.contacts.setVerified({ contactId, verified: true })).toMatchObject({
    verifiedAt: expect.any(Number),
  })
  await api.contacts.acceptNewKey({ contactId, card, wordsCompared: true })
  await api.contacts.remove({ contactId })
  expect(await api.contacts.putBack({ contactId })).toMatchObject({ label: 'Joy' })
  await api.contacts.addByName({ name: 'Sam Whitfield', isCoach: true, isMember: false })
  expect((await api.contacts.list({})).map(({ name }) => name)).toEqual(['Joy Okafor', 'Sam Whitfield'])
  expect(await api.contacts.get({ contactId })).toMatchObject({ name: 'Joy Okafor' })
}

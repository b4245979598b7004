import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contactsService } from '../../../main/core/contacts/service.ts'
import { createFileShelf } from '../../../main/core/files/shelf.ts'
import { v7 } from '../../../main/core/ids.ts'
import { all, run, transaction } from '../../../main/core/store/sql.ts'
import { AppError } from '../../../shared/errors.ts'
import { makePeer, peerOf } from '../../helpers/exchange-peer.ts'
import { openTestJournal } from '../../helpers/open-journal.ts'

const files = createFileShelf({ random: (bytes) => randomBytes(bytes) })
const coach = { isCoach: true, isMember: false }

let journal: ReturnType<typeof openTestJournal>
let contacts: ReturnType<typeof contactsService>
beforeEach(() => {
  journal = openTestJournal()
  contacts = contactsService({ ...journal.open, files })
})
afterEach(() => journal.dispose())

const codeOf = async (asked: () => unknown): Promise<string> => {
  try {
    await asked()
    return 'ok'
  } catch (error) {
    return error instanceof AppError ? error.code : 'no AppError'
  }
}
const introduce = () => contacts.handlers.setIdentity({ name: 'Ana Ruiz', isMember: true, isCoach: false })
const accept = async (line: string, roles = coach) =>
  contacts.handlers.accept({ card: { line }, label: '', ...roles })

test('a journal has no keys before its owner introduces themselves, and then the same ones for good', async () => {
  expect(contacts.hasKeys()).toBe(false)
  expect(await codeOf(() => contacts.keys())).toBe('no-identity')
  const first = await introduce()
  const keys = contacts.keys()
  const second = await contacts.handlers.setIdentity({ name: ' Ana  R. ', isMember: true, isCoach: true })
  expect(second).toMatchObject({ id: first.id, name: 'Ana R.', words: first.words, isCoach: true })
  expect(contacts.keys()).toEqual({ ...keys, name: 'Ana R.' })
})

test('two windows that introduce themselves at once make one identity', async () => {
  const [one, two] = await Promise.all([introduce(), introduce()])
  expect(one.id).toBe(two.id)
})

test('an identity is a member’s, a coach’s or both, never neither', async () => {
  const neither = { name: 'Ana', isMember: false, isCoach: false }
  expect(await codeOf(() => contacts.handlers.setIdentity(neither))).toBe('invalid-input')
})

test('no secret key is in what a screen gets', async () => {
  const shown = JSON.stringify(await introduce())
  const { ageIdentity, signingSeed } = contacts.keys()
  expect(shown).not.toContain(ageIdentity.slice(15, 40))
  expect(shown).not.toContain(Buffer.from(signingSeed).toString('base64url').slice(0, 20))
})

test.each([
  ['cut', (line: string) => line.slice(0, -3), 'card-damaged'],
  [
    'mistyped',
    (line: string) => line.replace(/.(?=.{100}$)/, (letter) => (letter === 'A' ? 'B' : 'A')),
    'card-damaged',
  ],
  ['of a newer version', (line: string) => line.replace(':1:', ':2:'), 'exchange-newer'],
  ['no card', () => 'Dear Ana, here is my card', 'exchange-foreign'],
  ['two cards', (line: string) => `${line} and ${peer2.line}`, 'card-damaged'],
])('a line that is %s adds nobody', async (_, change, code) => {
  const { line } = await makePeer('Joy')
  expect(await codeOf(() => accept(change(line)))).toBe(code)
  expect(contacts.all()).toEqual([])
})
const peer2 = await makePeer('Somebody else')

test('a card of somebody’s own key with another’s recipient is a loud stop once that one is known', async () => {
  const joy = await makePeer('Joy')
  await accept(joy.line)
  const thief = peerOf({ ...peer2.keys, recipient: joy.keys.recipient })
  expect(await codeOf(() => accept(thief.line))).toBe('changed-key')
})

test('a line is read however a mail program broke and quoted it', async () => {
  const { line } = await makePeer('Joy Okafor')
  const mailed = `Hi Ana,\n> ${(line.match(/.{1,60}/g) ?? []).join('\r\n> ')}\u200B\n\nBest, Joy`
  expect(await accept(mailed)).toMatchObject({ name: 'Joy Okafor', verifiedAt: null })
})

test('one’s own card is for somebody else', async () => {
  const { line } = await introduce()
  expect(await codeOf(() => accept(line))).toBe('own-card')
  expect(await contacts.handlers.look({ line })).toMatchObject({ standing: 'own' })
})

test('the same card twice is one contact, and a further role joins the first', async () => {
  const { line } = await makePeer('Joy')
  const first = await accept(line)
  const second = await accept(line, { isCoach: false, isMember: true })
  expect(second).toEqual({ ...first, isMember: true })
  expect(contacts.all()).toHaveLength(1)
})

test('a stranger with a known name, however it is written, is said to be one', async () => {
  await accept((await makePeer('José  Álvarez')).line)
  for (const name of ['jose alvarez', 'Jos\u200Bé Álva\u2060rez']) {
    expect(await contacts.handlers.look({ line: (await makePeer(name)).line })).toMatchObject({
      standing: 'same-name',
      contact: { name: 'José Álvarez' },
    })
  }
})

test('a changed key is taken only for the same identity, and is verified then', async () => {
  const joy = await makePeer('Joy')
  const { id: contactId } = await accept(joy.line)
  const { signingKey, signingSeed } = (await makePeer('x')).keys
  const changed = peerOf({ ...joy.keys, signingKey, signingSeed })
  expect(await codeOf(() => accept(changed.line))).toBe('changed-key')
  const take = (line: string) =>
    contacts.handlers.acceptNewKey({ contactId, card: { line }, wordsCompared: true })
  expect(await codeOf(() => take(peer2.line))).toBe('invalid-input')
  expect(await take(changed.line)).toMatchObject({ id: contactId, verifiedAt: journal.open.clock.now() })
  expect(await contacts.handlers.look({ line: changed.line })).toMatchObject({ standing: 'known' })
  expect(await contacts.handlers.look({ line: joy.line })).toMatchObject({ standing: 'changed-key' })
})

test('somebody without the app has no words to compare', async () => {
  const { id: contactId } = await contacts.handlers.addByName({ name: 'Sam', ...coach })
  expect(contacts.get(contactId)).toMatchObject({ words: null })
  expect(await codeOf(() => contacts.handlers.setVerified({ contactId, verified: true }))).toBe('no-app')
})

test('a removed contact leaves the list, keeps their keys in mind, and comes back as they were', async () => {
  const joy = await makePeer('Joy')
  const contact = await accept(joy.line)
  await contacts.handlers.remove({ contactId: contact.id })
  expect(await contacts.handlers.list({})).toEqual([])
  expect(await codeOf(() => contacts.get(contact.id))).toBe('not-found')
  const impostor = peerOf({ ...peer2.keys, identityId: joy.keys.identityId })
  expect(await contacts.handlers.look({ line: impostor.line })).toMatchObject({ standing: 'changed-key' })
  expect(await contacts.handlers.putBack({ contactId: contact.id })).toEqual(contact)
})

test('erasing a contact takes the row, but whom the ledger names stays there by name alone', async () => {
  const { db } = journal.open
  const [gone, named] = [await accept((await makePeer('Joy')).line), await accept(peer2.line)]
  run(
    db,
    `INSERT INTO shares (id, contact_id, state, note, with_dates, with_meeting, made_at, changed_at, device_id)
     VALUES (:id, :contactId, 'sealed', '', 0, 0, 1, 1, 'd')`,
    { id: v7(), contactId: named.id },
  )
  transaction(db, () => {
    contacts.erase(gone.id)
    contacts.erase(named.id)
  })
  expect(all(db, 'SELECT name, identity_id, recipient, signing_key, label FROM contacts')).toEqual([
    { name: 'Somebody else', identity_id: null, recipient: null, signing_key: null, label: '' },
  ])
  expect(await contacts.handlers.look({ line: peer2.line })).toMatchObject({ standing: 'new' })
})

test('the card file holds the line and the words', async () => {
  const { line, words } = await introduce()
  const { file } = await contacts.handlers.cardFile({})
  const made = files.take(file)
  expect(made?.name).toBe('Throughline contact card.throughline-card')
  const text = Buffer.from(made?.bytes ?? []).toString()
  expect(text).toContain(line)
  expect(text).toContain(words.join(' '))
})

test('a journal opened only for reading shows its identity and changes nothing', async () => {
  await introduce()
  const reading = contactsService({ ...journal.open, files, readOnly: true })
  expect(await reading.handlers.identity({})).toMatchObject({ name: 'Ana Ruiz' })
  expect(await codeOf(() => reading.handlers.addByName({ name: 'Sam', ...coach }))).toBe('read-only')
})

import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  keyByPassphrase,
  keyByRecovery,
  keyFileBytes,
  makeKeyFile,
  parseKeyFile,
  withPassphrase,
} from '../../../main/core/vault/key-file.ts'
import {
  groupsMatch,
  groupsOf,
  newRecoveryCode,
  normalizeCode,
  readRecoveryCode,
} from '../../../main/core/vault/recovery-code.ts'
import { KDF_COST, openKey, sealKey } from '../../../main/core/vault/wrap.ts'
import { fc } from '../../helpers/seeded.ts'

const random = (bytes: number): Uint8Array => new Uint8Array(randomBytes(bytes))
const cheap = { cost: { memory: 64, passes: 1, lanes: 1 }, random }
const JOURNAL = '0198c0de-0000-7000-8000-000000000001'

test('a key wrapped at its real cost opens with the same passphrase, and no other', async () => {
  const key = random(32)
  const wrap = await sealKey(key, 'café at noon', 'here', { cost: KDF_COST, random })
  expect(await openKey(wrap, 'cafe at noon', 'here')).toBeNull()
  expect(await openKey(wrap, 'cafe\u0301 at noon', 'here')).toEqual(key)
  expect(wrap.cost).toEqual({ memory: 65_536, passes: 3, lanes: 4 })
})

test('a wrap opens only for the journal and the way in that it was made for', async () => {
  const wrap = await sealKey(random(32), 'a secret', 'journal one passphrase', cheap)
  expect(await openKey(wrap, 'a secret', 'journal two passphrase')).toBeNull()
})

test('a wrap whose bytes are cut short does not open', async () => {
  const wrap = await sealKey(random(32), 'a secret', 'x', cheap)
  expect(await openKey({ ...wrap, sealed: wrap.sealed.slice(0, 20) }, 'a secret', 'x')).toBeNull()
  expect(await openKey({ ...wrap, nonce: '' }, 'a secret', 'x')).toBeNull()
})

test('any flipped bit of the key file is damage, never a wrong passphrase', async () => {
  const recoveryCode = newRecoveryCode(random)
  const file = keyFileBytes(
    await makeKeyFile({ journalId: JOURNAL, key: random(32), passphrase: 'p', recoveryCode }, cheap),
  )
  fc.assert(
    fc.property(fc.nat(file.length - 3), fc.nat(7), (at, bit) => {
      const flipped = new Uint8Array(file)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
      try {
        // Nothing that a person could tell apart: only white space between fields may differ.
        expect(Buffer.from(keyFileBytes(parseKeyFile(flipped)))).toEqual(Buffer.from(file))
      } catch (error) {
        expect(error).toMatchObject({ code: expect.stringMatching(/^(key-file-damaged|journal-newer)$/) })
      }
    }),
  )
})

test('an empty, huge or foreign key file is damaged', () => {
  for (const text of ['', '{}', 'null', '[1]', `{"format":1,"pad":"${'x'.repeat(70_000)}"}`]) {
    expect(() => parseKeyFile(Buffer.from(text))).toThrow(
      expect.objectContaining({ code: 'key-file-damaged' }),
    )
  }
})

test('a key file of a later format asks for a newer app', () => {
  expect(() => parseKeyFile(Buffer.from('{"format":2}'))).toThrow(
    expect.objectContaining({ code: 'journal-newer' }),
  )
})

test('a hostile cost is refused before anything is derived', async () => {
  const made = await makeKeyFile(
    { journalId: JOURNAL, key: random(32), passphrase: 'p', recoveryCode: newRecoveryCode(random) },
    cheap,
  )
  expect(() =>
    keyFileBytes({
      ...made,
      passphrase: { ...made.passphrase, cost: { memory: 2 ** 31, passes: 1, lanes: 1 } },
    }),
  ).toThrow()
})

test('after a change of passphrase the old one fails, the new one and the recovery code open', async () => {
  const key = random(32)
  const recoveryCode = newRecoveryCode(random)
  const first = await makeKeyFile({ journalId: JOURNAL, key, passphrase: 'old', recoveryCode }, cheap)
  const changed = parseKeyFile(keyFileBytes(await withPassphrase(first, key, 'new', cheap)))
  await expect(keyByPassphrase(changed, 'old')).rejects.toMatchObject({ code: 'wrong-passphrase' })
  expect(await keyByPassphrase(changed, 'new')).toEqual(key)
  expect(await keyByRecovery(changed, recoveryCode)).toEqual(key)
})

test('a mistyped recovery code is told apart from another code', async () => {
  const key = random(32)
  const recoveryCode = newRecoveryCode(random)
  const file = await makeKeyFile({ journalId: JOURNAL, key, passphrase: 'p', recoveryCode }, cheap)
  const slip = `${recoveryCode.slice(0, 5)}${recoveryCode[5] === 'A' ? 'B' : 'A'}${recoveryCode.slice(6)}`
  await expect(keyByRecovery(file, slip)).rejects.toMatchObject({
    code: 'wrong-recovery-code',
    details: { mistyped: true },
  })
  await expect(keyByRecovery(file, newRecoveryCode(random))).rejects.toMatchObject({
    code: 'wrong-recovery-code',
    details: { mistyped: false },
  })
})

test('every single wrong character of a recovery code is noticed', () => {
  const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']
  fc.assert(
    fc.property(fc.nat(27), fc.constantFrom(...alphabet), (at, character) => {
      const code = newRecoveryCode(random)
      const typed = code.slice(0, at) + character + code.slice(at + 1)
      if (typed === code) expect(readRecoveryCode(typed)).toBe(code)
      else
        expect(() => readRecoveryCode(typed)).toThrow(
          expect.objectContaining({ code: 'wrong-recovery-code' }),
        )
    }),
  )
})

test('case, spaces, dashes and look-alikes of a recovery code are forgiven', () => {
  const code = newRecoveryCode(random)
  const typed = ` ${groupsOf(code).join(' – ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `
  expect(readRecoveryCode(typed)).toBe(code)
  expect(normalizeCode('oO-iI lL')).toBe('001111')
})

test('a recovery code has seven groups of four', () => {
  expect(groupsOf(newRecoveryCode(random)).map((group) => group.length)).toEqual([4, 4, 4, 4, 4, 4, 4])
})

test('three groups are confirmed only when all are right and of different places', () => {
  const code = newRecoveryCode(random)
  const [a = '', b = '', c = ''] = groupsOf(code)
  const typed = (first: string) => [
    { place: 0, text: first },
    { place: 1, text: b.toLowerCase() },
    { place: 2, text: ` ${c}` },
  ]
  expect(groupsMatch(code, typed(a))).toBe(true)
  expect(groupsMatch(code, typed('XXXX'))).toBe(false)
  expect(
    groupsMatch(
      code,
      [0, 0, 0].map((place) => ({ place, text: a })),
    ),
  ).toBe(false)
  expect(groupsMatch(code, [{ place: 12, text: '' }])).toBe(false)
})

import { randomBytes } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { createSession, LINK_LASTS_MS, type Session } from '../../../main/hosts/browser/session.ts'

let now = 1_000_000
let session: Session
beforeEach(() => {
  now = 1_000_000
  session = createSession(randomBytes, () => now)
})

test('a link lets in once', () => {
  const token = session.newToken()
  expect(session.redeem(token)).toBe(true)
  expect(session.redeem(token)).toBe(false)
})

test('a link that was not used in time lets nobody in', () => {
  const token = session.newToken()
  now += LINK_LASTS_MS
  expect(session.redeem(token)).toBe(false)
})

test('a made-up token lets nobody in, and spoils no real one', () => {
  const token = session.newToken()
  expect(session.redeem('')).toBe(false)
  expect(session.redeem('made-up')).toBe(false)
  expect(session.redeem(token)).toBe(true)
})

test('two links may wait at the same time', () => {
  const first = session.newToken()
  const second = session.newToken()
  expect(session.redeem(second)).toBe(true)
  expect(session.redeem(first)).toBe(true)
})

test('asking for links without end keeps only the newest', () => {
  const first = session.newToken()
  for (let count = 0; count < 20; count += 1) session.newToken()
  expect(session.redeem(first)).toBe(false)
})

test('no two secrets of a launch are the same', () => {
  const { cookie, secret, control } = session
  expect(new Set([cookie, secret, control, session.newToken()]).size).toBe(4)
})

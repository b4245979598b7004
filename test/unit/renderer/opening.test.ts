import { describe, expect, test } from 'vitest'
import {
  type Happened,
  isQuestion,
  judged,
  NOTHING,
  type Opening,
  opened,
} from '../../../renderer/features/coaching-contacts/queue.ts'
import type { CardLook } from '../../../shared/contract/contacts.ts'

const card = (standing: CardLook['standing']): CardLook => ({
  id: 'id',
  name: 'Dana',
  recipient: 'age1',
  signingKey: 'key',
  words: ['a', 'b', 'c', 'd', 'e', 'f'],
  standing,
  contact: null,
})

const following = (...happened: readonly Happened[]): Opening => happened.reduce(opened, NOTHING)

const files = (...names: readonly string[]): Happened => ({
  kind: 'brought',
  files: names.map((name) => ({ file: name, name })),
})
const waiting = (now: Opening): string[] => now.waiting.map(({ file }) => file)

const brought = files('one', 'two', 'three')
const failed: Happened = { kind: 'done', outcome: { outcome: 'failed', code: 'exchange-damaged' } }
const question: Happened = {
  kind: 'asked',
  asked: { file: 'one', about: 'share', card: card('new'), isCard: false },
}

describe('opening many files at once', () => {
  test('a damaged one takes nothing away from those behind it', () => {
    const now = following(brought, failed)
    expect(waiting(now)).toEqual(['two', 'three'])
    expect(now.outcomes).toMatchObject([{ name: 'one' }])
  })

  test('a question stops the rest until it is answered, and is asked once', () => {
    const asked = following(brought, question)
    expect(asked.asked?.file).toBe('one')
    expect(waiting(asked)).toEqual(['two', 'three'])
    const answered = opened(asked, { kind: 'done', outcome: { outcome: 'declined', name: 'Dana' } })
    expect(answered.asked).toBeNull()
    expect(waiting(answered)).toEqual(['two', 'three'])
  })

  test('files that come meanwhile join the end, and what was told stays', () => {
    const now = following(brought, failed, files('four'))
    expect(waiting(now)).toEqual(['two', 'three', 'four'])
    expect(now.outcomes).toHaveLength(1)
  })

  test('a new bundle begins a new list', () => {
    const now = following(files('one'), failed, files('two'))
    expect(now.outcomes).toEqual([])
    expect(waiting(now)).toEqual(['two'])
  })

  test('a line goes once its link was followed; the others stay until they are put away', () => {
    const told = following(files('one', 'two'), failed, failed)
    const [first] = told.outcomes
    const after = opened(told, { kind: 'followed', id: first?.id ?? 0 })
    expect(after.outcomes).toEqual(told.outcomes.slice(1))
    expect(opened(after, { kind: 'closed' }).outcomes).toEqual([])
  })

  test('a changed key and an unknown sender are asked about, one’s own card is not', () => {
    const changed = judged('f', { outcome: 'changed-key', card: card('changed-key') })
    expect(isQuestion(changed) && changed.about).toBe('changed-key')
    expect(isQuestion(changed) && changed.isCard).toBe(false)
    const unknown = judged('f', { outcome: 'unknown-sender', kind: 'reply', card: card('new') })
    expect(isQuestion(unknown) && unknown.about).toBe('reply')
    expect(judged('f', { outcome: 'card', card: card('own') })).toEqual({
      outcome: 'failed',
      code: 'own-card',
    })
    expect(judged('f', { outcome: 'card', card: card('known') })).toMatchObject({ outcome: 'known' })
  })
})

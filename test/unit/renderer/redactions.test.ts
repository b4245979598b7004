import { describe, expect, test } from 'vitest'
import { aroundWord } from '../../../renderer/features/sharing/around-word.ts'
import {
  blocksShown,
  hintKey,
  labelFor,
  openHints,
  sameHints,
  shownOf,
  withBlocks,
  withoutAdded,
  wordsAt,
} from '../../../renderer/features/sharing/redactions.ts'
import type { DraftExcerpt } from '../../../shared/contract/sharing.ts'
import { fc } from '../../helpers/seeded.ts'

const STEP = 'It rained. Maya asked Maya’s mother to wait. We did.'
const AT = STEP.indexOf('Maya')

const excerpt = (over: Partial<DraftExcerpt> = {}): DraftExcerpt => ({
  id: 'one',
  entryId: 'entry',
  day: '2026-09-18',
  flow: 'weekly',
  stepId: 'moment',
  revisionId: 'revision',
  promptText: '',
  start: AT,
  end: STEP.indexOf(' We did'),
  text: 'Maya asked Maya’s mother to wait.',
  before: 'It rained. ',
  after: ' We did.',
  withSurroundings: false,
  withPrompt: false,
  redactions: [],
  hints: [],
  changedSince: false,
  ...over,
})

const hint = (words: string, from = 0, label = 'a student'): DraftExcerpt['hints'][number] => {
  const start = STEP.indexOf(words, from)
  return { start, end: start + words.length, kind: 'person', label }
}

const NOTHING_LEFT: ReadonlySet<string> = new Set()

describe('what is hidden in a share', () => {
  test('a hint in the sentences around is not asked about while they do not go along', () => {
    const hints = [hint('rained'), hint('Maya')]
    expect(openHints(excerpt({ hints }), NOTHING_LEFT)).toHaveLength(1)
    expect(openHints(excerpt({ hints, withSurroundings: true }), NOTHING_LEFT)).toHaveLength(2)
  })

  test('a hint that was left, or lies under a block, is not asked about again', () => {
    const first = hint('Maya')
    const open = excerpt({ hints: [first] })
    expect(openHints(open, new Set([hintKey(open, first)]))).toEqual([])
    const block = { start: first.start - 1, end: first.start + 1, label: 'x' }
    expect(openHints(excerpt({ hints: [first], redactions: [block] }), NOTHING_LEFT)).toEqual([])
  })

  test('the same name is found in every excerpt, with and without its possessive', () => {
    const hints = [hint('Maya'), hint('Maya’s', AT + 4)]
    const excerpts = [excerpt({ hints }), excerpt({ id: 'two', hints: [hint('Maya')] })]
    expect(sameHints(excerpts, 'Maya', NOTHING_LEFT)).toHaveLength(3)
  })

  test('a block takes the label of the person under it, else a plain one', () => {
    const one = excerpt({ hints: [hint('Maya')] })
    expect(labelFor(one, { start: AT, end: AT + 4 }, 'hidden')).toBe('a student')
    expect(labelFor(one, { start: AT + 5, end: AT + 10 }, 'hidden')).toBe('hidden')
  })

  test('words and blocks are read at their place in what goes out', () => {
    const one = excerpt({
      withSurroundings: true,
      redactions: [{ start: AT, end: AT + 4, label: 'a student' }],
    })
    expect(wordsAt(one, { start: AT, end: AT + 4 })).toBe('Maya')
    expect(shownOf(one)).toEqual({ body: STEP, from: 0 })
    expect(blocksShown(one)[0]?.at).toEqual({ start: AT, end: AT + 4 })
    expect(blocksShown(excerpt({ redactions: one.redactions }))[0]?.at).toEqual({ start: 0, end: 4 })
  })

  test('taking an addition back never uncovers what was covered otherwise, before or after it', () => {
    const span = fc
      .tuple(fc.integer({ min: AT, max: AT + 20 }), fc.integer({ min: 1, max: 8 }))
      .map(([start, length]) => ({ start, end: start + length, label: 'x' }))
    const covers = (blocks: readonly { start: number; end: number }[], at: number): boolean =>
      blocks.some(({ start, end }) => start <= at && at < end)
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), span, (early, added) => {
        const before = withBlocks(excerpt(), early)
        const now = withBlocks(excerpt({ redactions: before }), [added])
        const after = withoutAdded(now, before, [added])
        for (let at = AT; at < AT + 30; at += 1) expect(covers(after, at)).toBe(covers(before, at))
      }),
    )
    const first = { start: AT, end: AT + 4, label: 'one' }
    const later = { start: AT + 11, end: AT + 15, label: 'two' }
    expect(withoutAdded([first, later], [], [first])).toEqual([later])
  })
})

describe('a word among its neighbours', () => {
  test('is shown on one line, cut between words on both sides', () => {
    const text = `${'before it all '.repeat(8)}\nMaya ${'and after that '.repeat(8)}`
    const line = aroundWord(text, 'maya')
    expect(line).toMatch(/^… .*Maya.* …$/)
    expect(line).not.toContain('\n')
    expect(line.length).toBeLessThan(110)
  })

  test('of a short text, all of it is shown', () => {
    expect(aroundWord('Ask Maya.', 'Maya')).toBe('Ask Maya.')
  })
})

import { describe, expect, it } from 'vitest'
import { diffPieces, isChanged } from '../../../renderer/ui/diff/diff-view.ts'
import type { TextChange } from '../../../shared/domain/text-diff.ts'
import { fc } from '../../helpers/seeded.ts'

const words = (n: number): string => Array.from({ length: n }, (_, index) => `word${index} `).join('')
const same = (text: string): TextChange => ({ kind: 'same', text })
const added = (text: string): TextChange => ({ kind: 'added', text })

describe('folding a word diff', () => {
  it('leaves a short unchanged stretch as it is', () => {
    expect(diffPieces([added('New. '), same(words(60)), added('End.')])).toHaveLength(3)
  })

  it('folds a long unchanged stretch, and keeps words beside each change', () => {
    const pieces = diffPieces([added('New. '), same(words(200)), added('End.')])
    expect(pieces.map((piece) => piece.kind)).toEqual(['added', 'same', 'fold', 'same', 'added'])
    const fold = pieces[2]
    expect(fold?.kind === 'fold' && fold.words).toBe(152)
  })

  it('keeps no words at the start or the end of a step, where no change is near', () => {
    const pieces = diffPieces([same(words(100)), added('x '), same(words(100))])
    expect(pieces.map((piece) => piece.kind)).toEqual(['fold', 'same', 'added', 'same', 'fold'])
  })

  it('never drops or adds a character', () => {
    const part = fc.record({
      kind: fc.constantFrom('same' as const, 'added' as const, 'removed' as const),
      text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.nat({ max: 150 }).map(words)),
    })
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const text = (pieces: readonly { text: string }[]): string =>
          pieces.map((piece) => piece.text).join('')
        expect(text(diffPieces(parts))).toBe(text(parts))
      }),
    )
  })

  it('knows whether anything changed', () => {
    expect(isChanged([same('one')])).toBe(false)
    expect(isChanged([same('one'), added('two')])).toBe(true)
  })
})

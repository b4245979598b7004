import { describe, expect, it } from 'vitest'
import { planParts } from '../../../shared/domain/plan-parts.ts'

describe('the halves of a plan', () => {
  it('stay empty when nothing was written', () => {
    expect(planParts('  ', '')).toEqual({ ifText: '', thenText: '' })
  })

  it('lose an “if” and a “then I will” that the sentence says already', () => {
    expect(planParts('If the hallway gets loud,', 'then I will step out and ask.')).toEqual({
      ifText: 'the hallway gets loud',
      thenText: 'step out and ask',
    })
    expect(planParts('… the bell rings', 'I’ll wait')).toEqual({ ifText: 'the bell rings', thenText: 'wait' })
  })

  it('keep words that only begin alike', () => {
    expect(planParts('Iffat is absent again', 'thank her aunt')).toEqual({
      ifText: 'Iffat is absent again',
      thenText: 'thank her aunt',
    })
  })

  it('keep a long row of spaces within, without going through it from each of them', () => {
    const text = `a${' '.repeat(400_000)}b`
    expect(planParts(text, `${text} …`)).toEqual({ ifText: text, thenText: text })
  })

  it('keep questions, quotes and other scripts', () => {
    expect(planParts('she asks “why?”', 'אקשיב קודם')).toEqual({
      ifText: 'she asks “why?”',
      thenText: 'אקשיב קודם',
    })
  })
})

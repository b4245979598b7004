import { describe, expect, it } from 'vitest'
import { isGood, problemsOf } from '../../../renderer/features/vault/new-passphrase-rules.ts'
import { levelOf, loadEstimator, passphraseFrom } from '../../../renderer/features/vault/strength.ts'

describe('a new passphrase', () => {
  it('is missing, then too short, then wants to be typed again', () => {
    expect(problemsOf({ text: '', repeat: '' }).text).not.toBeNull()
    expect(problemsOf({ text: 'seven77', repeat: 'seven77' }).text).not.toBeNull()
    expect(problemsOf({ text: 'long enough', repeat: '' })).toEqual({
      text: null,
      repeat: expect.any(String),
    })
    expect(problemsOf({ text: 'long enough', repeat: 'long enougH' }).repeat).not.toBeNull()
  })

  it('is not made of spaces alone', () => {
    const spaces = ' '.repeat(12)
    expect(problemsOf({ text: spaces, repeat: spaces })).toEqual(problemsOf({ text: '', repeat: '' }))
    expect(isGood({ text: ' a  b  c ', repeat: ' a  b  c ' })).toBe(true)
  })

  it('is counted in characters as a person counts them', () => {
    expect(isGood({ text: '🌱🌱🌱🌱', repeat: '🌱🌱🌱🌱' })).toBe(false)
    expect(isGood({ text: 'ñandú té', repeat: 'ñandú té' })).toBe(true)
  })
})

describe('the strength meter', () => {
  it('rises with the number of guesses', () => {
    expect([0, 6.9, 7, 9.9, 10, 12.4, 12.5, 40].map(levelOf)).toEqual([0, 0, 1, 1, 2, 2, 3, 3])
  })

  it('is not taken in by what many people use, names, runs and dates', async () => {
    const estimate = await loadEstimator()
    expect(estimate('password1')).toEqual({ level: 0, note: 'common' })
    expect(estimate('Contraseña').level).toBe(0)
    expect(estimate('qwertyuiop').level).toBe(0)
    expect(estimate('aaaaaaaaaaaa').level).toBe(0)
    expect(estimate('throughline').level).toBe(0)
  })

  it('sees that words which do not belong together are strong', async () => {
    const estimate = await loadEstimator()
    expect(estimate('canary anytime labrador fiber winking').level).toBe(3)
  })

  it('takes a passphrase of any length without effort', async () => {
    const estimate = await loadEstimator()
    expect(estimate('lantern river '.repeat(70)).level).toBeGreaterThanOrEqual(2)
  })
})

describe('a suggested passphrase', () => {
  it('is five words, each as likely as any other', () => {
    const words = ['a', 'b', 'c']
    // 2^32 - 1 lies beyond the last full round of three: it is drawn again.
    const draws = [0xffff_ffff, 0, 1, 2, 3, 4]
    expect(passphraseFrom(words, () => draws.shift() ?? 0)).toBe('a b c a b')
  })
})

import { expect, it } from 'vitest'
import { randomPlaces } from '../../../renderer/features/vault/random-places.ts'
import { fc } from '../../helpers/seeded.ts'

it('chooses different places of the code, in order, wherever chance falls', () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  fc.assert(
    fc.property(fc.array(chance, { minLength: 3, maxLength: 3 }), (draws) => {
      const left = [...draws]
      const places = randomPlaces(7, 3, () => left.shift() ?? 0)
      expect(new Set(places).size).toBe(3)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(places.every((place) => place >= 0 && place < 7)).toBe(true)
    }),
  )
})

import { expect, test } from 'vitest'
import { everyFormat, hostileDocument } from '../../fuzz/documents.ts'
import { fc } from '../../helpers/seeded.ts'

test('200 documents of signs that mean something to some format say the same words in all of them', async () => {
  await fc.assert(
    fc.asyncProperty(hostileDocument, async (document) => {
      for (const { format, said, meant } of await everyFormat(document)) {
        expect({ format, lines: said }).toEqual({ format, lines: meant })
      }
    }),
    { numRuns: 200, seed: 20261121 },
  )
}, 120_000)

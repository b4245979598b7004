import { deepStrictEqual } from 'node:assert'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { openExchange } from '../unit/exchange/setup.ts'
import { everyFormat, hostileDocument } from './documents.ts'
import { fuzzExchange } from './exchange.ts'
import { hasPoppler, missingIn, startPdfMaker } from './pdf.ts'
import { runProperties } from './properties.ts'

/**
 * `npm run fuzz [-- --seed=N --times=N]`: the property tests from other seeds, a thousandth as often; hostile exchange
 * files, then hostile documents, 20,000 of each by default; a twentieth of the documents are typeset too.
 */
const { values } = parseArgs({ options: { seed: { type: 'string' }, times: { type: 'string' } } })
const seed = Number(values.seed ?? Date.now() % 1_000_000_000)
const times = Number(values.times ?? 20_000)

process.stdout.write(`seed ${seed}\n`)
for (let round = 0; round < times / 1_000; round++) runProperties(seed + round)

process.stdout.write(`${times} files\n`)
const x = await openExchange()
try {
  x.know(x.peer)
  const ends = await fuzzExchange({ ...x, seed, times, open: x.openBytes, held: x.held })
  for (const [end, many] of [...ends].sort()) process.stdout.write(`${String(many).padStart(7)}  ${end}\n`)
  process.stdout.write(`${Math.round(process.memoryUsage.rss() / 1024 / 1024)} MB at the end\n`)
} finally {
  await x.dispose()
}

process.stdout.write(`${times} documents\n`)
await fc.assert(
  fc.asyncProperty(hostileDocument, async (document) => {
    for (const { format, said, meant } of await everyFormat(document)) {
      deepStrictEqual([format, ...said], [format, ...meant])
    }
  }),
  { seed, numRuns: times },
)

const typeset = Math.ceil(times / 20)
process.stdout.write(`${typeset} documents as PDF\n`)
const maker = startPdfMaker(60_000)
try {
  await fc.assert(
    fc.asyncProperty(hostileDocument, async (document) => {
      const made = await maker.make(document)
      if (hasPoppler) deepStrictEqual(missingIn(made), [])
    }),
    { seed, numRuns: typeset, endOnFailure: true },
  )
} finally {
  maker.end()
}

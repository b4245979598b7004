import { expect, test } from 'vitest'
import { fuzzExchange } from '../../fuzz/exchange.ts'
import { openExchange } from './setup.ts'

test('500 hostile files, made from real ones, each end in a clear word and leave nothing behind', async () => {
  const x = await openExchange()
  try {
    x.know(x.peer)
    const ends = await fuzzExchange({ ...x, seed: 20260918, times: 500, open: x.openBytes, held: x.held })
    expect([...ends.keys()]).toEqual(
      expect.arrayContaining(['exchange-damaged', 'exchange-foreign', 'share']),
    )
  } finally {
    await x.dispose()
  }
}, 120_000)

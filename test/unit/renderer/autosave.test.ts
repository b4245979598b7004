import { describe, expect, test } from 'vitest'
import { fc } from '../../helpers/seeded.ts'
import {
  createModelServer,
  createTime,
  type Fate,
  type ModelWindow,
  openWindow,
  STEPS,
} from './autosave-world.ts'

/** Longer than any retry and any answer of these worlds. */
const LONG = 60_000

type World = {
  readonly fates?: readonly Fate[]
  readonly latencies?: readonly number[]
  readonly windows?: number
}

/** Windows on one entry; the fates and latencies are used in turn, and then all is well. */
const createWorld = ({ fates = [], latencies = [], windows = 2 }: World = {}) => {
  const [time, server] = [createTime(), createModelServer()]
  const [fateQueue, latencyQueue] = [[...fates], [...latencies]]
  const latency = (): number => latencyQueue.shift() ?? 5
  const open: ModelWindow[] = Array.from({ length: windows }, () =>
    openWindow({
      time,
      server,
      latency,
      fate: () => fateQueue.shift() ?? 'ok',
      onSaved: (by) => {
        for (const other of open) {
          if (other === by) continue
          // The event travels, the other window asks, and the answer shows the entry as it was when it was asked.
          time.after(latency(), () => {
            const entry = server.entry()
            time.after(latency(), () => other.autosave.adopt(entry))
          })
        }
      },
    }),
  )
  return { time, server, windows: open, hasFates: () => fateQueue.length > 0 }
}

const fateArb = fc.constantFrom<Fate[]>('ok', 'ok', 'ok', 'answer-lost', 'request-lost', 'disk-full')

const typingArb = fc.record({
  kind: fc.constant('type' as const),
  window: fc.nat(1),
  step: fc.constantFrom(...STEPS),
})
const passingArb = fc.record({ kind: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 900 }) })
const flushArb = fc.record({ kind: fc.constant('flush' as const), window: fc.nat(1) })
const actionsArb = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: typingArb },
    { weight: 4, arbitrary: passingArb },
    { weight: 1, arbitrary: flushArb },
  ),
  { maxLength: 40 },
)
const worldArb = fc.record({
  fates: fc.array(fateArb, { maxLength: 25 }),
  latencies: fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 120 }),
})

type Action =
  | { kind: 'type'; window: number; step: (typeof STEPS)[number] }
  | { kind: 'pass'; ms: number }
  | { kind: 'flush'; window: number }

type Typed = { readonly window: ModelWindow; readonly step: (typeof STEPS)[number]; readonly word: string }

/** Plays the actions; `each` is called after every one with all that was typed so far. */
const play = async (
  world: ReturnType<typeof createWorld>,
  actions: readonly Action[],
  each: (typed: readonly Typed[]) => void = () => {},
): Promise<readonly Typed[]> => {
  const typed: Typed[] = []
  for (const action of actions) {
    const window = action.kind === 'pass' ? undefined : world.windows[action.window % world.windows.length]
    if (action.kind === 'type' && window) {
      const word = `w${typed.length}.`
      typed.push({ window, step: action.step, word })
      window.type(action.step, word)
    }
    if (action.kind === 'flush') window?.autosave.flush().catch(() => undefined)
    await world.time.pass(action.kind === 'pass' ? action.ms : 0)
    each(typed)
  }
  return typed
}

const settled = async (world: ReturnType<typeof createWorld>): Promise<void> => {
  // Failures double the wait up to ten seconds; each pass outlives some of them.
  do await world.time.pass(LONG)
  while (world.hasFates() && world.windows.some(({ state }) => state().kind !== 'saved'))
  await world.time.pass(LONG)
}

const isShown = ({ window, step, word }: Typed): boolean => window.field(step).includes(word)

describe('saving while one writes', () => {
  test('with two windows, lost answers and failures, every word is kept, and both show the same in the end', async () => {
    await fc.assert(
      fc.asyncProperty(worldArb, actionsArb, async (parts, actions) => {
        const world = createWorld(parts)
        const typed = await play(world, actions)
        await settled(world)
        for (const { step, word } of typed) expect(world.server.keeps(step, word)).toBe(true)
        for (const window of world.windows) {
          expect(window.state().kind).toBe('saved')
          for (const step of STEPS) expect(window.field(step)).toBe(world.server.body(step))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a word never leaves a window before it is kept', async () => {
    await fc.assert(
      fc.asyncProperty(worldArb, actionsArb, async (parts, actions) => {
        const world = createWorld(parts)
        await play(world, actions, (typed) => {
          for (const one of typed) {
            if (!isShown(one)) expect(world.server.keeps(one.step, one.word)).toBe(true)
          }
        })
      }),
      { numRuns: 200 },
    )
  })

  test('‘Saved’ is said only while every word that the window shows is durable', async () => {
    await fc.assert(
      fc.asyncProperty(worldArb, actionsArb, async (parts, actions) => {
        const world = createWorld(parts)
        await play(world, actions, (typed) => {
          for (const one of typed) {
            if (one.window.state().kind !== 'saved' || !isShown(one)) continue
            expect(world.server.keeps(one.step, one.word)).toBe(true)
          }
        })
      }),
      { numRuns: 200 },
    )
  })

  test('one window alone never makes a revision beside the text, whatever the line does', async () => {
    await fc.assert(
      fc.asyncProperty(worldArb, actionsArb, async (parts, actions) => {
        const world = createWorld({ ...parts, windows: 1 })
        await play(world, actions)
        await settled(world)
        expect(world.server.siblings).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('two windows in two different steps never make a revision beside the text', async () => {
    await fc.assert(
      fc.asyncProperty(worldArb, actionsArb, async (parts, actions) => {
        const world = createWorld(parts)
        const apart = actions.map((action) =>
          action.kind === 'type' ? { ...action, step: STEPS[action.window] ?? 'moment' } : action,
        )
        await play(world, apart)
        await settled(world)
        expect(world.server.siblings).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('half a second after the first unsaved word it is on its way', async () => {
    const latencies = fc.array(fc.constantFrom(5, 100, 250), { minLength: 60, maxLength: 60 })
    const briskly = fc.array(
      fc.record({
        kind: fc.constantFrom('type' as const, 'pass' as const),
        window: fc.constant(0),
        step: fc.constant('moment' as const),
        ms: fc.constantFrom(10, 50, 400),
      }),
      { maxLength: 60 },
    )
    await fc.assert(
      fc.asyncProperty(latencies, briskly, async (waits, actions) => {
        const world = createWorld({ latencies: waits, windows: 1 })
        await play(world, actions)
        await settled(world)
        for (const wait of world.windows[0]?.waits ?? []) expect(wait).toBeLessThanOrEqual(500)
      }),
      { numRuns: 200 },
    )
  })
})

describe('after a lost answer', () => {
  test('the very same words are sent first, and the newer ones after them', async () => {
    const { time, server, windows } = createWorld({ fates: ['answer-lost'], windows: 1 })
    const [window] = windows
    window?.type('moment', 'first')
    await time.pass(420)
    window?.type('moment', 'second')
    expect(window?.state()).toEqual({ kind: 'failed', code: 'host-gone' })
    await time.pass(LONG)
    expect(server.body('moment')).toBe('first second ')
    expect(server.siblings).toEqual([])
    expect(window?.state().kind).toBe('saved')
  })

  test('words that are refused are not sent again and again: what the member made of them is', async () => {
    const { time, server, windows } = createWorld({
      fates: ['request-lost', 'disk-full', 'disk-full'],
      windows: 1,
    })
    const [window] = windows
    window?.type('moment', 'first')
    await time.pass(420)
    expect(window?.state()).toEqual({ kind: 'failed', code: 'host-gone' })
    await time.pass(1_100)
    expect(window?.state()).toEqual({ kind: 'failed', code: 'disk-full' })
    window?.type('moment', 'second')
    expect(window?.state()).toEqual({ kind: 'failed', code: 'disk-full' })
    await time.pass(LONG)
    expect(server.body('moment')).toBe('first second ')
  })
})

describe('two windows in one step', () => {
  test('where one step came too late, the others go on as they are', async () => {
    const { time, server, windows } = createWorld({ latencies: Array(20).fill(40) })
    const [first, second] = windows
    second?.type('shows', 'theirs')
    await time.pass(399)
    first?.type('moment', 'mine')
    first?.type('shows', 'late')
    // The other window's save and this one's cross on their way; meanwhile the member goes on in the other step.
    await time.pass(450)
    first?.type('moment', 'more')
    await time.pass(LONG)
    expect(server.body('moment')).toBe('mine more ')
    expect(server.siblings).toHaveLength(1)
    expect(first?.field('shows')).toBe('theirs ')
    expect(server.keeps('shows', 'late')).toBe(true)
  })
})

describe('leaving', () => {
  test('a flush ends only when everything typed before and during it is kept', async () => {
    const { time, server, windows } = createWorld({ windows: 1, latencies: [50, 50] })
    const [window] = windows
    window?.type('moment', 'first')
    let isDone = false
    const done = window?.autosave.flush().then(() => {
      isDone = true
    })
    await time.pass(20)
    window?.type('moment', 'second')
    expect(isDone).toBe(false)
    await time.pass(LONG)
    await done
    expect(server.body('moment')).toBe('first second ')
  })

  test('a flush that cannot save says why', async () => {
    const { time, windows } = createWorld({ fates: ['disk-full'], windows: 1 })
    const [window] = windows
    window?.type('moment', 'first')
    const failed = expect(window?.autosave.flush()).rejects.toMatchObject({ code: 'disk-full' })
    await time.pass(20)
    await failed
  })

  test('another window’s words come in at a pause, never between two keys', async () => {
    const world = createWorld()
    const [mine, other] = world.windows
    const typed: string[] = []
    for (let key = 0; key < 40; key++) {
      if (key % 7 === 3) other?.type('moment', `o${key}.`)
      typed.push(`m${key}.`)
      mine?.type('moment', `m${key}.`)
      await world.time.pass(130)
      for (const word of typed) expect(mine?.field('moment')).toContain(word)
    }
    await settled(world)
    for (const word of typed) expect(world.server.keeps('moment', word)).toBe(true)
    expect(mine?.field('moment')).toBe(other?.field('moment'))
  })
})

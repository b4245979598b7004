import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createSaver, type SavingState } from '../../../renderer/ui/autosaved/saver.ts'
import { AppError, type ErrorCode } from '../../../shared/errors.ts'

type Words = { title: string; why: string }

/** A saver whose calls fail with these codes in turn, then succeed. */
const saving = (failures: ErrorCode[] = []) => {
  const sent: Partial<Words>[] = []
  const states: SavingState[] = []
  const saver = createSaver<Words>({
    save: async (changes) => {
      sent.push(changes)
      const code = failures.shift()
      if (code) throw new AppError(code)
    },
    onState: (state) => states.push(state),
    after: (ms, task) => void setTimeout(task, ms),
  })
  return { saver, sent, states, last: () => states.at(-1) }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('fields that save themselves', () => {
  test('say why words are not saved, and try again by themselves until they are', async () => {
    const { saver, sent, last } = saving(['disk-full', 'disk-full'])
    saver.typed({ why: 'Because' })
    await vi.advanceTimersByTimeAsync(500)
    expect(last()).toEqual({ kind: 'failed', code: 'disk-full' })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(last()).toEqual({ kind: 'saved' })
    expect(sent).toEqual([{ why: 'Because' }, { why: 'Because' }, { why: 'Because' }])
  })

  test('wait for other words where these were refused, and send the newest then', async () => {
    const { saver, sent, last } = saving(['invalid-input'])
    saver.typed({ why: 'Far too long' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
    expect(last()).toEqual({ kind: 'failed', code: 'invalid-input' })
    saver.typed({ why: 'Short' })
    expect(last()).toEqual({ kind: 'failed', code: 'invalid-input' })
    await vi.advanceTimersByTimeAsync(500)
    expect(sent.at(-1)).toEqual({ why: 'Short' })
    expect(last()).toEqual({ kind: 'saved' })
  })

  test('keep what failed when their page is left: a flush later still saves it', async () => {
    const { saver, sent } = saving(['locked', 'locked'])
    saver.typed({ title: 'A goal' })
    saver.leave()
    await expect(saver.flush()).rejects.toThrow()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
    await expect(saver.flush()).rejects.toThrow()
    await saver.flush()
    expect(sent.at(-1)).toEqual({ title: 'A goal' })
  })

  test('send what was typed together, soon after the first key', async () => {
    const { saver, sent } = saving()
    saver.typed({ why: 'B' })
    await vi.advanceTimersByTimeAsync(300)
    saver.typed({ why: 'Be' })
    saver.typed({ title: 'T' })
    await vi.advanceTimersByTimeAsync(150)
    expect(sent).toEqual([{ why: 'Be', title: 'T' }])
  })

  test('are not called saved while something typed meanwhile still waits', async () => {
    let finish = (): void => undefined
    const states: string[] = []
    const saver = createSaver<Words>({
      save: () => new Promise<void>((resolve) => (finish = resolve)),
      onState: ({ kind }) => states.push(kind),
      after: () => undefined,
    })
    saver.typed({ why: 'One' })
    await vi.advanceTimersByTimeAsync(500)
    saver.typed({ why: 'Two' })
    finish()
    await vi.advanceTimersByTimeAsync(0)
    expect(states).not.toContain('saved')
    finish()
    await vi.advanceTimersByTimeAsync(0)
    expect(states.at(-1)).toBe('saved')
  })
})

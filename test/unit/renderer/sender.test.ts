import { describe, expect, test, vi } from 'vitest'
import { createSender } from '../../../renderer/ui/sender.ts'

type Facts = { percent: number; day: string }

const createWorld = () => {
  const sent: Partial<Facts>[] = []
  const answers: { resolve: () => void; reject: (error: Error) => void }[] = []
  const errors: unknown[] = []
  const sender = createSender<Facts>(
    (changes) =>
      new Promise<void>((resolve, reject) => {
        sent.push(changes)
        answers.push({ resolve, reject })
      }),
    (error) => errors.push(error),
  )
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
  return { sent, answers, errors, sender, settle }
}

describe('sending facts', () => {
  test('no call overtakes another; what changed meanwhile goes out together', async () => {
    const { sent, answers, sender, settle } = createWorld()
    sender.push({ percent: 10 })
    sender.push({ percent: 20 })
    sender.push({ day: '2027-02-21' })
    sender.push({ percent: 30 })
    expect(sent).toEqual([{ percent: 10 }])
    answers[0]?.resolve()
    await settle()
    expect(sent).toEqual([{ percent: 10 }, { percent: 30, day: '2027-02-21' }])
  })

  test('what failed is sent again with the next change, unless that is newer', async () => {
    const { sent, answers, errors, sender, settle } = createWorld()
    sender.push({ percent: 10, day: '2027-02-21' })
    sender.push({ percent: 20 })
    answers[0]?.reject(new Error('disk full'))
    await settle()
    expect(errors).toHaveLength(2)
    sender.push({})
    expect(sent.at(-1)).toEqual({ percent: 20, day: '2027-02-21' })
    answers[1]?.resolve()
    await settle()
    expect(errors.at(-1)).toBeNull()
  })

  test('a flush ends when all is sent, and says when it could not be', async () => {
    const { answers, sender, settle } = createWorld()
    sender.push({ percent: 10 }, 400)
    const done = sender.flush()
    answers[0]?.resolve()
    await done
    sender.push({ percent: 20 }, 400)
    const failed = expect(sender.flush()).rejects.toThrow('gone')
    await settle()
    answers[1]?.reject(new Error('gone'))
    await failed
  })

  test('what is typed waits a little, and the first word sets the hour', () => {
    vi.useFakeTimers()
    const { sent, sender } = createWorld()
    sender.push({ day: 'a' }, 400)
    vi.advanceTimersByTime(300)
    sender.push({ day: 'ab' }, 400)
    expect(sent).toEqual([])
    vi.advanceTimersByTime(100)
    expect(sent).toEqual([{ day: 'ab' }])
    vi.useRealTimers()
  })
})

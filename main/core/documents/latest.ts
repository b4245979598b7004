import { AppError } from '../../../shared/errors.ts'

/**
 * Runs work one at a time for each name, and of what waits only the newest: while somebody types, what is shown is to
 * be of the newest words. What is passed over fails with `cancelled`.
 */
export const newestWins = (): (<T>(name: string, work: () => Promise<T>) => Promise<T>) => {
  const lines = new Map<string, { running: Promise<unknown>; passOver: (() => void) | null }>()
  return async (name, work) => {
    const line = lines.get(name)
    if (line) {
      line.passOver?.()
      const passed = Promise.withResolvers<'passed over'>()
      line.passOver = () => passed.resolve('passed over')
      const first = await Promise.race([
        line.running.then(
          () => 'free',
          () => 'free',
        ),
        passed.promise,
      ])
      if (first === 'passed over') throw new AppError('cancelled')
    }
    const running = work()
    lines.set(name, { running, passOver: null })
    try {
      return await running
    } finally {
      if (lines.get(name)?.running === running && lines.get(name)?.passOver === null) lines.delete(name)
    }
  }
}

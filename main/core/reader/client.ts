import { Worker } from 'node:worker_threads'
import { AppError } from '../../../shared/errors.ts'
import type { DbKey } from '../store/open.ts'
import type { ReadArgs, ReaderStart, ReadName, ReadReply, ReadResult } from './protocol.ts'

/** Asks the reader's worker. Each answer is of the journal as it was committed when the reader began on it. */
export type Reader = {
  readonly run: <N extends ReadName>(name: N, args: ReadArgs<N>) => Promise<ReadResult<N>>
  /** Waits for what is under way, then closes the connection and the thread. */
  readonly close: () => Promise<void>
}

type Waiting = { resolve: (value: never) => void; reject: (error: Error) => void }

/** Begins with the first question: a journal that is opened to be written in pays for no second thread until then. */
export const startReader = (workerFile: URL, file: string, key: DbKey): Reader => {
  const waiting = new Map<number, Waiting>()
  let running: { readonly worker: Worker; readonly ended: Promise<void> } | null = null
  let nextId = 1
  let over = false

  const failAll = (): void => {
    over = true
    for (const { reject } of waiting.values()) reject(new AppError('cancelled'))
    waiting.clear()
  }
  const begin = (): NonNullable<typeof running> => {
    const start: ReaderStart = { file, key }
    const worker = new Worker(workerFile, { workerData: start })
    worker.on('message', (reply: ReadReply) => {
      const asker = waiting.get(reply.id)
      waiting.delete(reply.id)
      if (reply.ok) asker?.resolve(reply.value as never)
      else asker?.reject(new AppError(reply.code, reply.details))
    })
    worker.on('error', failAll)
    worker.on('exit', failAll)
    return { worker, ended: new Promise((resolve) => worker.once('exit', () => resolve())) }
  }

  return {
    run: (name, args) =>
      new Promise((resolve, reject) => {
        if (over) {
          reject(new AppError('cancelled'))
          return
        }
        running ??= begin()
        const id = nextId++
        waiting.set(id, { resolve, reject })
        running.worker.postMessage({ id, name, args })
      }),
    close: async () => {
      if (!running) {
        over = true
        return
      }
      running.worker.postMessage('close')
      await running.ended
    },
  }
}

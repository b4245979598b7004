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

export const startReader = (workerFile: URL, file: string, key: DbKey): Reader => {
  const start: ReaderStart = { file, key }
  const worker = new Worker(workerFile, { workerData: start })
  const waiting = new Map<number, Waiting>()
  let nextId = 1
  let over = false
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))

  const failAll = (): void => {
    over = true
    for (const { reject } of waiting.values()) reject(new AppError('cancelled'))
    waiting.clear()
  }
  worker.on('message', (reply: ReadReply) => {
    const asker = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (reply.ok) asker?.resolve(reply.value as never)
    else asker?.reject(new AppError(reply.code, reply.details))
  })
  worker.on('error', failAll)
  worker.on('exit', failAll)

  return {
    run: (name, args) =>
      new Promise((resolve, reject) => {
        if (over) {
          reject(new AppError('cancelled'))
          return
        }
        const id = nextId++
        waiting.set(id, { resolve, reject })
        worker.postMessage({ id, name, args })
      }),
    close: async () => {
      worker.postMessage('close')
      await ended
    },
  }
}

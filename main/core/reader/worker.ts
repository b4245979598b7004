import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../../../shared/errors.ts'
import { close, openReadable } from '../store/open.ts'
import { type ReadableDb, sqliteFailure } from '../store/sql.ts'
import { type ReaderStart, type ReadReply, type ReadRequest, replyOfError } from './protocol.ts'
import { reads } from './reads.ts'

/** The reader: a second, read-only connection in a thread of its own. Ends when it is told `close`. */
const start = (port: NonNullable<typeof parentPort>, { file, key }: ReaderStart): void => {
  let opened: ReadableDb | null = null
  // Opened by the first question, so that a journal that does not open is an answer, not a dead thread.
  const connection = (): ReadableDb => {
    opened ??= openReadable(file, key)
    return opened
  }

  const answer = async ({ id, name, args }: ReadRequest): Promise<ReadReply> => {
    try {
      const read: (on: ReadableDb, args: never) => unknown = reads[name]
      return { id, ok: true, value: await read(connection(), args as never) }
    } catch (error) {
      const known = error instanceof AppError ? error : (sqliteFailure(error) ?? new AppError('internal'))
      return replyOfError(id, known)
    }
  }

  // One after the other: a close waits for what was asked before it.
  let last = Promise.resolve()
  const take = async (message: ReadRequest | 'close'): Promise<void> => {
    if (message !== 'close') {
      port.postMessage(await answer(message))
      return
    }
    if (opened) close(opened)
    port.close()
  }
  port.on('message', (message: ReadRequest | 'close') => {
    last = last.then(() => take(message))
  })
}

if (parentPort) start(parentPort, workerData as ReaderStart)

import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../../../shared/errors.ts'
import { close, openReadable } from '../store/open.ts'
import { sqliteFailure } from '../store/sql.ts'
import { type ReaderStart, type ReadReply, type ReadRequest, replyOfError } from './protocol.ts'
import { reads } from './reads.ts'

/** The reader: a second, read-only connection in a thread of its own. Ends when it is told `close`. */
const start = (port: NonNullable<typeof parentPort>, { file, key }: ReaderStart): void => {
  const db = openReadable(file, key)

  const answer = ({ id, name, args }: ReadRequest): ReadReply => {
    try {
      const read: (on: typeof db, args: never) => unknown = reads[name]
      return { id, ok: true, value: read(db, args as never) }
    } catch (error) {
      const known = error instanceof AppError ? error : (sqliteFailure(error) ?? new AppError('internal'))
      return replyOfError(id, known)
    }
  }

  port.on('message', (message: ReadRequest | 'close') => {
    if (message === 'close') {
      close(db)
      port.close()
      return
    }
    port.postMessage(answer(message))
  })
}

if (parentPort) start(parentPort, workerData as ReaderStart)

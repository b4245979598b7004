import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { AnyEvent } from '../../../shared/contract/index.ts'
import { AppError, fail, type Result } from '../../../shared/errors.ts'
import type { Keychain } from '../deps.ts'
import type { OutgoingFile } from '../files/shelf.ts'
import type { CoreCallName, CoreCalls, CoreStart, FromCore, ToCore } from './protocol.ts'

/** Core as a host sees it: the same calls, answered by its own thread. */
export type CoreClient = {
  /** Answers one call; never throws: `host-gone` when core's thread has ended. */
  readonly dispatch: (method: string, input: unknown) => Promise<Result<unknown>>
  readonly subscribe: (listener: (event: AnyEvent) => void) => () => void
  readonly files: {
    readonly offer: (path: string, options: { readonly discard: boolean }) => Promise<string>
    readonly release: (token: string) => Promise<void>
    readonly put: (file: OutgoingFile) => Promise<string>
    readonly look: (token: string) => Promise<OutgoingFile | null>
    readonly take: (token: string) => Promise<OutgoingFile | null>
  }
  /**
   * Seals, locks, lets the folder go and ends the thread. Safe to call twice.
   * @returns whether the thread has ended: the typesetter's own code cannot be interrupted, and holds it up while it runs
   */
  readonly close: () => Promise<boolean>
  /** Resolves when the thread ends: true where nobody had asked it to. */
  readonly ended: Promise<boolean>
}

const GRACE_MS = 5_000

type Waiting = { readonly resolve: (answer: never) => void; readonly reject: (error: AppError) => void }

export type CoreClientOptions = Omit<CoreStart, 'hasKeychain'> & {
  /** The built or source file of core's thread. */
  readonly coreWorker: URL
  /** The host's keychain; it works on the host's thread. */
  readonly keychain: Keychain | null
  /** How long the thread may take to end once all is sealed. */
  readonly graceMs?: number
}

const answerKeychain = async (
  keychain: Keychain | null,
  operation: 'seal' | 'open',
  bytes: Uint8Array,
): Promise<Uint8Array | null> => {
  try {
    return keychain ? await keychain[operation](bytes) : null
  } catch {
    return null
  }
}

/**
 * Starts core in a worker thread and resolves once it answers.
 * Rejects with `internal` when core cannot start at all; troubles with the journal are not that: they are a status.
 */
export const startCore = async (options: CoreClientOptions): Promise<CoreClient> => {
  const { coreWorker, keychain, graceMs = GRACE_MS, ...rest } = options
  const workerData: CoreStart = { ...rest, hasKeychain: keychain !== null }
  const worker = new Worker(coreWorker, { workerData })
  const waiting = new Map<number, Waiting>()
  const listeners = new Set<(event: AnyEvent) => void>()
  let nextId = 1
  let closing: Promise<boolean> | null = null
  let alive = true

  const failAll = (): void => {
    alive = false
    for (const { reject } of waiting.values()) reject(new AppError('host-gone'))
    waiting.clear()
  }
  const send = (message: ToCore): void => worker.postMessage(message)
  const ask = <N extends CoreCallName>(
    kind: N,
    question: CoreCalls[N]['ask'],
  ): Promise<CoreCalls[N]['answer']> =>
    new Promise((resolve, reject) => {
      if (!alive) return reject(new AppError('host-gone'))
      const id = nextId++
      waiting.set(id, { resolve, reject })
      worker.postMessage({ kind, id, ask: question })
    })
  const settle = (id: number, finish: (asker: Waiting) => void): void => {
    const asker = waiting.get(id)
    waiting.delete(id)
    if (asker) finish(asker)
  }

  const started = Promise.withResolvers<void>()
  const ended = new Promise<boolean>((resolve) => {
    worker.once('exit', () => {
      failAll()
      started.reject(new AppError('internal'))
      resolve(closing === null)
    })
  })
  worker.on('error', failAll)
  worker.on('message', (message: FromCore) => {
    if (message.kind === 'ready') started.resolve()
    else if (message.kind === 'event') for (const listener of listeners) listener(message.event)
    else if (message.kind === 'answer') settle(message.id, ({ resolve }) => resolve(message.answer as never))
    else if (message.kind === 'failed') settle(message.id, ({ reject }) => reject(new AppError('internal')))
    else
      void answerKeychain(keychain, message.operation, message.bytes).then((bytes) =>
        send({ kind: 'keychain-answer', id: message.id, bytes }),
      )
  })
  await started.promise

  const close = async (): Promise<boolean> => {
    await ask('close', null).catch(() => undefined)
    await Promise.race([ended, wait(graceMs, undefined, { ref: false })])
    return !alive
  }
  return {
    dispatch: async (method, input) => {
      try {
        return await ask('dispatch', { method, input })
      } catch (error) {
        return fail(error instanceof AppError ? error.code : 'invalid-input')
      }
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    files: {
      offer: (path, { discard }) => ask('offer', { path, discard }),
      release: async (token) => {
        await ask('release', { token })
      },
      put: (file) => ask('put', file),
      look: (token) => ask('look', { token }),
      take: (token) => ask('take', { token }),
    },
    close: () => {
      closing ??= close()
      return closing
    },
    ended,
  }
}

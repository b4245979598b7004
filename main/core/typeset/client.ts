import { Worker } from 'node:worker_threads'
import type { SettledDocument } from '../../../shared/domain/document/model.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Clock, CoreDeps } from '../deps.ts'
import { fontFilesOf } from './fonts.ts'
import type {
  FromTypeset,
  ToTypeset,
  TypesetAsk,
  TypesetPages,
  TypesetPdf,
  TypesetStart,
  WantedPages,
} from './protocol.ts'

/** The compiler's thread, as core sees it: started at the first call, ended by `close` and after idle minutes. */
export type Typesetter = {
  /** A tagged PDF/UA-1; `signal` ends the thread if it must. @throws AppError `cancelled`, `too-slow`, `internal` */
  readonly pdf: (document: SettledDocument, signal: AbortSignal) => Promise<TypesetPdf>
  /** Pictures of pages, and what stands where on them. @throws AppError `cancelled`, `too-slow`, `internal` */
  readonly pages: (document: SettledDocument, wanted: WantedPages) => Promise<TypesetPages>
  /** Calls off what is under way, has the compiler forget every word, ends the thread. Safe to call twice. */
  readonly close: () => Promise<void>
}

const IDLE_MS = 5 * 60_000
/** Longer than any document takes on a slow laptop: a full year is some seconds, a preview is forty pages at most. */
const MOST_MS: Readonly<Record<TypesetAsk['kind'], number>> = { pdf: 3 * 60_000, pages: 60_000 }

/** With so many threads called off and still at work, no other is begun: each has a processor to itself. */
const MOST_CALLED_OFF = 3
/** Locking waits no longer than this for a document that is under way. */
const CLOSE_MS = 10_000

type Waiting = {
  readonly ask: TypesetAsk
  readonly answer: (answer: FromTypeset) => void
  readonly fail: (error: AppError) => void
}

type Thread = { readonly worker: Worker; readonly ended: Promise<void> }

/**
 * One call runs at a time, the others wait in order: the compiler cannot be interrupted, so calling off the one that
 * runs ends its thread, and the next begins in a new one.
 */
export const createTypesetter = (
  workerFile: URL,
  fonts: readonly string[],
  { after }: Pick<Clock, 'after'>,
): Typesetter => {
  const queue: Waiting[] = []
  let running: Waiting | null = null
  let thread: Thread | null = null
  /** Whether the compiler may still remember words: its memory is the process's and outlives a thread that was ended. */
  let remembers = false
  let stopIdle = (): void => undefined
  let stopWatch = (): void => undefined
  /** Threads that were called off amid the compiler's own code, which goes on to its end. */
  let calledOff = 0
  let closing: Promise<void> | null = null

  const start = (): Thread => {
    const workerData: TypesetStart = { fonts }
    const worker = new Worker(workerFile, { workerData })
    const { promise: ended, resolve } = Promise.withResolvers<void>()
    const started = { worker, ended }
    worker.on('message', (answer: FromTypeset) => {
      if (thread === started) finish(answer)
    })
    // A thread that does not start, or dies, fails what it was asked; the next call has a new one.
    worker.on('error', () => undefined)
    worker.once('exit', () => {
      resolve()
      if (thread !== started) return
      thread = null
      finish({ kind: 'failed' })
    })
    thread = started
    return started
  }

  const end = async (): Promise<void> => {
    stopIdle()
    if (!thread && !remembers) return
    const { worker, ended } = thread ?? start()
    thread = null
    worker.postMessage({ kind: 'close' } satisfies ToTypeset)
    const waited = Promise.withResolvers<void>()
    const stopWaiting = after(CLOSE_MS, waited.resolve)
    await Promise.race([ended, waited.promise])
    stopWaiting()
    // Nothing to do where it has ended.
    void worker.terminate()
    remembers = false
  }

  const next = (): void => {
    if (running) return
    running = queue.shift() ?? null
    if (!running) {
      stopIdle()
      stopIdle = after(IDLE_MS, () => void end())
      return
    }
    stopIdle()
    const watched = running
    if (!thread && calledOff >= MOST_CALLED_OFF) {
      running = null
      watched.fail(new AppError('too-slow'))
      next()
      return
    }
    remembers = true
    const { worker } = thread ?? start()
    stopWatch = after(MOST_MS[watched.ask.kind], () => callOff(watched, 'too-slow'))
    worker.postMessage(watched.ask)
  }

  const finish = (answer: FromTypeset): void => {
    const done = running
    running = null
    stopWatch()
    done?.answer(answer)
    next()
  }

  /** Ends the thread: at once, or where the compiler's own code comes to its end. */
  const leave = (): void => {
    if (!thread) return
    const { worker, ended } = thread
    thread = null
    calledOff += 1
    void ended.then(() => {
      calledOff -= 1
    })
    void worker.terminate()
  }

  const callOff = (waiting: Waiting, why: 'cancelled' | 'too-slow'): void => {
    const at = queue.indexOf(waiting)
    if (at >= 0) queue.splice(at, 1)
    else if (running === waiting) {
      leave()
      running = null
      stopWatch()
    } else return
    waiting.fail(new AppError(why))
    next()
  }

  const ask = (asked: TypesetAsk, signal?: AbortSignal): Promise<FromTypeset> => {
    if (closing || signal?.aborted) return Promise.reject(new AppError('cancelled'))
    const { promise, resolve, reject } = Promise.withResolvers<FromTypeset>()
    const waiting: Waiting = { ask: asked, answer: resolve, fail: reject }
    const onAbort = (): void => callOff(waiting, 'cancelled')
    signal?.addEventListener('abort', onAbort, { once: true })
    queue.push(waiting)
    next()
    return promise.finally(() => signal?.removeEventListener('abort', onAbort))
  }

  const close = async (): Promise<void> => {
    const waiting = [...(running ? [running] : []), ...queue.splice(0)]
    running = null
    stopWatch()
    for (const { fail } of waiting) fail(new AppError('cancelled'))
    await end()
  }

  return {
    pdf: async (document, signal) => {
      const answer = await ask({ kind: 'pdf', document }, signal)
      if (answer.kind !== 'pdf') throw new AppError('internal')
      return answer.value
    },
    pages: async (document, wanted) => {
      const answer = await ask({ kind: 'pages', document, wanted })
      if (answer.kind !== 'pages') throw new AppError('internal')
      return answer.value
    },
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

/** The typesetter of an open journal, with the fonts that belong to its worker. */
export const openTypesetter = ({
  typesetWorker,
  clock,
}: Pick<CoreDeps, 'typesetWorker' | 'clock'>): Typesetter =>
  createTypesetter(typesetWorker, fontFilesOf(typesetWorker), clock)

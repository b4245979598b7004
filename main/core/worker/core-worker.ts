import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { type Core, createCore } from '../core.ts'
import { createFileLog } from '../log-file.ts'
import type { CoreCallName, CoreCalls, CoreStart, FromCore, ToCore } from './protocol.ts'
import { remoteKeychain } from './remote-keychain.ts'
import { systemClock } from './system-clock.ts'

/** What each call of a host does. */
const answersOf = (
  core: Core,
): { [N in CoreCallName]: (ask: CoreCalls[N]['ask']) => Promise<CoreCalls[N]['answer']> } => ({
  dispatch: ({ method, input }) => core.dispatch(method, input),
  offer: async ({ path, discard }) => core.files.offer(path, { discard }),
  release: async ({ token }) => {
    await core.files.release(token)
    return null
  },
  put: async (file) => core.files.put(file),
  look: async ({ token }) => core.files.look(token),
  take: async ({ token }) => core.files.take(token),
  close: async () => {
    await core.close()
    return null
  },
})

/** Core in a thread of its own, so that no work of its can hold up a window or a request. */
const start = async (port: MessagePort, settings: CoreStart): Promise<void> => {
  const send = (message: FromCore): void => port.postMessage(message)
  const log = createFileLog({ file: join(settings.paths.device, 'throughline.log'), now: Date.now })
  const keychain = remoteKeychain(send)
  const core = await createCore({
    paths: settings.paths,
    clock: systemClock,
    random: (bytes) => randomBytes(bytes),
    keychain: settings.hasKeychain ? keychain.keychain : null,
    readerWorker: new URL(settings.readerWorker),
    typesetWorker: new URL(settings.typesetWorker),
    pageScript: () => readFile(new URL(settings.pageScript), 'utf8'),
    version: settings.version,
    log,
    startWithSample: settings.startWithSample ?? false,
  })
  core.subscribe((event) => send({ kind: 'event', event }))
  const answers = answersOf(core)

  const answer = async <N extends CoreCallName>(
    name: N,
    id: number,
    ask: CoreCalls[N]['ask'],
  ): Promise<void> => {
    try {
      send({ kind: 'answer', id, answer: await answers[name](ask) })
    } catch (error) {
      log('unexpected', {
        method: name,
        error: error instanceof Error ? error.constructor.name : typeof error,
      })
      send({ kind: 'failed', id })
    }
    if (name === 'close') {
      log('stop')
      port.close()
    }
  }
  port.on('message', (message: ToCore) => {
    if (message.kind === 'keychain-answer') keychain.settle(message.id, message.bytes)
    else void answer(message.kind, message.id, message.ask)
  })
  log('start', { version: settings.version })
  send({ kind: 'ready' })
}

if (parentPort) {
  const port = parentPort
  start(port, workerData).catch((error: unknown) => {
    port.postMessage({ kind: 'failed', id: 0 } satisfies FromCore)
    throw error
  })
}

import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { AnyEvent } from '../../shared/contract/index.ts'
import type { Result } from '../../shared/errors.ts'
import type { FromDouble, Order } from './electron-double/messages.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The built desktop app, running in Node on the double of Electron. */
export type DoubledApp = {
  readonly call: (method: string, input: unknown) => Promise<Result<unknown>>
  readonly order: (order: Order) => Promise<unknown>
  readonly events: AnyEvent[]
  /** Resolves to the exit code. */
  readonly exited: Promise<number | null>
  /** Asks it to quit, as the menu does, and waits. */
  readonly quit: () => Promise<number | null>
}

export const startDoubledApp = async (options: {
  readonly home: string
  readonly deviceHome: string
  readonly keychain?: string
  /** Options of its command line, such as `--sample`. */
  readonly with?: readonly string[]
}): Promise<DoubledApp> => {
  const child = fork(
    at('../../dist/main/electron.js'),
    // Electron is given the app's folder first, so our own options stand where they stand in the real one.
    [`--home=${options.home}`, `--device-home=${options.deviceHome}`, ...(options.with ?? [])],
    {
      execPath: process.execPath,
      execArgv: ['--import', at('./electron-double/register.ts'), '--no-warnings'],
      env: { ...process.env, DOUBLE_KEYCHAIN: options.keychain ?? 'gnome_libsecret' },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  )
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  const events: AnyEvent[] = []
  const ready = Promise.withResolvers<void>()
  let nextId = 1

  child.on('message', (message: FromDouble) => {
    if (message.kind === 'ready') return ready.resolve()
    if (message.kind === 'event') return void events.push(message.event)
    const asker = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.kind === 'answer') asker?.resolve(message.value)
    else asker?.reject(new Error(message.message))
  })
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      const gone = new Error(`the app has ended with ${code}`)
      ready.reject(gone)
      for (const { reject } of waiting.values()) reject(gone)
      resolve(code)
    })
  })
  const order = (what: Order): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = nextId++
      waiting.set(id, { resolve, reject })
      child.send({ id, order: what })
    })
  await ready.promise
  return {
    call: async (method, input) => (await order({ do: 'invoke', method, input })) as Result<unknown>,
    order,
    events,
    exited,
    quit: async () => {
      void order({ do: 'quit' }).catch(() => undefined)
      return exited
    },
  }
}

import type { Bridge } from '../../shared/bridge.ts'
import { AppError, type Result } from '../../shared/errors.ts'
import type { Connection, Transport } from './transport.ts'

/** One field of a call's answer; rejects with the call's `AppError`. */
const field = async (asked: Promise<Result<unknown>>, key: string): Promise<unknown> => {
  const result = await asked
  if (!result.ok) throw new AppError(result.error.code, result.error.details)
  const { value } = result
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

const tokensIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((token) => typeof token === 'string') : []

/** Calls through the desktop app. The main process picks and saves files: this side never sees a path. */
export const electronTransport = (bridge: Bridge): Transport => {
  let connection: Connection = 'connected'
  const watchers = new Set<(connection: Connection) => void>()

  const lost = (): void => {
    connection = 'gone'
    for (const watch of watchers) watch(connection)
  }
  return {
    call: async (method, input) => {
      const result = await bridge.invoke(method, input)
      if (!result.ok && result.error.code === 'host-gone') lost()
      return result
    },
    subscribe: bridge.subscribe,
    watchConnection: (listener) => {
      watchers.add(listener)
      listener(connection)
      return () => watchers.delete(listener)
    },
    pickFile: async (kind) => {
      const file = await field(bridge.invoke('host.pickFile', { kind }), 'file')
      return typeof file === 'string' ? file : null
    },
    pickFiles: async () =>
      tokensIn(await field(bridge.invoke('host.pickFiles', { kind: 'exchange' }), 'files')),
    offerFiles: async (files) =>
      files.length === 0 ? [] : tokensIn(await field(bridge.offerFiles(...files), 'files')),
    saveFiles: async (tokens) => {
      const saved = await field(bridge.invoke('host.saveFiles', { files: tokens }), 'saved')
      return typeof saved === 'number' ? saved : 0
    },
    saveFile: async (token) =>
      (await field(bridge.invoke('host.saveFile', { file: token }), 'saved')) === true,
  }
}

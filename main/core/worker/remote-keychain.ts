import { AppError } from '../../../shared/errors.ts'
import type { Keychain } from '../deps.ts'
import type { FromCore } from './protocol.ts'

type Waiting = { readonly resolve: (bytes: Uint8Array) => void; readonly reject: (error: AppError) => void }

/** The keychain as core's thread sees it: the host's main thread does the work and answers by `settle`. */
export const remoteKeychain = (send: (message: FromCore) => void) => {
  const waiting = new Map<number, Waiting>()
  let nextId = 1

  const ask = (operation: 'seal' | 'open', bytes: Uint8Array): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      const id = nextId++
      waiting.set(id, { resolve, reject })
      send({ kind: 'keychain', id, operation, bytes })
    })

  const keychain: Keychain = {
    seal: (plain) => ask('seal', plain),
    open: (sealed) => ask('open', sealed),
  }
  /** @param bytes the keychain's answer, or null where it refused */
  const settle = (id: number, bytes: Uint8Array | null): void => {
    const asker = waiting.get(id)
    waiting.delete(id)
    if (bytes) asker?.resolve(bytes)
    else asker?.reject(new AppError('remember-unavailable'))
  }
  return { keychain, settle }
}

import type { AnyEvent } from '../../shared/contract/index.ts'
import { AppError, fail, type Result } from '../../shared/errors.ts'
import { followEvents } from './http-events.ts'
import { download, downloadAll, pickAndUpload, uploadAll } from './http-files.ts'
import { findSecret } from './http-session.ts'
import type { Connection, Transport } from './transport.ts'

/** The browser lets a page that is being left send this much and no more. */
const KEEPALIVE_BYTES = 60_000

/** Tells whether the page is on its way out of sight. */
const watchLeaving = (): (() => boolean) => {
  let isLeaving = false
  const set = (is: boolean) => (): void => {
    isLeaving = is
  }
  // A page that is told so is still called visible. Captured: it is known before anybody saves for the last time.
  window.addEventListener('pagehide', set(true), { capture: true })
  window.addEventListener('pageshow', set(false), { capture: true })
  return () => isLeaving || document.visibilityState === 'hidden'
}

type Call = {
  readonly secret: string
  readonly method: string
  readonly input: unknown
  /** Whether the page may be gone before the answer comes. */
  readonly isLast: boolean
}

const postCall = async ({ secret, method, input, isLast }: Call): Promise<Result<unknown>> => {
  const body = JSON.stringify({ method, input })
  try {
    const response = await fetch('/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-throughline-secret': secret },
      body,
      cache: 'no-store',
      // What is saved while the tab goes away must still arrive.
      keepalive: isLast && new Blob([body]).size < KEEPALIVE_BYTES,
    })
    if (response.status === 401 || response.status === 403) return fail('no-session')
    if (!response.ok) return fail('invalid-input')
    const result: Result<unknown> = await response.json()
    return result
  } catch {
    return fail('host-gone')
  }
}

/** Calls over the loopback server of the browser host. */
export const httpTransport = (): Transport => {
  let connection: Connection = 'connecting'
  const watchers = new Set<(connection: Connection) => void>()
  const listeners = new Set<(event: AnyEvent) => void>()
  const known = findSecret()
  const isLeaving = watchLeaving()

  const changed = (next: Connection): void => {
    if (next === connection) return
    connection = next
    for (const watch of watchers) watch(connection)
  }
  const headers = async (): Promise<Record<string, string>> => {
    const secret = await known
    if (!secret) throw new AppError('no-session')
    return { 'x-throughline-secret': secret }
  }

  void known.then((secret) => {
    if (!secret) return changed('gone')
    return followEvents({
      headers: { 'x-throughline-secret': secret },
      heard: (event) => {
        for (const listener of listeners) listener(event)
      },
      changed,
    })
  })
  return {
    call: async (method, input) => {
      const secret = await known
      return secret ? postCall({ secret, method, input, isLast: isLeaving() }) : fail('no-session')
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    watchConnection: (listener) => {
      watchers.add(listener)
      listener(connection)
      return () => watchers.delete(listener)
    },
    pickFile: async (kind) => (await pickAndUpload(kind, false, await headers()))[0] ?? null,
    pickFiles: async () => pickAndUpload('exchange', true, await headers()),
    offerFiles: async (files) => uploadAll('exchange', files, await headers()),
    saveFiles: async (tokens) => downloadAll(tokens, await headers()),
    saveFile: async (token) => download(token, await headers()),
  }
}

import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PickedKind } from '../../../shared/contract/host.ts'
import { MAX_FILE_BYTES } from '../../../shared/domain/exchange/limits.ts'
import type { CoreClient } from '../../core/worker/core-client.ts'
import { COMMON_HEADERS } from '../csp.ts'

/** What an upload may be: a backup holds a whole journal, a file that somebody sent never does. */
const MAX_UPLOAD_BYTES: Readonly<Record<PickedKind, number>> = {
  backup: 20 * 1024 ** 3,
  exchange: MAX_FILE_BYTES,
}

export type Transfers = {
  /** Keeps an uploaded file until core is done with it; its token, or the reason why not. */
  readonly receive: (
    request: IncomingMessage,
    kind: PickedKind,
  ) => Promise<{ token: string } | { failed: 'too-large' | 'broken' }>
  /** Sends a file that core made, once; false when there is none by that token. */
  readonly send: (token: string, response: ServerResponse) => Promise<boolean>
  /** Removes what uploads left behind. */
  readonly clear: () => Promise<void>
}

class TooLarge extends Error {}

const limit = (max: number): Transform => {
  let bytes = 0
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      bytes += chunk.length
      if (bytes > max) done(new TooLarge())
      else done(null, chunk)
    },
  })
}

/** RFC 6266: an ASCII name for old readers, the true one beside it. */
const attachment = (name: string): string => {
  const plain = name.replace(/[^\w .()-]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

/** @param journalFolder uploads wait beside it: on the same disk, readable by the member only */
export const createTransfers = (options: {
  readonly journalFolder: string
  readonly files: CoreClient['files']
  readonly newName: () => string
  readonly maxBytes?: number
}): Transfers => {
  const folder = join(dirname(options.journalFolder), 'incoming')

  return {
    receive: async (request, kind) => {
      const path = join(folder, options.newName())
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        const file = createWriteStream(path, { mode: 0o600, flags: 'wx' })
        await pipeline(request, limit(options.maxBytes ?? MAX_UPLOAD_BYTES[kind]), file)
      } catch (error) {
        await rm(path, { force: true })
        return { failed: error instanceof TooLarge ? 'too-large' : 'broken' }
      }
      return { token: await options.files.offer(path, { discard: true }) }
    },
    send: async (token, response) => {
      const file = await options.files.take(token)
      if (!file) return false
      response.writeHead(200, {
        ...COMMON_HEADERS,
        'content-type': file.mime,
        'content-length': file.bytes.byteLength,
        'content-disposition': attachment(file.name),
      })
      response.end(file.bytes)
      return true
    },
    // A place that cannot be cleared is no reason not to start, or not to end: the screens say what is wrong with it.
    clear: () => rm(folder, { recursive: true, force: true }).catch(() => undefined),
  }
}

import type { ServerResponse } from 'node:http'
import type { AnyEvent } from '../../../shared/contract/index.ts'
import type { Clock } from '../../core/deps.ts'
import { COMMON_HEADERS } from '../csp.ts'

/** How long after the last window has gone the journal locks: a reload is not leaving. */
export const LEAVING_MS = 15_000
export const HEARTBEAT_MS = 10_000
/** A window that reads nothing must not fill this process's memory; it connects again when it wakes. */
const MAX_BEHIND_BYTES = 8_000_000

/** The open event streams: one JSON object a line, an empty line as a sign of life. */
export type EventStreams = {
  readonly open: (response: ServerResponse) => void
  readonly send: (event: AnyEvent) => void
  readonly closeAll: () => void
}

/** @param whenLeft runs when the last stream has been closed for `LEAVING_MS` */
export const createEventStreams = (after: Clock['after'], whenLeft: () => void): EventStreams => {
  const streams = new Set<ServerResponse>()
  let callOffLeaving: (() => void) | null = null
  let callOffBeat: (() => void) | null = null

  const write = (line: string): void => {
    for (const stream of streams) {
      if (stream.writableLength > MAX_BEHIND_BYTES) stream.destroy()
      else stream.write(line)
    }
  }
  const beat = (): void => {
    write('\n')
    callOffBeat = after(HEARTBEAT_MS, beat)
  }
  const gone = (stream: ServerResponse): void => {
    if (!streams.delete(stream) || streams.size > 0) return
    callOffBeat?.()
    callOffLeaving = after(LEAVING_MS, whenLeft)
  }

  return {
    open: (response) => {
      callOffLeaving?.()
      response.writeHead(200, { ...COMMON_HEADERS, 'content-type': 'application/x-ndjson; charset=utf-8' })
      response.write('\n')
      streams.add(response)
      response.once('close', () => gone(response))
      if (streams.size === 1) callOffBeat = after(HEARTBEAT_MS, beat)
    },
    send: (event) => write(`${JSON.stringify(event)}\n`),
    closeAll: () => {
      callOffBeat?.()
      callOffLeaving?.()
      for (const stream of [...streams]) {
        streams.delete(stream)
        stream.end()
      }
    },
  }
}

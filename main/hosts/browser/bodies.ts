import type { IncomingMessage, ServerResponse } from 'node:http'
import { COMMON_HEADERS } from '../csp.ts'

/** The longest entry allowed by the contract fits, as JSON. */
const MAX_JSON_BYTES = 64 * 1024 * 1024

/** The parsed JSON of a request; null when it is too long or not JSON. Never throws for what a caller sent. */
export const readJson = async (request: IncomingMessage): Promise<{ readonly value: unknown } | null> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    if (bytes > MAX_JSON_BYTES) return null
    chunks.push(chunk)
  }
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))) }
  } catch {
    return null
  }
}

export const sendJson = (
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void => {
  response.writeHead(status, {
    ...COMMON_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    ...headers,
  })
  response.end(JSON.stringify(value))
}

/** A refusal. The connection ends with it, so that the rest of an unwanted body is not read. */
export const refuse = (response: ServerResponse, status: number): void => {
  if (response.headersSent) return void response.destroy()
  response.writeHead(status, {
    ...COMMON_HEADERS,
    'content-type': 'text/plain; charset=utf-8',
    connection: 'close',
  })
  response.end()
}

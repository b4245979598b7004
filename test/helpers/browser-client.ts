import { request } from 'node:http'
import type { PickedKind } from '../../shared/contract/host.ts'
import type { AnyEvent } from '../../shared/contract/index.ts'
import type { Result } from '../../shared/errors.ts'

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

export type Asking = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

/** One plain request to the loopback server, with exactly these headers and no others of a browser's. */
export const ask = (
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: Asking = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, method, headers, agent: false },
      async (response) => {
        const chunks: Buffer[] = []
        try {
          for await (const chunk of response) chunks.push(chunk)
        } catch {
          // A server that hangs up in the middle has said what it had to say.
        }
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })

/** A tab that has been let in, as a browser's fetch would speak for it. */
export type Tab = {
  readonly port: number
  /** The headers of a request from our own page. */
  readonly headers: Readonly<Record<string, string>>
  readonly call: (method: string, input: unknown) => Promise<Result<unknown>>
  /** Hands the host a file, as the page does for one that was picked or dropped; its token. */
  readonly upload: (kind: PickedKind, bytes: Uint8Array) => Promise<string>
  /** Fetches a file that core made, as the page does for saving it. */
  readonly download: (file: string) => Promise<Uint8Array>
  /** Follows the events until `stop`. */
  readonly listen: (heard: (event: AnyEvent) => void) => Promise<() => void>
}

export const pageHeaders = (port: number): Record<string, string> => ({
  origin: `http://127.0.0.1:${port}`,
  'sec-fetch-site': 'same-origin',
})

/** Exchanges an opening link for a session. Rejects when the host does not let it in. */
export const openTab = async (link: string): Promise<Tab> => {
  const url = new URL(link)
  const port = Number(url.port)
  const token = url.hash.slice('#open='.length)
  const letIn = await ask(port, '/session', {
    method: 'POST',
    headers: { ...pageHeaders(port), 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  })
  if (letIn.status !== 200) throw new Error(`not let in: ${letIn.status}`)
  const { secret }: { secret: string } = JSON.parse(letIn.body.toString())
  const cookie = String(letIn.headers['set-cookie']).split(';')[0] ?? ''
  const headers = { ...pageHeaders(port), cookie, 'x-throughline-secret': secret }
  return {
    port,
    headers,
    call: async (method, input) => {
      const { status, body } = await ask(port, '/call', {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ method, input }),
      })
      if (status !== 200) throw new Error(`refused: ${status}`)
      return JSON.parse(body.toString())
    },
    upload: async (kind, bytes) => {
      const { status, body } = await ask(port, `/files?kind=${kind}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/octet-stream' },
        body: Buffer.from(bytes),
      })
      if (status !== 200) throw new Error(`refused: ${status}`)
      const { file }: { file: string } = JSON.parse(body.toString())
      return file
    },
    download: async (file) => {
      const { status, body } = await ask(port, `/files/${encodeURIComponent(file)}`, { headers })
      if (status !== 200) throw new Error(`refused: ${status}`)
      return body
    },
    listen: (heard) =>
      new Promise((resolve, reject) => {
        let rest = ''
        const asked = request(
          { host: '127.0.0.1', port, path: '/events', headers, agent: false },
          (response) => {
            response.setEncoding('utf8')
            response.on('data', (text: string) => {
              const lines = (rest + text).split('\n')
              rest = lines.pop() ?? ''
              for (const line of lines) if (line !== '') heard(JSON.parse(line))
            })
            response.on('error', () => undefined)
            if (response.statusCode === 200) resolve(() => asked.destroy())
            else reject(new Error(`refused: ${response.statusCode}`))
          },
        )
        asked.on('error', reject)
        asked.end()
      }),
  }
}

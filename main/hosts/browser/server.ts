import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { z } from 'zod'
import { PickedKind } from '../../../shared/contract/host.ts'
import type { Result } from '../../../shared/errors.ts'
import type { StaticFiles } from '../static-files.ts'
import { readJson, refuse, sendJson } from './bodies.ts'
import type { EventStreams } from './events.ts'
import { cookieName, judge, type Permitted, type RequestFacts } from './guards.ts'
import type { Session } from './session.ts'
import type { Transfers } from './transfers.ts'

const SECRET_HEADER = 'x-throughline-secret'
const CONTROL_HEADER = 'x-throughline-control'

const CallBody = z.object({ method: z.string().max(100), input: z.unknown() }).strict()
const SessionBody = z.object({ token: z.string().max(100) }).strict()

export type ServerParts = {
  readonly session: Session
  readonly statics: StaticFiles
  readonly streams: EventStreams
  readonly transfers: Transfers
  readonly call: (method: string, input: unknown) => Promise<Result<unknown>>
  /** A fresh opening link. */
  readonly newLink: () => string
}

type Asked = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly port: number
}

const single = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

const factsOf = ({ method = '', headers }: IncomingMessage, path: string): RequestFacts => ({
  method,
  path,
  host: headers.host,
  origin: headers.origin,
  site: single(headers['sec-fetch-site']),
  contentType: headers['content-type'],
  cookie: headers.cookie,
  secret: single(headers[SECRET_HEADER]),
  control: single(headers[CONTROL_HEADER]),
})

const pathOf = (target: string): URL | null =>
  target.startsWith('/') ? URL.parse(target, 'http://127.0.0.1') : null

const answerSession = async (parts: ServerParts, { request, response, port }: Asked): Promise<void> => {
  const body = SessionBody.safeParse((await readJson(request))?.value)
  if (!body.success) return refuse(response, 400)
  if (!parts.session.redeem(body.data.token)) return refuse(response, 401)
  const cookie = `${cookieName(port)}=${parts.session.cookie}; HttpOnly; SameSite=Strict; Path=/`
  sendJson(response, 200, { secret: parts.session.secret }, { 'set-cookie': cookie })
}

const answerCall = async (parts: ServerParts, { request, response }: Asked): Promise<void> => {
  const body = CallBody.safeParse((await readJson(request))?.value)
  if (!body.success) return refuse(response, 400)
  sendJson(response, 200, await parts.call(body.data.method, body.data.input))
}

const answerUpload = async (parts: ServerParts, { request, response, url }: Asked): Promise<void> => {
  const kind = PickedKind.safeParse(url.searchParams.get('kind'))
  if (!kind.success) return refuse(response, 400)
  const received = await parts.transfers.receive(request, kind.data)
  if ('token' in received) return sendJson(response, 200, { file: received.token })
  refuse(response, received.failed === 'too-large' ? 413 : 400)
}

const ANSWERS: Readonly<Record<Permitted, (parts: ServerParts, asked: Asked) => Promise<void> | void>> = {
  page: ({ statics }, { response, url }) => {
    const file = statics.at(url.pathname)
    if (!file) return refuse(response, 404)
    response.writeHead(200, { ...file.headers, 'content-length': file.body.byteLength })
    response.end(file.body)
  },
  session: answerSession,
  call: answerCall,
  upload: answerUpload,
  events: ({ streams }, { response }) => streams.open(response),
  download: async ({ transfers }, { response, url }) => {
    if (!(await transfers.send(url.pathname.slice('/files/'.length), response))) refuse(response, 404)
  },
  control: ({ newLink }, { response }) => sendJson(response, 200, { link: newLink() }),
}

const answer = async (
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const port = request.socket.localPort ?? 0
  const url = pathOf(request.url ?? '')
  const verdict = judge(factsOf(request, url?.pathname ?? ''), { ...parts.session, port })
  if ('refuse' in verdict) return refuse(response, verdict.refuse)
  if (!url) return refuse(response, 400)
  await ANSWERS[verdict.allow](parts, { request, response, url, port })
}

/** The loopback server. Every request passes `judge` before anything of it is read. */
export const createLoopbackServer = (parts: ServerParts): Server => {
  const server = createServer((request, response) => {
    answer(parts, request, response).catch(() => refuse(response, 400))
  })
  // A large backup may take its time to arrive; everything else here is short.
  server.requestTimeout = 60 * 60_000
  return server
}

/** Listens on 127.0.0.1 only, on a port that the system chooses; resolves to it. */
export const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('no port'))
      else resolve(address.port)
    })
  })

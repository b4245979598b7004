import { protocol, type Session } from 'electron'
import { COMMON_HEADERS } from '../csp.ts'
import type { StaticFiles } from '../static-files.ts'
import { ownPath, SCHEME } from './guards.ts'

/** Makes `app://` an origin like any other. Must run before the app is ready. */
export const declareScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])

/** Serves the built screens, and nothing else, at `app://throughline`. */
export const serveScreens = (session: Session, statics: StaticFiles): void =>
  session.protocol.handle(SCHEME, ({ method, url }) => {
    const path = method === 'GET' ? ownPath(url) : null
    const file = path === null ? null : statics.at(path)
    return file
      ? new Response(new Uint8Array(file.body), { headers: file.headers })
      : new Response(null, { status: 404, headers: COMMON_HEADERS })
  })

import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { COMMON_HEADERS, contentPolicy, NONCE_MARK, newNonce } from './csp.ts'

export type StaticFile = {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** The built screens, by their address. Nothing else can be asked for: no path is ever joined. */
export type StaticFiles = {
  /** The file at an address path such as `/assets/main.js`; the page itself for a route of the app; else null. */
  readonly at: (path: string) => StaticFile | null
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.aff': 'text/plain; charset=utf-8',
  '.dic': 'text/plain; charset=utf-8',
}
const PAGE = '/index.html'

const namesUnder = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile() && !item.name.endsWith('.map'))
    .map((item) => join(item.parentPath, item.name))

/** A route of the app has no dot in its last part; a missing file does. */
const isRoute = (path: string): boolean => !path.slice(path.lastIndexOf('/') + 1).includes('.')

const page = (html: string): StaticFile => {
  const nonce = newNonce()
  return {
    headers: {
      ...COMMON_HEADERS,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentPolicy(nonce),
    },
    body: Buffer.from(html.replaceAll(NONCE_MARK, nonce)),
  }
}

/** Reads the built screens into memory once. */
export const loadStaticFiles = async (folder: string): Promise<StaticFiles> => {
  const files = new Map<string, StaticFile>()
  for (const name of await namesUnder(folder)) {
    const type = TYPES[extname(name)] ?? 'application/octet-stream'
    const address = `/${relative(folder, name).split(sep).join('/')}`
    files.set(address, { headers: { ...COMMON_HEADERS, 'content-type': type }, body: await readFile(name) })
  }
  const html = Buffer.from(files.get(PAGE)?.body ?? '').toString('utf8')
  if (!html.includes(NONCE_MARK)) throw new Error('index.html has no place for the nonce')
  files.delete(PAGE)
  return {
    at: (path) => files.get(path) ?? (path === PAGE || isRoute(path) ? page(html) : null),
  }
}

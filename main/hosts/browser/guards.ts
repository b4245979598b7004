import { createHash, timingSafeEqual } from 'node:crypto'

/** What a decision about a request rests on; nothing else of it is looked at. */
export type RequestFacts = {
  readonly method: string
  /** The path alone, without query. */
  readonly path: string
  readonly host: string | undefined
  readonly origin: string | undefined
  readonly site: string | undefined
  readonly contentType: string | undefined
  readonly cookie: string | undefined
  readonly secret: string | undefined
  readonly control: string | undefined
}

/** What a request must know. The cookie alone authorises nothing: cookies ignore ports. */
export type Keys = {
  readonly port: number
  readonly cookie: string
  readonly secret: string
  readonly control: string
}

export type Permitted = 'page' | 'session' | 'call' | 'events' | 'upload' | 'download' | 'control'
export type Verdict =
  | { readonly allow: Permitted }
  | { readonly refuse: 400 | 401 | 403 | 404 | 405 | 415; readonly why: string }

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Compares in a time that tells nothing about the secret. */
export const sameSecret = (given: string | undefined, expected: string): boolean =>
  given !== undefined && expected !== '' && timingSafeEqual(digest(given), digest(expected))

export const originOf = (port: number): string => `http://127.0.0.1:${port}`
export const cookieName = (port: number): string => `throughline-${port}`

/** The value of our cookie in a Cookie header. */
export const cookieValue = (header: string | undefined, name: string): string | undefined =>
  header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1)

const isType = (contentType: string | undefined, type: string): boolean =>
  contentType?.split(';')[0]?.trim().toLowerCase() === type

const isKnown = (facts: RequestFacts, keys: Keys): boolean => {
  const cookie = sameSecret(cookieValue(facts.cookie, cookieName(keys.port)), keys.cookie)
  const secret = sameSecret(facts.secret, keys.secret)
  return cookie && secret
}

const judgeGet = (facts: RequestFacts, keys: Keys): Verdict => {
  const isEvents = facts.path === '/events'
  if (!isEvents && !facts.path.startsWith('/files/')) {
    // A browser too old to say where a request comes from still gets the files: they hold no secret.
    const fromUs = facts.site === undefined || facts.site === 'same-origin' || facts.site === 'none'
    return fromUs ? { allow: 'page' } : { refuse: 403, why: 'site' }
  }
  if (facts.site !== 'same-origin') return { refuse: 403, why: 'site' }
  if (!isKnown(facts, keys)) return { refuse: 401, why: 'session' }
  return { allow: isEvents ? 'events' : 'download' }
}

const POSTS: Readonly<Record<string, { readonly allow: Permitted; readonly type: string }>> = {
  '/session': { allow: 'session', type: 'application/json' },
  '/call': { allow: 'call', type: 'application/json' },
  '/files': { allow: 'upload', type: 'application/octet-stream' },
  '/control': { allow: 'control', type: 'application/json' },
}

const judgePost = (facts: RequestFacts, keys: Keys): Verdict => {
  const post = Object.hasOwn(POSTS, facts.path) ? POSTS[facts.path] : undefined
  if (!post) return { refuse: 404, why: 'path' }
  // `/control` is for this program's second start; a page, which always names its origin, never gets through.
  const origin = post.allow === 'control' ? undefined : originOf(keys.port)
  if (facts.origin !== origin) return { refuse: 403, why: 'origin' }
  if (facts.site !== undefined && facts.site !== 'same-origin') return { refuse: 403, why: 'site' }
  if (!isType(facts.contentType, post.type)) return { refuse: 415, why: 'content-type' }
  if (post.allow === 'session') return { allow: 'session' }
  if (post.allow === 'control')
    return sameSecret(facts.control, keys.control) ? { allow: 'control' } : { refuse: 401, why: 'control' }
  return isKnown(facts, keys) ? { allow: post.allow } : { refuse: 401, why: 'session' }
}

/**
 * Whether a request may be answered, and as what. Host exact on every request (a foreign name that resolves to this
 * machine is refused), Origin exact on POST, Sec-Fetch-Site on GET, cookie and secret together for anything of the member's.
 */
export const judge = (facts: RequestFacts, keys: Keys): Verdict => {
  if (facts.host !== `127.0.0.1:${keys.port}`) return { refuse: 403, why: 'host' }
  if (!facts.path.startsWith('/')) return { refuse: 400, why: 'path' }
  if (facts.method === 'GET') return judgeGet(facts, keys)
  if (facts.method === 'POST') return judgePost(facts, keys)
  return { refuse: 405, why: 'method' }
}

import { sameSecret } from './guards.ts'

/** An opening link is for the browser that starts now, not for tomorrow. */
export const LINK_LASTS_MS = 10 * 60_000
/** More links than this at a time have no use; the oldest goes. */
const MAX_LINKS = 20

/** The secrets of one launch, and the one-time tokens of its opening links. */
export type Session = {
  readonly cookie: string
  readonly secret: string
  readonly control: string
  /** A fresh token for an opening link. */
  readonly newToken: () => string
  /** True once for each token, and only while it is fresh. */
  readonly redeem: (token: string) => boolean
}

export const createSession = (random: (bytes: number) => Uint8Array, now: () => number): Session => {
  const fresh = (): string => Buffer.from(random(32)).toString('base64url')
  let links: { readonly token: string; readonly until: number }[] = []

  return {
    cookie: fresh(),
    secret: fresh(),
    control: fresh(),
    newToken: () => {
      const token = fresh()
      links = [...links, { token, until: now() + LINK_LASTS_MS }].slice(-MAX_LINKS)
      return token
    },
    redeem: (token) => {
      links = links.filter((link) => link.until > now())
      const found = links.filter((link) => sameSecret(token, link.token))
      links = links.filter((link) => !found.includes(link))
      return found.length > 0
    },
  }
}

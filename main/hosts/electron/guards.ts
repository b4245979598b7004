/** The one address that the desktop app's page has. */
export const SCHEME = 'app'
const ORIGIN = 'app://throughline'
export const START_URL = `${ORIGIN}/`

/** Who asks over IPC. */
export type Sender = { readonly origin: string; readonly isMainFrame: boolean }

/** Only the main frame of our exact origin is answered; a frame that is gone already (null) is not. */
export const senderAllowed = (sender: Sender | null): boolean =>
  sender?.isMainFrame === true && sender.origin === ORIGIN

/** The path of a request to our own protocol, or null for anything that is not exactly ours. */
export const ownPath = (address: string): string | null => {
  const url = URL.parse(address)
  if (!url || url.protocol !== `${SCHEME}:` || url.host !== 'throughline') return null
  return url.username === '' && url.password === '' ? url.pathname : null
}

/** Requests that may leave a page: to our own protocol, and to what the page made itself. Never to a network. */
export const requestAllowed = (address: string, developing: boolean): boolean => {
  const protocol = URL.parse(address)?.protocol
  if (protocol === 'blob:' || protocol === 'data:') return true
  if (protocol === 'devtools:') return developing
  return ownPath(address) !== null
}

/** Whether the system's keychain counts: Linux without one stores plain text, which is none. */
export const keychainCounts = (available: boolean, platform: NodeJS.Platform, backend: string): boolean =>
  available && (platform !== 'linux' || !['basic_text', 'unknown'].includes(backend))

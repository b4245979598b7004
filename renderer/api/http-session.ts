const KEY = 'throughline-secret'
const CHANNEL = 'throughline-session'
const ASK_MS = 800

/** Takes the one-time token out of the address, at once: it must not stay in the history. */
const takeToken = (): string | null => {
  const token = new URLSearchParams(location.hash.slice(1)).get('open')
  if (token !== null) history.replaceState(null, '', location.pathname + location.search)
  return token
}

const redeem = async (token: string): Promise<string | null> => {
  try {
    const response = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    })
    if (!response.ok) return null
    const { secret }: { secret?: unknown } = await response.json()
    return typeof secret === 'string' ? secret : null
  } catch {
    return null
  }
}

/** Asks the other tabs of this launch; null when none answers. */
const askOtherTabs = (channel: BroadcastChannel): Promise<string | null> =>
  new Promise((resolve) => {
    const finish = (secret: string | null): void => {
      clearTimeout(timer)
      channel.removeEventListener('message', hear)
      resolve(secret)
    }
    const hear = ({ data }: MessageEvent): void => {
      if (typeof data?.secret === 'string') finish(data.secret)
    }
    const timer = setTimeout(() => finish(null), ASK_MS)
    channel.addEventListener('message', hear)
    channel.postMessage({ ask: true })
  })

const answerOtherTabs = (channel: BroadcastChannel, secret: string): void => {
  channel.addEventListener('message', ({ data }: MessageEvent) => {
    if (data?.ask === true) channel.postMessage({ secret })
  })
}

/**
 * The secret of this launch: by the opening link's token, from this tab's own memory, or from another open tab.
 * Null when the host does not know this tab. The secret is the app's, not the member's: it dies with the launch.
 */
export const findSecret = async (): Promise<string | null> => {
  const token = takeToken()
  const channel = new BroadcastChannel(CHANNEL)
  const secret =
    (token && (await redeem(token))) ?? sessionStorage.getItem(KEY) ?? (await askOtherTabs(channel))
  if (secret) {
    sessionStorage.setItem(KEY, secret)
    answerOtherTabs(channel, secret)
  }
  return secret
}

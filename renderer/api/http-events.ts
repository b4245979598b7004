import type { AnyEvent } from '../../shared/contract/index.ts'
import type { Connection } from './transport.ts'

/** The host gives a sign of life every ten seconds. */
const SILENCE_MS = 25_000
const RETRY_MS = 500
/** A host that has not answered for this long is gone; the tab goes on asking all the same. */
const GONE_MS = 2_500

export type EventsOptions = {
  readonly headers: Readonly<Record<string, string>>
  readonly heard: (event: AnyEvent) => void
  readonly changed: (connection: Connection) => void
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const readLines = async (
  body: ReadableStream<Uint8Array>,
  alive: () => void,
  line: (text: string) => void,
): Promise<void> => {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    alive()
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) if (text !== '') line(text)
  }
}

/** Reads one stream to its end: `refused` when the host does not know this tab. Rejects when the line breaks. */
const readStream = async (
  { headers, heard }: EventsOptions,
  opened: () => void,
): Promise<'refused' | 'ended'> => {
  const abort = new AbortController()
  let silence = setTimeout(() => abort.abort(), SILENCE_MS)
  const alive = (): void => {
    clearTimeout(silence)
    silence = setTimeout(() => abort.abort(), SILENCE_MS)
  }
  try {
    const response = await fetch('/events', { headers, signal: abort.signal, cache: 'no-store' })
    if (!response.ok || !response.body) return 'refused'
    opened()
    await readLines(response.body, alive, (text) => heard(JSON.parse(text)))
    return 'ended'
  } finally {
    clearTimeout(silence)
  }
}

/** Follows the host's events for as long as this page lives, and connects again when the line breaks. */
export const followEvents = async (options: EventsOptions): Promise<void> => {
  let lastSeen = performance.now()
  for (;;) {
    let opened = false
    const outcome = await readStream(options, () => {
      opened = true
      options.changed('connected')
    }).catch(() => 'broken' as const)
    if (outcome === 'refused') return options.changed('gone')
    if (opened) lastSeen = performance.now()
    options.changed(performance.now() - lastSeen > GONE_MS ? 'gone' : 'connecting')
    await wait(RETRY_MS)
  }
}

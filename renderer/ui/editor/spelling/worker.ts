import nspell, { type Speller } from 'nspell'
import type { Dictionary, FromWorker, ToWorker } from './protocol.ts'

/** More than this is no help to a tired reader. */
const MOST_SUGGESTIONS = 6

const loaded = new Map<string, Promise<Speller>>()
let chosen: readonly Promise<Speller>[] = []

const textOf = async (url: string): Promise<string> => {
  const response = await fetch(url)
  if (!response.ok) throw new Error('dictionary missing')
  return response.text()
}

const load = ({ language, aff, dic }: Dictionary): Promise<Speller> => {
  const kept = loaded.get(language)
  if (kept) return kept
  const loading = Promise.all([textOf(aff), textOf(dic)]).then(([rules, words]) => nspell(rules, words))
  loaded.set(language, loading)
  return loading
}

/** A dictionary that could not be read knows nothing, and must not make every word look wrong. */
const spellers = async (): Promise<readonly Speller[]> => {
  const results = await Promise.allSettled(chosen)
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
}

const check = async (words: readonly string[]): Promise<readonly string[]> => {
  const known = await spellers()
  if (known.length < chosen.length || known.length === 0) return []
  return words.filter((word) => !known.some((speller) => speller.correct(word)))
}

/** The languages take turns, so that neither crowds out the other. */
const suggest = async (word: string): Promise<readonly string[]> => {
  const lists = (await spellers()).map((speller) => speller.suggest(word))
  const longest = Math.max(0, ...lists.map((list) => list.length))
  const mixed = Array.from({ length: longest }, (_, at) =>
    lists.flatMap((list) => list.slice(at, at + 1)),
  ).flat()
  return [...new Set(mixed)].slice(0, MOST_SUGGESTIONS)
}

const answer = (message: FromWorker): void => self.postMessage(message)

self.addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'load') chosen = data.dictionaries.map(load)
  else if (data.kind === 'check') answer({ kind: 'checked', id: data.id, misspelt: await check(data.words) })
  else answer({ kind: 'suggested', id: data.id, suggestions: await suggest(data.word) })
})

import enAff from '../../../../node_modules/dictionary-en/index.aff?url'
import enDic from '../../../../node_modules/dictionary-en/index.dic?url'
import esAff from '../../../../node_modules/dictionary-es/index.aff?url'
import esDic from '../../../../node_modules/dictionary-es/index.dic?url'
import { allowOnly } from '../trusted.ts'
import type { Dictionary, FromWorker, Language, ToWorker } from './protocol.ts'
import workerUrl from './worker.ts?worker&url'

/** Looks words up in the dictionaries that ship with the app, away from the typing thread. */
export type Speller = {
  /** Whether a word is misspelt; undefined while that is not known yet. */
  readonly verdict: (word: string) => boolean | undefined
  /** Finds out about words; resolves once `verdict` knows them. */
  readonly learn: (words: readonly string[]) => Promise<void>
  readonly suggest: (word: string) => Promise<readonly string[]>
  /** The member's own words, which are always right. */
  readonly setOwn: (words: readonly string[]) => void
  readonly addOwn: (word: string) => void
  /** Hears that verdicts have changed. */
  readonly watch: (listener: () => void) => () => void
  readonly close: () => void
}

const MOST_KEPT = 30_000

const absolute = (path: string): string => new URL(path, window.location.href).href

const DICTIONARIES: Readonly<Record<Language, () => Dictionary>> = {
  en: () => ({ language: 'en', aff: absolute(enAff), dic: absolute(enDic) }),
  es: () => ({ language: 'es', aff: absolute(esAff), dic: absolute(esDic) }),
}

const startWorker = (): Worker => {
  allowOnly(workerUrl)
  return new Worker(workerUrl, { type: 'module' })
}

/** @param onAdd told when the member adds a word, to keep it */
export const createSpeller = (languages: readonly Language[], onAdd: (word: string) => void): Speller => {
  const worker = startWorker()
  const verdicts = new Map<string, boolean>()
  const waiting = new Map<number, (message: FromWorker) => void>()
  const listeners = new Set<() => void>()
  let own: ReadonlySet<string> = new Set()
  let lastId = 0

  const send = (message: ToWorker): void => worker.postMessage(message)
  const ask = (message: (id: number) => ToWorker): Promise<FromWorker> =>
    new Promise((resolve) => {
      lastId += 1
      waiting.set(lastId, resolve)
      send(message(lastId))
    })
  const tell = (): void => {
    for (const listener of listeners) listener()
  }

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  })
  send({ kind: 'load', dictionaries: languages.map((language) => DICTIONARIES[language]()) })

  const isOwn = (word: string): boolean => own.has(word) || own.has(word.toLowerCase())

  return {
    verdict: (word) => (isOwn(word) ? false : verdicts.get(word)),
    learn: async (words) => {
      const answer = await ask((id) => ({ kind: 'check', id, words }))
      if (answer.kind !== 'checked') return
      if (verdicts.size > MOST_KEPT) verdicts.clear()
      const misspelt = new Set(answer.misspelt)
      for (const word of words) verdicts.set(word, misspelt.has(word))
    },
    suggest: async (word) => {
      const answer = await ask((id) => ({ kind: 'suggest', id, word }))
      return answer.kind === 'suggested' ? answer.suggestions : []
    },
    setOwn: (words) => {
      own = new Set(words)
      tell()
    },
    addOwn: (word) => {
      own = new Set([...own, word])
      tell()
      onAdd(word)
    },
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => {
      worker.terminate()
      listeners.clear()
    },
  }
}

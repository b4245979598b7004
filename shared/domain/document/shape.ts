import { z } from 'zod'
import { documentWords } from './document-words.ts'
import type { Document, SettledDocument } from './model.ts'
import { settle } from './settle.ts'

/** Words of a document with the choice that they come from; null for titles, connecting words and what is ours. */
export type TakenWords = { readonly words: string; readonly choiceId: string | null }

/** The fields of the model that hold words; all others hold our own names, ids, days and numbers. */
const WORDY: ReadonlySet<string> = new Set([
  'text',
  'label',
  'href',
  'attribution',
  'caption',
  'title',
  'alt',
  'author',
])

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

const ESCAPES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}
const unescaped = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/gu, (found) => ESCAPES[found] ?? found)
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const choiceOf = (origin: Json | undefined, before: string | null): string | null => {
  if (origin === undefined || origin === null || !isObject(origin)) return before
  return origin.kind === 'choice' && typeof origin.choiceId === 'string' ? origin.choiceId : before
}

/**
 * A document without its words: a number stands for each, so that erasing finds them in a table of words and the rest
 * is known to hold none. `putWordsBack` is the inverse.
 */
export const takeWordsOut = (document: SettledDocument): { shape: string; words: TakenWords[] } => {
  const words: TakenWords[] = []
  const take = (text: string, choiceId: string | null): number => words.push({ words: text, choiceId }) - 1

  /** Marks of a drawing stay; the words between them go. */
  const drawing = (svg: string, choiceId: string | null): Json =>
    svg
      .split(/(?<=>)([^<]+)(?=<)/u)
      .map((part, place) => (place % 2 === 1 ? take(unescaped(part), choiceId) : part))

  const without = (value: Json, key: string, choiceId: string | null): Json => {
    if (typeof value === 'string') {
      if (key === 'svg') return drawing(value, choiceId)
      return WORDY.has(key) || key === 'lines' ? take(value, choiceId) : value
    }
    if (isList(value)) return value.map((one) => without(one, key, choiceId))
    if (!isObject(value)) return value
    const own = choiceOf(value.origin, choiceId)
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        name === 'origin' ? inner : without(inner, name, own),
      ]),
    )
  }
  const shape = without(JSON.parse(JSON.stringify(document)), '', null)
  return { shape: JSON.stringify(shape), words }
}

/** Words by their number; `erased` where nothing is left of them. */
export type KeptWords = { readonly words: string; readonly erased: boolean }

const Shape = z.json()
/** The shape was made by `takeWordsOut` from a document of this type; `settle` then holds every rule of it again. */
const isDocument = (value: Json): value is Json & Document =>
  isObject(value) &&
  isObject(value.meta ?? null) &&
  isList(value.blocks ?? null) &&
  isList(value.notes ?? null)

/** The document as it was, with 'words erased' where they were. @throws TypeError for a shape that is none */
export const putWordsBack = (shape: string, words: readonly KeptWords[]): SettledDocument => {
  const parsed: Json = Shape.parse(JSON.parse(shape))
  const meta = isObject(parsed) ? (parsed.meta ?? null) : null
  const language = isObject(meta) && typeof meta.language === 'string' ? meta.language : 'en'
  const instead = documentWords(language).erased
  const kept = (place: number): KeptWords => words[place] ?? { words: '', erased: true }
  const said = (place: number): string => (kept(place).erased ? instead : kept(place).words)

  const filled = (value: Json, key: string): Json => {
    if (typeof value === 'number') return WORDY.has(key) || key === 'lines' ? said(value) : value
    if (isList(value)) {
      if (key === 'svg')
        return value.map((part) => (typeof part === 'number' ? escaped(said(part)) : part)).join('')
      return collapsed(value.map((one) => filled(one, key)))
    }
    if (!isObject(value)) return value
    const { kind } = value
    const place = kind === 'text' ? value.text : kind === 'redacted' ? value.label : null
    if (typeof place === 'number' && kept(place).erased) return { kind: 'erased' }
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, name === 'origin' ? inner : filled(inner, name)]),
    )
  }
  const document = filled(parsed, '')
  if (!isDocument(document)) throw new TypeError('This is no shape of a document')
  return settle(document).document
}

const isErased = (value: Json | undefined): boolean =>
  value !== undefined && isObject(value) && value.kind === 'erased'

/** Erased runs side by side are one. */
const collapsed = (values: readonly Json[]): Json[] =>
  values.filter((value, place) => !isErased(value) || !isErased(values[place - 1]))

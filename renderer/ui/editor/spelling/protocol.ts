/** Between the page and the spelling worker. */
export type Language = 'en' | 'es'

export type ToWorker =
  | { readonly kind: 'load'; readonly dictionaries: readonly Dictionary[] }
  | { readonly kind: 'check'; readonly id: number; readonly words: readonly string[] }
  | { readonly kind: 'suggest'; readonly id: number; readonly word: string }

export type Dictionary = { readonly language: Language; readonly aff: string; readonly dic: string }

export type FromWorker =
  /** The words that no chosen language knows. */
  | { readonly kind: 'checked'; readonly id: number; readonly misspelt: readonly string[] }
  | { readonly kind: 'suggested'; readonly id: number; readonly suggestions: readonly string[] }

declare module 'nspell' {
  export type Speller = {
    readonly correct: (word: string) => boolean
    readonly suggest: (word: string) => string[]
  }

  /** Reads a Hunspell dictionary. The package brings no types of its own. */
  export default function nspell(aff: string, dic: string): Speller
}

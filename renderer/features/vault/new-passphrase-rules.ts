import { vaultMessages } from './messages.ts'

const { passphrase: words } = vaultMessages

/** The floor that core holds too; how strong it is beyond that, the meter says. */
const LEAST = 8

export type NewPassphrase = { readonly text: string; readonly repeat: string }
export const NO_PASSPHRASE: NewPassphrase = { text: '', repeat: '' }

type Problems = { readonly text: string | null; readonly repeat: string | null }

export const problemsOf = ({ text, repeat }: NewPassphrase): Problems => {
  const length = [...text].length
  const ofText = text.trim() === '' ? words.missing : length < LEAST ? words.tooShort : null
  if (ofText) return { text: ofText, repeat: null }
  if (repeat === '') return { text: null, repeat: words.missingRepeat }
  return { text: null, repeat: repeat === text ? null : words.different }
}

export const isGood = (passphrase: NewPassphrase): boolean => {
  const { text, repeat } = problemsOf(passphrase)
  return text === null && repeat === null
}

import { safeWords } from '../files/file-name.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

const randomLetters = (random: (bytes: number) => Uint8Array): string =>
  [...random(6)].map((byte) => LETTERS[byte % LETTERS.length]).join('')

/**
 * What a file is called. Plain names say nothing of what is inside or whom it is for.
 * @param label what the contact is called here; @param day `YYYY-MM-DD`; @param ending without its dot
 */
export const fileNameFor = ({
  choice,
  label,
  day,
  ending = 'throughline',
  random,
}: {
  choice: 'plain' | 'label-and-date'
  label: string
  day: string
  ending?: 'throughline' | 'html'
  random: (bytes: number) => Uint8Array
}): string => {
  const behind = ` ${day}.${ending}`
  const safe = choice === 'plain' ? '' : safeWords(label, behind)
  return safe ? `${safe}${behind}` : `Throughline ${randomLetters(random)}.${ending}`
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const MOST = 80
/** Names that Windows keeps for devices, whatever ending follows. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A name that every system takes: no path, no control, no dots at either end. */
const fileSafe = (text: string): string => {
  const clean = text
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go.
    .replace(/[\u0000-\u001F\u007F-\u009F\\/:*?"<>|\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  return DEVICES.test(clean) ? '' : [...clean].slice(0, MOST).join('').trim()
}

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
  const safe = choice === 'plain' ? '' : fileSafe(label)
  return `${safe ? `${safe} ${day}` : `Throughline ${randomLetters(random)}`}.${ending}`
}

/** In UTF-16 units and in bytes: what Windows, macOS and Linux with an encrypted home all take, with room for ` (2)`. */
const MOST_UNITS = 80
const MOST_BYTES = 130

/** Names that Windows keeps for devices, whatever ending follows. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])$/iu

/** Letters and marks that nobody sees: a name of them alone would look like none. */
const UNSEEN = /(?=[\p{L}\p{M}])\p{Default_Ignorable_Code_Point}/gu

/** As many signs as fit, none without its marks. */
const fitting = (text: string, units: number, bytes: number): string => {
  let kept = ''
  for (const [sign] of text.matchAll(/\P{M}\p{M}*/gu)) {
    const longer = kept + sign
    if (longer.length > units || Buffer.byteLength(longer) > bytes) break
    kept = longer
  }
  return kept.trim()
}

/**
 * Words of a member’s as the beginning of a file’s name that every system takes: letters, digits, spaces and `-` alone, so
 * no path, no control and nothing that turns the direction; '' where nothing is left, or what Windows keeps for itself.
 * @param behind what follows them, such as ` 2026-11-21.pdf`: the whole is at most 80 UTF-16 units and 130 bytes
 */
export const safeWords = (words: string, behind: string): string => {
  const plain = words
    .toWellFormed()
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}-]+/gu, ' ')
    .replace(/^[\s\p{M}-]+|(?<![\s-])[\s-]+$/gu, '')
  const cut = fitting(plain, MOST_UNITS - behind.length, MOST_BYTES - Buffer.byteLength(behind))
  return DEVICE.test(cut) ? '' : cut
}

/** Plain text as the journal keeps it: LF, no invisible signs, and bullets that Markdown knows. */
export const tidyPlain = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\ufeff\0]/g, '')
    .replace(/^([ \t]*)[•◦▪‣·][ \t]+/gm, '$1- ')
    .toWellFormed()

const WEB_ADDRESS = /^https?:\/\/[^\s<>()]+$/

/** An address pasted over selected words becomes their link; else null. */
export const linkOver = (selected: string, pasted: string): string | null => {
  const address = pasted.trim()
  const isOneLine = selected.trim() !== '' && !selected.includes('\n')
  return isOneLine && WEB_ADDRESS.test(address) && !WEB_ADDRESS.test(selected)
    ? `[${selected}](${address})`
    : null
}

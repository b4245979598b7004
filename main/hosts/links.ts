/**
 * The link as it may go out to the system, or null. Only https and mailto leave the app: anything else could start a
 * program or read a file.
 */
export const outsideLink = (text: string): string | null => {
  const url = URL.parse(text)
  if (!url) return null
  if (url.protocol === 'mailto:') return url.href
  return url.protocol === 'https:' && url.hostname !== '' && url.username === '' && url.password === ''
    ? url.href
    : null
}

const folded = (tag: string): string => tag.normalize('NFC').toLowerCase()

/**
 * Tags as they are kept: trimmed, composed, each once whatever its case; a tag that the journal has already keeps
 * its own spelling.
 */
export const tidyTags = (tags: readonly string[], known: readonly { readonly tag: string }[]): string[] => {
  const spelling = new Map(known.map(({ tag }) => [folded(tag), tag]))
  const wanted = new Map<string, string>()
  for (const tag of tags) {
    const tidy = tag.normalize('NFC').replace(/\s+/gu, ' ').trim()
    const key = folded(tidy)
    if (tidy !== '' && !wanted.has(key)) wanted.set(key, spelling.get(key) ?? tidy)
  }
  return [...wanted.values()].sort()
}

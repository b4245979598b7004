import { oneLine } from '../clean-text.ts'
import { cutTo } from '../cut.ts'
import { withoutBlocks } from './blocks.ts'

/**
 * Words as one line of a file may hold them: no break, no control, no bidirectional override, cut to so many UTF-16
 * units without splitting a character.
 */
export const lineOf = (text: string, most: number): string => {
  const line = oneLine(withoutBlocks(text)).replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')
  return cutTo(line, most)
}

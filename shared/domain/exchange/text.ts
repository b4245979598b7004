import { z } from 'zod'

/**
 * Stands for a redacted block in an excerpt’s text: U+FFFC, one UTF-16 unit, so that places in the text do not hang on
 * how long a label is. The member’s own U+FFFC, if there ever is one, becomes U+FFFD before.
 */
export const BLOCK = '\uFFFC'

const isClean = (text: string): boolean => text.isWellFormed() && !/[\0\r]/.test(text)

/**
 * Text as the journal keeps it: well-formed Unicode, LF, no U+0000. What is not was not written by this app.
 * Bidirectional controls are allowed in it (Arabic and Hebrew use them); the screen isolates every such text.
 */
export const ExchangedText = (max: number) => z.string().max(max).refine(isClean)

/** One line: no line break, no control, no bidirectional override or isolate, since it stands beside our own words. */
export const ExchangedLine = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => isClean(text) && !/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(text))

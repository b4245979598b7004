import { z } from 'zod'
import { command, event, feature, Nothing, query } from './define.ts'

/** A word that the member wants to be left alone. */
export const OwnWord = z.string().trim().min(1).max(80)

export const spelling = feature('spelling', {
  words: query({ input: Nothing, output: z.object({ words: z.array(z.string()) }) }),
  add: command({ input: z.object({ word: OwnWord }).strict(), output: Nothing }),
  remove: command({ input: z.object({ word: OwnWord }).strict(), output: Nothing }),
  changed: event({ payload: Nothing }),
})

import { z } from 'zod'
import { PathIdSchema } from './common.ts'
import { command, event, feature, Nothing, query } from './define.ts'

/** This device's own: a plain file without a word of the member's. */
export const DeviceSettings = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** Text size, in percent of the browser's. */
  textSize: z.union([z.literal(100), z.literal(115), z.literal(130), z.literal(150)]),
})
export type DeviceSettings = z.output<typeof DeviceSettings>

/** The journal's own: they travel inside it. */
export const JournalSettings = z.object({
  weekStart: z.enum(['monday', 'sunday']),
  weeklyPath: PathIdSchema,
  spelling: z.array(z.enum(['en', 'es'])),
})
export type JournalSettings = z.output<typeof JournalSettings>

export const settings = feature('settings', {
  device: query({ input: Nothing, output: DeviceSettings }),
  setDevice: command({ input: DeviceSettings.partial().strict(), output: DeviceSettings }),
  journal: query({ input: Nothing, output: JournalSettings }),
  setJournal: command({ input: JournalSettings.partial().strict(), output: JournalSettings }),
  deviceChanged: event({ payload: DeviceSettings }),
  journalChanged: event({ payload: JournalSettings }),
})

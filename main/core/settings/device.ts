import { mkdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { DeviceSettings } from '../../../shared/contract/settings.ts'
import { AppError } from '../../../shared/errors.ts'
import type { CoreDeps } from '../deps.ts'
import { fileCodeOf, replaceOwnFile } from '../files/whole-file.ts'
import { v7 } from '../ids.ts'
import { KeptReminder } from '../reminders/while-locked.ts'

const DEFAULTS: DeviceSettings = { theme: 'system', textSize: 100 }

const DeviceFile = z.object({
  id: z.uuid(),
  theme: DeviceSettings.shape.theme.catch(DEFAULTS.theme),
  textSize: DeviceSettings.shape.textSize.catch(DEFAULTS.textSize),
  reminder: KeptReminder.nullable().catch(null),
})
type DeviceFile = z.output<typeof DeviceFile>

type DeviceChanges = { readonly [K in keyof DeviceSettings]?: DeviceSettings[K] | undefined }

export type Device = {
  /** Names this machine in the rows that it writes; never leaves with the journal's folder. */
  readonly id: string
  readonly get: () => DeviceSettings
  /** Durable when it resolves. */
  readonly set: (changes: DeviceChanges) => Promise<DeviceSettings>
  /** What may remind while the journal is locked; null for nothing. */
  readonly reminder: () => KeptReminder | null
  /** Durable when it resolves; the same as before writes nothing. */
  readonly setReminder: (reminder: KeptReminder | null) => Promise<void>
}

const toAppError = (error: unknown): AppError => {
  const code = fileCodeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return new AppError('disk-full')
  return new AppError(['EROFS', 'EACCES', 'EPERM'].includes(code) ? 'read-only' : 'internal')
}

/** Parsed, or null when nobody could make sense of it. */
const parse = (text: string): DeviceFile | null => {
  try {
    return DeviceFile.parse(JSON.parse(text))
  } catch {
    return null
  }
}

const write = async (folder: string, content: DeviceFile): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await replaceOwnFile(join(folder, 'device.json'), `${JSON.stringify(content, null, 2)}\n`)
}

/** What stands in the file; a damaged one is put aside under another name, never overwritten. */
const load = async (folder: string, at: number): Promise<DeviceFile | null> => {
  const file = join(folder, 'device.json')
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
    return null
  }
  const content = parse(text)
  // A folder that cannot be written keeps the damaged file where it is; starting matters more.
  if (!content) await rename(file, join(folder, `device.damaged-${at}.json`)).catch(() => undefined)
  return content
}

/** The device's own settings: a plain file without a word of the member's. A damaged or missing one means the defaults. */
export const openDevice = async ({ paths, clock }: Pick<CoreDeps, 'paths' | 'clock'>): Promise<Device> => {
  const loaded = await load(paths.device, clock.now())
  let content: DeviceFile = loaded ?? { id: v7(), ...DEFAULTS, reminder: null }
  // Where the folder cannot be written, the app still starts; a change of settings will then say so.
  if (!loaded) await write(paths.device, content).catch(() => undefined)
  let writing: Promise<unknown> = Promise.resolve()
  // Holds from the moment it is set: a journal that locks before the file is written must remind all the same.
  let { reminder } = content
  let isUnwritten = false

  const get = (): DeviceSettings => ({ theme: content.theme, textSize: content.textSize })
  /** One change after the other, each on top of the last. */
  const change = (changed: (now: DeviceFile) => DeviceFile): Promise<void> => {
    const next = writing.then(async () => {
      const wanted = changed(content)
      await write(paths.device, wanted).catch((error: unknown) => {
        throw toAppError(error)
      })
      content = wanted
    })
    writing = next.catch(() => undefined)
    return next
  }
  return {
    id: content.id,
    get,
    set: async (changes) => {
      await change((now) => ({
        ...now,
        theme: changes.theme ?? now.theme,
        textSize: changes.textSize ?? now.textSize,
      }))
      return get()
    },
    reminder: () => reminder,
    setReminder: async (next) => {
      if (!isUnwritten && JSON.stringify(next) === JSON.stringify(reminder)) return
      reminder = next
      isUnwritten = true
      await change((now) => ({ ...now, reminder: next }))
      isUnwritten = false
    },
  }
}

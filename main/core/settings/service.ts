import type { Handlers } from '../../../shared/contract/define.ts'
import type { settings } from '../../../shared/contract/settings.ts'
import type { Emit } from '../deps.ts'
import type { Device } from './device.ts'
import type { JournalSettingsStore } from './journal.ts'

export type SettingsDeps = {
  readonly device: Device
  readonly emit: Emit
  /** The open journal's settings; throws `locked` while none is open. */
  readonly journal: () => JournalSettingsStore
}

export const settingsService = ({ device, emit, journal }: SettingsDeps): Handlers<typeof settings> => ({
  device: () => device.get(),
  setDevice: async (changes) => {
    const settings = await device.set(changes)
    emit('settings.deviceChanged', settings)
    return settings
  },
  journal: () => journal().get(),
  setJournal: (changes) => {
    const settings = journal().set(changes)
    emit('settings.journalChanged', settings)
    return settings
  },
})

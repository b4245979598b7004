import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { DeviceSettings } from '../../shared/contract/settings.ts'
import { useApi, useEvent } from './hooks.tsx'

type Device = { readonly settings: DeviceSettings; readonly set: (some: Partial<DeviceSettings>) => void }

const PLAIN: DeviceSettings = { theme: 'system', textSize: 100 }

const DeviceContext = createContext<Device | null>(null)

/** How things look on this device: known before the journal opens, and after it locks. */
export const DeviceProvider = ({ children }: { children: ReactNode }) => {
  const api = useApi()
  const [settings, setSettings] = useState(PLAIN)
  // Looks are never worth a screen of trouble: without an answer the plain ones stay.
  useEffect(() => {
    api.settings.device({}).then(setSettings, () => {})
  }, [api])
  useEvent('settings.deviceChanged', setSettings)

  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.theme = settings.theme
    dataset.textSize = String(settings.textSize)
  }, [settings])

  const device = useMemo<Device>(
    () => ({
      settings,
      set: (some) => {
        setSettings((before) => ({ ...before, ...some }))
        api.settings.setDevice(some).then(setSettings, () => setSettings(settings))
      },
    }),
    [api, settings],
  )
  return <DeviceContext value={device}>{children}</DeviceContext>
}

export const useDevice = (): Device => {
  const device = useContext(DeviceContext)
  if (!device) throw new Error('DeviceProvider is missing')
  return device
}

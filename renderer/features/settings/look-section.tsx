import type { DeviceSettings } from '../../../shared/contract/settings.ts'
import { useDevice } from '../../api/device.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import stack from '../../ui/stack.module.css'
import { settingsMessages as words } from './messages.ts'

const THEMES = [
  { id: 'system', label: words.themeSystem },
  { id: 'light', label: words.themeLight },
  { id: 'dark', label: words.themeDark },
] as const

const SIZES: readonly DeviceSettings['textSize'][] = [100, 115, 130, 150]

/** How things look on this device. */
export const LookSection = () => {
  const { settings, set } = useDevice()
  return (
    <div className={stack.stack}>
      <Segmented
        label={words.theme}
        options={THEMES}
        value={settings.theme}
        onChange={(theme) => set({ theme })}
      />
      <Segmented
        label={words.textSize}
        options={SIZES.map((size) => ({ id: String(size), label: words.textSizes[size] }))}
        value={String(settings.textSize)}
        onChange={(chosen) => {
          const textSize = SIZES.find((size) => String(size) === chosen)
          if (textSize) set({ textSize })
        }}
      />
    </div>
  )
}

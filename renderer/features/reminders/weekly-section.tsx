import { useState } from 'react'
import type { ReminderSettings } from '../../../shared/contract/reminders.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { Section } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import stack from '../../ui/stack.module.css'
import { Switch } from '../../ui/switch.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import { messages } from './messages.ts'
import css from './reminders.module.css'

const WEEKDAYS = messages.weekdays.map((label, at) => ({ id: String(at + 1), label }))

type WeeklySectionProps = {
  readonly settings: ReminderSettings
  readonly set: (some: Partial<ReminderSettings>) => void
}

/** The weekly time. Day and time can be chosen without the reminder too: the calendar file is made of them. */
export const WeeklySection = ({ settings, set }: WeeklySectionProps) => {
  const { host } = useApi()
  const { data: info } = useQuery(host.info, {})
  // A time is typed part by part: what was typed stays in sight until it is the one that is kept.
  const [typed, setTyped] = useState<string | null>(null)
  const isDesktop = info?.host === 'electron'
  return (
    <Section title={messages.weeklyTitle}>
      <Switch
        label={messages.weekly}
        {...(info && { hint: isDesktop ? messages.weeklyDesktop : messages.weeklyBrowser })}
        isSelected={settings.weekly}
        onChange={(weekly) => set({ weekly })}
      />
      <div className={css.when}>
        <Select
          label={messages.weekday}
          options={WEEKDAYS}
          value={String(settings.weekday)}
          onChange={(weekday) => set({ weekday: Number(weekday) })}
        />
        <TimeField
          label={messages.time}
          value={typed ?? settings.time}
          onChange={setTyped}
          onBlur={() => {
            if (typed !== null && typed !== settings.time) set({ time: typed })
          }}
        />
      </div>
      {settings.weekly && <p className={stack.soft}>{messages.whileLocked}</p>}
    </Section>
  )
}

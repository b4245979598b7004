import { useLocation } from 'wouter'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useCommand, useQuery, useRefresh } from '../../api/hooks.tsx'
import { useVaultStatus } from '../../api/vault-status.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { focusHeading } from '../../ui/focus-heading.ts'
import { useFormat } from '../../ui/format.ts'
import { Menu } from '../../ui/menu.tsx'
import { useToast } from '../../ui/toast.tsx'
import { messages } from './messages.ts'

/** What is due also depends on what was written and decided. */
const SOURCES: readonly ChangingFeature[] = ['reminders', 'reflection', 'decisions']

const Snooze = () => {
  const { reminders } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const snooze = useCommand(reminders.snooze)
  const putOff = (hours: number): void =>
    snooze.mutate(
      { hours },
      {
        onSuccess: () => {
          refresh('reminders')
          show({ text: messages.snoozed })
          focusHeading()
        },
        onError: (error) => show({ text: errorWords(error.code) }),
      },
    )
  return (
    <Menu
      label={messages.later}
      trigger={<Button icon="history">{messages.later}</Button>}
      items={messages.snoozes.map(({ hours, label }) => ({
        id: String(hours),
        label,
        onAction: () => putOff(hours),
      }))}
    />
  )
}

/** A quiet line on This week for what is due. Nothing due, or nothing known: nothing said. */
export const ReminderNotices = () => {
  useFresh(SOURCES)
  const { reminders } = useApi()
  const [, navigate] = useLocation()
  const format = useFormat()
  const { status } = useVaultStatus()
  const { data: due = [] } = useQuery(reminders.due, {})
  if (due.length === 0) return null
  const isWeekly = due.some(({ kind }) => kind === 'weekly')
  const decisions = due.filter(({ kind }) => kind === 'decision').length
  const decisionWords = format.plural(decisions, messages.dueDecisions)
  const canSnooze = !(status?.state === 'open' && status.readOnly)
  return (
    <Banner
      live="status"
      title={isWeekly ? messages.dueWeekly : decisionWords}
      actions={
        <>
          {decisions > 0 && (
            <Button icon="decision" onPress={() => navigate('/decisions')}>
              {messages.toDecisions}
            </Button>
          )}
          {canSnooze && <Snooze />}
        </>
      }
    >
      {isWeekly && (
        <p>
          {messages.dueWeeklyText} {decisions > 0 && `${decisionWords}.`}
        </p>
      )}
    </Banner>
  )
}

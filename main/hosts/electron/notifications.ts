import { Notification } from 'electron'
import type { AnyEvent } from '../../../shared/contract/index.ts'
import { messages } from './messages.ts'

/**
 * Shows a system notification for each reminder, without a word of the journal's; a click shows the window.
 * @returns what hears core's events
 */
export const remindBySystem = (show: () => void): ((event: AnyEvent) => void) => {
  // Held while it is shown: a notification that is collected loses its click.
  const shown = new Set<Notification>()
  return (event) => {
    if (event.name !== 'reminders.becameDue' || !Notification.isSupported()) return
    const notification = new Notification({
      title: messages.name,
      body: messages.reminders[event.payload.kind],
    })
    shown.add(notification)
    notification.on('click', () => {
      shown.delete(notification)
      show()
    })
    notification.on('close', () => shown.delete(notification))
    notification.show()
  }
}

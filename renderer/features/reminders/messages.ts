import type { PluralWords } from '../../ui/format.ts'

const decisions: PluralWords = {
  one: 'decision is due for another look',
  other: 'decisions are due for another look',
}

/** Every word about reminders. */
export const messages = {
  title: 'Reminders',
  lead: 'A quiet word when it is time. No reminder ever holds a word of your journal.',

  weeklyTitle: 'Time to reflect',
  weekly: 'Remind me every week',
  weekday: 'On',
  time: 'At',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  weeklyDesktop:
    'As a notification of your computer while Throughline runs. It stays away once the week’s debrief is finished.',
  weeklyBrowser:
    'As a line on This week while Throughline is open in your browser. It stays away once the week’s debrief is finished.',
  whileLocked:
    'So that the desktop app can remind you while the journal is locked, this computer keeps the day, the time and the dates to leave out beside the journal. They are not encrypted, and say nothing else.',

  decisionsTitle: 'Decisions',
  decisions: 'Remind me when a decision is due for another look',
  decisionsHint: 'On the morning of its day, while the journal is open.',

  holidaysTitle: 'Days off',
  holidaysLead: 'Nothing reminds you on these days.',
  noHolidays: 'None yet.',
  holidayList: 'Your days off',
  from: 'First day',
  to: 'Last day',
  toHint: 'Leave it empty for a single day.',
  addHoliday: 'Add these days',
  missing: 'Choose the first day.',
  backwards: 'The last day lies before the first.',
  full: 'The list is full. Take off some that have passed.',
  removeHoliday: (days: string) => `Take off ${days}`,
  holidayRemoved: (days: string) => `Taken off the list: ${days}.`,
  holidayPutBack: (days: string) => `On the list again: ${days}.`,

  calendarTitle: 'Your calendar',
  calendarText:
    'A calendar file holds the weekly time of the coming year, without your days off. It says “Reflection time” and nothing else. Open it with your calendar to add it there.',
  calendar: 'Save a calendar file',
  calendarSaved: 'The calendar file is saved.',
  calendarEmpty: 'Every one of these days is a day off, so there is nothing to put in a calendar.',

  dueWeekly: 'It is your time to reflect',
  dueWeeklyText: 'A few minutes are enough.',
  dueDecisions: decisions,
  toDecisions: 'See decisions',
  later: 'Remind me later',
  snoozes: [
    { hours: 1, label: 'In an hour' },
    { hours: 24, label: 'Tomorrow' },
    { hours: 168, label: 'In a week' },
  ],
  snoozed: 'You will be reminded later.',

  failed: 'Your reminders could not be shown',
} as const

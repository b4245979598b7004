/** Every word of the vision page. */
export const messages = {
  title: 'Vision',
  lead: 'What you want to be true for students and families in the long run.',
  emptyText:
    'A picture of where all this is going helps on the days when the road is long. A few sentences are enough to begin with.',
  emptyGo: 'Write my vision',
  label: 'Your vision',
  placeholder: 'In ten years, a child who starts school here…',
  hint: 'Every day on which you change it keeps its own version.',
  failed: 'Your vision could not be shown',

  dueTitle: 'A new term has begun',
  dueText: 'Read your vision once more, slowly. Change what no longer fits, or let it stand.',
  stands: 'I read it again, it stands',
  stood: 'Noted: it stands.',
  unread: 'Taken back.',
  toVision: 'Read your vision',

  versions: 'Through time',
  versionsList: 'Versions of your vision, the newest first',
  current: 'Now',
  readAgain: 'Read again, and it stood',
  show: (day: string) => `Show the version of ${day}`,
  versionOf: (day: string) => `Version of ${day}`,
  view: 'Show',
  views: { text: 'As it read', before: 'What changed that day', now: 'What changed since' },
  first: 'This was the first version.',
  same: 'Nothing changed.',
  close: 'Close',
} as const

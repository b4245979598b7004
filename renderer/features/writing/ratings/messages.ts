/** The words of the ratings at the end of a debrief. */
export const ratingMessages = {
  lead: 'A mark for yourself, and for nobody else. Rate what you saw this week, leave out what you like, or go straight to Finish.',
  empty:
    'Follow up to three things that you want to see in your weeks. You can rate them here, and change them at any time.',
  choose: 'Choose what to follow',
  change: 'Change what you follow',
  ends: { low: 'Not this week', high: 'Strongly, this week' },
  score: (score: number) => `${score} of 5`,
  clear: 'Take it away',
  last: (score: number) => `Last time you chose ${score}.`,
  lastOn: (score: number, day: string) => `Last time, on ${day}, you chose ${score}.`,
  reason: 'What was different this week?',
  reasonHint: 'One sentence. Your choice counts once it is there.',
  reasonKept: 'It stands beside your choice.',
  failed: 'That is not saved yet. Please try again.',
  tooMany: 'Three are rated here already. Take one away to rate another.',
  dialog: {
    title: 'What you follow',
    lead: 'Choose up to three. Each is something you can see yourself do, or not do, within one week.',
    full: 'Three are chosen. Take one away to choose another.',
    save: 'Follow these',
    failed: 'Your choice is not saved. Please try again.',
  },
} as const

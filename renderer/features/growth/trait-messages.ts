/** Words of the view of traits. */
export const messages = {
  title: (trait: string) => trait,
  lead: 'How you rated your weeks, each point with your reason behind it. A gap is a time that you did not rate.',
  traits: 'Traits',
  emptyText:
    'Choose an indicator of this trait to follow, and you can rate it at the end of a weekly debrief.',
  emptyGo: 'Choose what to follow',
  noneInTime: 'You did not rate it in this time.',
  one: (rating: string, when: string) => `One rating: ${rating}, ${when}.`,
  oneOpen: 'See why',
  rated: (rating: number) => `You rated it ${rating}.`,
  noReason: 'You gave no reason.',
  passages: 'What you marked for it there',
  most: (n: string) => `These are the first ${n}.`,
  inPeriod: (title: string, period: string) => `${title}, ${period}`,
} as const

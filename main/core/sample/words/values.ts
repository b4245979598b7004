import type { SampleValue } from '../types.ts'

/** Taken up on the first day, in this order. */
export const values: readonly SampleValue[] = [
  {
    key: 'all-voices',
    title: 'All voices',
    lived:
      'The ones who will live with it spoke before it was decided, and it came out differently because they did.',
    notLived: 'I told their story for them, well, in a room where they were not.',
    packId: 'all-voices',
  },
  {
    key: 'continuous-learning',
    title: 'Continuous learning',
    lived: 'I tried something small, looked at what came of it, and said so when I had been wrong.',
    notLived: 'I looked at the average and went home.',
    packId: 'continuous-learning',
  },
  {
    key: 'straight',
    title: 'Straight talk, kindly',
    lived: 'I said the true thing to the one it was about, early, in a voice they could hear.',
    notLived: 'I said maybe in a doorway. Or I said the true thing to Priya.',
    packId: null,
  },
  {
    key: 'promises',
    title: 'Keep the small promises',
    lived: 'What I said I would do on Monday was done on Monday, for the ones who would never remind me.',
    notLived: 'The people who can complain got theirs first.',
    packId: null,
  },
]

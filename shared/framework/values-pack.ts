/** A value that a member can take up as it stands or put in other words. */
export type PackedValue = {
  readonly id: string
  readonly title: string
  /** What a week looks like in which it is lived. */
  readonly lived: string
  /** What a week looks like in which it is not; said without blame, for such weeks come to everyone. */
  readonly notLived: string
}

/** The five core values that the app brings. Ids are never reused, and are also those of their prompt packs. */
export const VALUES_PACK: readonly PackedValue[] = [
  {
    id: 'meaningful-impact',
    title: 'Meaningful impact',
    lived:
      'I can name a child for whom something is different, say how I know, and drop what was not helping.',
    notLived: 'I am busy from morning to night, and on Friday I cannot say whom it reached.',
  },
  {
    id: 'member-driven',
    title: 'Member-driven',
    lived:
      'I ask people what they are trying to do, begin there, and leave them able to do more of it without me.',
    notLived: 'I bring the help that I had ready, and people need me as much after it as before.',
  },
  {
    id: 'collective-action',
    title: 'Collective action',
    lived:
      'I bring two people together, do my share of something larger, and let others do theirs in their own way.',
    notLived: 'I carry it alone because that is quicker, and it stops when I stop.',
  },
  {
    id: 'all-voices',
    title: 'All voices',
    lived:
      'Those who live with a decision, and those who grew up as they did, speak early, and something changes because they spoke.',
    notLived: 'The people I already know decide, and the others hear of it when it is done.',
  },
  {
    id: 'continuous-learning',
    title: 'Continuous learning',
    lived:
      'I try something soon and small, look at what came of it with somebody, and do it differently the next time.',
    notLived: 'I wait until I am sure, or do again what I did before because there was no time to look.',
  },
]

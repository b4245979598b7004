import type { TraitId } from './traits.ts'

/** Something a member can see themselves do, or not do, within one week. */
export type Indicator = {
  readonly id: string
  readonly trait: TraitId
  readonly title: string
  /** First person, and true or not of one week. */
  readonly sentence: string
}

/** The built-in indicators of the five traits, in the order in which they are shown. Ids are never reused. */
export const INDICATORS: readonly Indicator[] = [
  {
    id: 'reflective-named-part',
    trait: 'reflective',
    title: 'Named my part',
    sentence: 'I went back over something that happened and named my own part in it.',
  },
  {
    id: 'reflective-used-strength',
    trait: 'reflective',
    title: 'Used a strength',
    sentence: 'I used something I am good at on purpose, for somebody else’s sake.',
  },
  {
    id: 'reflective-practised-growth',
    trait: 'reflective',
    title: 'Practised what I am learning',
    sentence: 'I practised one thing that I have said I want to do better.',
  },
  {
    id: 'reflective-asked-view',
    trait: 'reflective',
    title: 'Asked how it landed',
    sentence: 'I asked somebody how my work lands with them, and heard the answer out.',
  },
  {
    id: 'reflective-saw-identity',
    trait: 'reflective',
    title: 'Saw where I stand',
    sentence: 'I noticed how my own background shaped what I saw, assumed or did.',
  },
  {
    id: 'values-named-value',
    trait: 'values-driven',
    title: 'Chose by a value',
    sentence: 'I made a choice and can name the value that it rested on.',
  },
  {
    id: 'values-took-risk',
    trait: 'values-driven',
    title: 'Took a risk for it',
    sentence: 'I said or did what I believed was right when it would have been easier not to.',
  },
  {
    id: 'values-students-first',
    trait: 'values-driven',
    title: 'Kept students and families first',
    sentence: 'When there was pressure, I came back to what would be best for students and families.',
  },
  {
    id: 'values-heard-difference',
    trait: 'values-driven',
    title: 'Heard another view',
    sentence: 'I listened to a view that I do not share until I could put it fairly.',
  },
  {
    id: 'values-adjusted',
    trait: 'values-driven',
    title: 'Changed the way, kept the aim',
    sentence: 'I changed how I went about something because of what I learned, and kept what it was for.',
  },
  {
    id: 'visionary-plain-picture',
    trait: 'visionary',
    title: 'Put the aim in plain words',
    sentence: 'I told somebody, in plain words, what I hope students and families will have years from now.',
  },
  {
    id: 'visionary-from-life',
    trait: 'visionary',
    title: 'Drew it from life',
    sentence: 'I tied that hope to something I saw in, or heard from, a student, a family or a neighborhood.',
  },
  {
    id: 'visionary-moved-others',
    trait: 'visionary',
    title: 'Others acted on it',
    sentence: 'Somebody took a step because of how I had described where we are going.',
  },
  {
    id: 'visionary-linked-day',
    trait: 'visionary',
    title: 'Linked today to later',
    sentence: 'I shaped an ordinary task of the week so that it served the long-term aim.',
  },
  {
    id: 'strategic-sought-cause',
    trait: 'strategic',
    title: 'Looked for the cause',
    sentence: 'I looked behind a problem for the rule, the habit or the use of money and time that makes it.',
  },
  {
    id: 'strategic-took-step',
    trait: 'strategic',
    title: 'Took the next step',
    sentence: 'I took one practical step toward a goal that is more than a year away.',
  },
  {
    id: 'strategic-made-room',
    trait: 'strategic',
    title: 'Made room',
    sentence: 'I said no, or not now, to something so that what matters more could happen.',
  },
  {
    id: 'strategic-checked-evidence',
    trait: 'strategic',
    title: 'Checked whether it works',
    sentence: 'I looked at whether our work is changing anything, and for whom it is not.',
  },
  {
    id: 'community-learned-from',
    trait: 'community-driven',
    title: 'Learned from those I serve',
    sentence: 'I used something that a student, a family or a neighbor taught me.',
  },
  {
    id: 'community-shared-say',
    trait: 'community-driven',
    title: 'Shared the say',
    sentence: 'Somebody whom a decision affects most had a real say in it before it was made.',
  },
  {
    id: 'community-built-bridge',
    trait: 'community-driven',
    title: 'Built a bridge',
    sentence: 'I strengthened a relationship with somebody whose life is quite unlike mine.',
  },
  {
    id: 'community-joined-voices',
    trait: 'community-driven',
    title: 'Joined voices',
    sentence: 'I helped people say something together, rather than saying it for them.',
  },
  {
    id: 'community-learned-barrier',
    trait: 'community-driven',
    title: 'Learned about a barrier',
    sentence: 'I learned how race or money opened a door for one person here, or closed it for another.',
  },
]

const byId: ReadonlyMap<string, Indicator> = new Map(INDICATORS.map((one) => [one.id, one]))

export const indicatorById = (id: string): Indicator | undefined => byId.get(id)

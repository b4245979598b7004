import type { TraitId } from './traits.ts'

/** Something a member can see themselves do, or not do, within one week. */
export type Indicator = {
  readonly id: string
  readonly trait: TraitId
  readonly title: string
  /** First person, and true or not of one week. */
  readonly sentence: string
  /** What a week at 1 and a week at 5 look like, in the first person; neither end is a verdict on anybody. */
  readonly low: string
  readonly high: string
}

/** The built-in indicators of the five traits, in the order in which they are shown. Ids are never reused. */
export const INDICATORS: readonly Indicator[] = [
  {
    id: 'reflective-named-part',
    trait: 'reflective',
    title: 'Named my part',
    sentence: 'I went back over something that happened and named my own part in it.',
    low: 'I told what happened as if I had not been in it.',
    high: 'I went back to it more than once and said plainly what I added to it.',
  },
  {
    id: 'reflective-used-strength',
    trait: 'reflective',
    title: 'Used a strength',
    sentence: 'I used something I am good at on purpose, for somebody else’s sake.',
    low: 'I got through the days without leaning on what I do well.',
    high: 'I chose where my strength was needed, and somebody had an easier week for it.',
  },
  {
    id: 'reflective-practised-growth',
    trait: 'reflective',
    title: 'Practiced what I am learning',
    sentence: 'I practiced one thing that I have said I want to do better.',
    low: 'I meant to practice, and the week closed over it.',
    high: 'I practiced on several days, and can tell what went better the last time.',
  },
  {
    id: 'reflective-asked-view',
    trait: 'reflective',
    title: 'Asked how it landed',
    sentence: 'I asked somebody how my work lands with them, and heard the answer out.',
    low: 'I guessed how my work lands, or left it unasked.',
    high: 'I asked somebody who had reason to be careful with me, and changed something.',
  },
  {
    id: 'reflective-saw-identity',
    trait: 'reflective',
    title: 'Saw where I stand',
    sentence: 'I noticed how my own background shaped what I saw, assumed or did.',
    low: 'I took what I saw for what there was.',
    high: 'I caught my own lens at work in time to look again.',
  },
  {
    id: 'values-named-value',
    trait: 'values-driven',
    title: 'Chose by a value',
    sentence: 'I made a choice and can name the value that it rested on.',
    low: 'I chose by what was easiest to get through, or cannot say why.',
    high: 'I named the value before I chose, and would give the same reason to anyone.',
  },
  {
    id: 'values-took-risk',
    trait: 'values-driven',
    title: 'Took a risk for it',
    sentence: 'I said or did what I believed was right when it would have been easier not to.',
    low: 'I kept quiet, or went along, although I thought otherwise.',
    high: 'I spoke or acted where it could cost me something, and stayed with it.',
  },
  {
    id: 'values-students-first',
    trait: 'values-driven',
    title: 'Kept students and families first',
    sentence: 'When there was pressure, I came back to what would be best for students and families.',
    low: 'The pressure decided, and I thought of students and families afterwards.',
    high: 'I said aloud what was best for them, and we chose by it.',
  },
  {
    id: 'values-heard-difference',
    trait: 'values-driven',
    title: 'Heard another view',
    sentence: 'I listened to a view that I do not share until I could put it fairly.',
    low: 'I was making up my answer while they spoke.',
    high: 'I put their view so that they said yes, that is it.',
  },
  {
    id: 'values-adjusted',
    trait: 'values-driven',
    title: 'Changed the way, kept the aim',
    sentence: 'I changed how I went about something because of what I learned, and kept what it was for.',
    low: 'I went on as planned although I had learned something.',
    high: 'I changed course openly, and everyone could see that the aim stayed.',
  },
  {
    id: 'visionary-plain-picture',
    trait: 'visionary',
    title: 'Put the aim in plain words',
    sentence: 'I told somebody, in plain words, what I hope students and families will have years from now.',
    low: 'Nobody heard from me what all this is for.',
    high: 'I said it so plainly that somebody could repeat it in their own words.',
  },
  {
    id: 'visionary-from-life',
    trait: 'visionary',
    title: 'Drew it from life',
    sentence: 'I tied that hope to something I saw in, or heard from, a student, a family or a neighborhood.',
    low: 'I spoke of the future in words that could be about anywhere.',
    high: 'Every hope I named had a face, a place or a sentence behind it.',
  },
  {
    id: 'visionary-moved-others',
    trait: 'visionary',
    title: 'Others acted on it',
    sentence: 'Somebody took a step because of how I had described where we are going.',
    low: 'People nodded, and nothing moved.',
    high: 'Several people took steps of their own toward it.',
  },
  {
    id: 'visionary-linked-day',
    trait: 'visionary',
    title: 'Linked today to later',
    sentence: 'I shaped an ordinary task of the week so that it served the long-term aim.',
    low: 'The urgent things ran the week.',
    high: 'I can show in more than one task how it served the long run.',
  },
  {
    id: 'strategic-sought-cause',
    trait: 'strategic',
    title: 'Looked for the cause',
    sentence: 'I looked behind a problem for the rule, the habit or the use of money and time that makes it.',
    low: 'I dealt with what was in front of me, and it will be back.',
    high: 'I found the rule, habit or use of money and time behind it, and checked with others.',
  },
  {
    id: 'strategic-took-step',
    trait: 'strategic',
    title: 'Took the next step',
    sentence: 'I took one practical step toward a goal that is more than a year away.',
    low: 'The long goal waited for a quieter week.',
    high: 'I took the step I had planned, and know what the next one is.',
  },
  {
    id: 'strategic-made-room',
    trait: 'strategic',
    title: 'Made room',
    sentence: 'I said no, or not now, to something so that what matters more could happen.',
    low: 'I said yes to all of it, and the important thing got what was left.',
    high: 'I let something good go on purpose, and the time went where I meant it to go.',
  },
  {
    id: 'strategic-checked-evidence',
    trait: 'strategic',
    title: 'Checked whether it works',
    sentence: 'I looked at whether our work is changing anything, and for whom it is not.',
    low: 'I took it for granted that it works.',
    high: 'I looked at what changed, and at who was left out of it, and did something about that.',
  },
  {
    id: 'community-learned-from',
    trait: 'community-driven',
    title: 'Learned from those I serve',
    sentence: 'I used something that a student, a family or a neighbor taught me.',
    low: 'I did all of the teaching.',
    high: 'What somebody taught me changed what I did, and I told them so.',
  },
  {
    id: 'community-shared-say',
    trait: 'community-driven',
    title: 'Shared the say',
    sentence: 'Somebody whom a decision affects most had a real say in it before it was made.',
    low: 'Those it affects most heard of it when it was done.',
    high: 'They helped to decide, and the decision looks different because of them.',
  },
  {
    id: 'community-built-bridge',
    trait: 'community-driven',
    title: 'Built a bridge',
    sentence: 'I strengthened a relationship with somebody whose life is quite unlike mine.',
    low: 'I kept to people whose lives are like mine.',
    high: 'We trusted each other with something that we would not have said before.',
  },
  {
    id: 'community-joined-voices',
    trait: 'community-driven',
    title: 'Joined voices',
    sentence: 'I helped people say something together, rather than saying it for them.',
    low: 'I spoke for people who could have spoken.',
    high: 'They spoke together in their own words, and were heard.',
  },
  {
    id: 'community-learned-barrier',
    trait: 'community-driven',
    title: 'Learned about a barrier',
    sentence: 'I learned how race or money opened a door for one person here, or closed it for another.',
    low: 'I did not ask why the door was open to some and closed to others.',
    high: 'I can say how it came to be so, who told me, and what I will do with it.',
  },
]

const byId: ReadonlyMap<string, Indicator> = new Map(INDICATORS.map((one) => [one.id, one]))

export const indicatorById = (id: string): Indicator | undefined => byId.get(id)

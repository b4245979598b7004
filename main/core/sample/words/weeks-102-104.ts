import type { SampleDebrief } from '../types.ts'

export const weeks102to104: readonly SampleDebrief[] = [
  {
    flow: 'weekly',
    path: 'short',
    week: 102,
    weekday: 7,
    words: {
      moment:
        'Sunday. I did not open the laptop until six. Mom beat me at cards and said I used to be a better loser.',
      shows: 'A rest. I take it as a sign that I have nothing to write.',
      'plan-if': 'it is Sunday before six',
      'plan-then': 'leave the laptop in the car',
    },
    prompts: { moment: 'moment-steadied-you', shows: 'shows-longer-road' },
    tags: ['rest', 'family'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 103,
    weekday: 5,
    lastPlan: 'kept',
    words: {
      learned: 'The battery was dead by Monday and nothing had happened.',
      moment:
        'At the front window there is now a plant, and a bench, and on the bench this week Mr. Yusuf, filling in a form about bus cards for three other fathers. The glass is still there. The office staff decided that: one of them was shouted at last year and wants it. Mr. Fairley had nodded at that. “Then let it slide open,” he said, and it slides now.',
      part: 'I had come to that meeting with no glass in my head. I did not say so until the end, and by then I did not think so.',
      shows:
        'I held that families should not have to speak through a pane. I let bend how, and when, and that it would be mine.',
      obstacle:
        'The next thing at that window is the license check. It is in the handbook, and I could not say who asked for it.',
      'plan-if': 'I have the handbook open for the yearly changes',
      'plan-then': 'find out who asked for the license check, before I have an opinion',
    },
    prompts: {
      moment: 'moment-shoulders-drop',
      part: 'part-kept-to-yourself',
      shows: 'shows-held-and-bent',
      obstacle: 'obstacle-good-reason-once',
    },
    ratings: [
      {
        indicator: 'community-shared-say',
        score: 4,
        reason: 'A grandfather, three clerks and me, and it is not what I would have built.',
      },
      { indicator: 'visionary-plain-picture', score: 3 },
      {
        indicator: 'community-learned-from',
        score: 4,
        reason: 'Let it slide open. I only lose a point for how long it took me.',
      },
    ],
    marks: [
      {
        step: 'moment',
        quote: '“Then let it slide open,” he said, and it slides now.',
        for: ['indicator:community-shared-say', 'value:all-voices', 'indicator:values-adjusted'],
        starred: true,
      },
      {
        step: 'part',
        quote: 'I did not say so until the end, and by then I did not think so.',
        for: ['indicator:values-heard-difference'],
        against: ['strength:silence'],
      },
    ],
    tags: ['families', 'team'],
    starred: true,
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 104,
    weekday: 5,
    lastPlan: 'kept',
    words: {
      learned:
        'Nobody asked for it. It was copied from another district’s handbook with the other district’s name still in it on page nine. I laughed and then took it to Mr. Sato, who did not laugh, and struck it.',
      moment:
        'Second period, by accident. I was passing 112 and a long-term sub waved me in, she was being called to the nurse. Twenty-six faces. I handed back their quizzes. I folded them. A boy in the back said, “Why do you do that?” and I said, “So it’s yours,” and he unfolded it under the table and folded it again.',
      part: 'I had twelve minutes and I could have talked. I asked where it was still fine, to one child, and waited. It was eleven seconds. I have a good ear for it by now.',
      shows:
        'I am further along by about one fold. I do not want to make more of it than that. Nobody was sent out, and also it was only twelve minutes.',
      obstacle:
        'Next week is evaluations, fourteen of them, mine to write. I said once that I cannot be both. I will have to find out who I am in that doorway.',
      'plan-if': 'I sit down to the first evaluation',
      'plan-then': 'ask the teacher first what I should look for, and write that at the top in their words',
    },
    prompts: {
      moment: 'moment-unthanked',
      part: 'part-turning-second',
      shows: 'shows-further-along',
      obstacle: 'obstacle-hardest-hour',
    },
    ratings: [
      { indicator: 'reflective-named-part', score: 4 },
      {
        indicator: 'strategic-checked-evidence',
        score: 2,
        reason: 'I have not looked at the day sheet by name in a month. I am putting it off.',
      },
      { indicator: 'strategic-made-room', score: 2 },
    ],
    marks: [
      {
        step: 'moment',
        quote: 'I folded them. A boy in the back said, “Why do you do that?” and I said, “So it’s yours,”',
        for: ['indicator:reflective-practised-growth', 'value:promises'],
        starred: true,
      },
      {
        step: 'learned',
        quote: 'Nobody asked for it.',
        for: ['commitment:w103', 'indicator:strategic-sought-cause'],
      },
    ],
    tags: ['discipline'],
    starred: true,
  },
]

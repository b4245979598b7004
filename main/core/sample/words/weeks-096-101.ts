import type { SampleDebrief } from '../types.ts'

export const weeks096to101: readonly SampleDebrief[] = [
  {
    flow: 'weekly',
    path: 'short',
    week: 96,
    weekday: 5,
    words: {
      moment:
        'First week. Twenty-one good-news calls, not twenty-five. A grandfather said, “What did he do?” and I told him that he had carried a chair for somebody, and there was a very long pause, and then he said, “Well, he does that.”',
      shows: 'For ten years of this every day: that the first voice a family hears from us is not the robot.',
      'plan-if': 'I miss a morning of calls',
      'plan-then': 'make two from the car line at three, standing up',
    },
    prompts: { moment: 'moment-one-child-evidence', shows: 'shows-ten-years' },
    marks: [
      {
        step: 'moment',
        quote: 'there was a very long pause, and then he said, “Well, he does that.”',
        for: ['indicator:community-built-bridge', 'value:promises', 'commitment:w94'],
        starred: true,
      },
    ],
    tags: ['families', 'new-role'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 97,
    weekday: 5,
    lastPlan: 'partly',
    words: {
      learned: 'Two at the car line is one and a half. Families at car line want the line to move.',
      moment:
        'The radio said “Ms. Lind, hallway six” and I ran, in shoes. By the time I was there a boy was on the floor and Jonah was standing over him, with his hands open, looking at them. Three minutes before: somebody had said where he lives now, and how many beds.',
      part: 'I put my hand up, like traffic. I said, “Jonah, with me.” It was the right thing. What I noticed is that I said it in the voice for fire drills.',
      shows:
        'I would have liked a moment for the boy on the floor. I never asked his name until the nurse did. It was Peter.',
      obstacle:
        'His mother will get a form on Monday unless I get there first. There is no box on it for what was said about the beds.',
      'plan-if': 'I have signed anything',
      'plan-then': 'not leave the building until I have called both families myself',
    },
    prompts: {
      moment: 'moment-three-minutes-before',
      part: 'part-habit-learned',
      shows: 'shows-missing-value',
      obstacle: 'obstacle-time-to-repair',
    },
    ratings: [
      { indicator: 'reflective-named-part', score: 4 },
      { indicator: 'visionary-plain-picture', score: 2, reason: 'No picture this week. Hall six.' },
      { indicator: 'community-shared-say', score: 2, reason: 'Four adults and a form.' },
    ],
    marks: [
      {
        step: 'shows',
        quote: 'I never asked his name until the nurse did. It was Peter.',
        against: ['strength:quiet', 'indicator:values-students-first'],
        starred: true,
      },
      {
        step: 'part',
        quote: 'I said it in the voice for fire drills',
        for: ['indicator:reflective-named-part'],
      },
    ],
    tags: ['discipline'],
    starred: true,
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 98,
    weekday: 5,
    lastPlan: 'kept',
    words: {
      learned:
        'Peter’s mother cried. Jonah’s mother said, “Thank you for not sending the machine.” I left at 6:40 on a day that was mine to leave at 3:30, and I texted Hanna the true reason.',
      moment:
        'I signed a suspension. One day, Jonah. Two years ago I stood by the copier with warm paper and hated whoever signed. His mother was in the chair before the pen, that much I did. She asked, “Is there something else it could be?” and there was, and there were four people who would have had to sit in a room for an hour that afternoon, and I had two of them.',
      part: 'The student everybody finds easy would have had his hour. I would have found the two people. I know that because I thought of it in the car.',
      shows:
        'A family who heard exactly how I came to it would ask about the afternoon. Whose hour could not be moved, and did I ask.',
      obstacle:
        'Mr. Sato, the nurse and Ms. Ferrer have no shared hour. It would take one standing hour a week, on paper, before anything happens.',
      'plan-if': 'Jonah is back on Tuesday',
      'plan-then': 'be at the door with Peter’s answer to my question, if Peter wants to give one',
    },
    prompts: {
      moment: 'moment-rule-run-into',
      part: 'part-same-exception',
      shows: 'shows-family-hears',
      obstacle: 'obstacle-time-to-repair',
    },
    ratings: [
      {
        indicator: 'community-shared-say',
        score: 3,
        reason: 'She was in the chair first. The choice was still made.',
      },
      {
        indicator: 'reflective-named-part',
        score: 5,
        reason: 'I can see both of us, the one with the paper and the one with the pen.',
      },
      { indicator: 'values-took-risk', score: 2, reason: 'I did the expected thing at the expected time.' },
    ],
    marks: [
      {
        step: 'moment',
        quote: 'Two years ago I stood by the copier with warm paper and hated whoever signed.',
        for: ['indicator:reflective-named-part'],
        against: ['value:promises', 'indicator:values-took-risk'],
        starred: true,
      },
      {
        step: 'learned',
        quote: '“Thank you for not sending the machine.”',
        for: ['commitment:w97', 'value:promises'],
      },
    ],
    tags: ['discipline', 'families'],
    starred: true,
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 99,
    weekday: 5,
    lastPlan: 'kept',
    words: {
      learned:
        'Peter’s answer was, “Tell him I don’t care where he lives, I just said what Aiden said.” I gave it word for word. Jonah said, “Aiden’s an idiot,” and took off his backpack.',
      moment:
        'Standing hour, Wednesdays at two: nurse, Ms. Ferrer, me, and whoever it is about. I asked Mr. Sato for it with a date on which we throw it out if it has not been used. He is careful where Gwen was quick. He asked, “What will it replace?” I had an answer. The yellow folder meeting.',
      part: 'I asked for one thing: an hour that exists before it is needed.',
      shows:
        'If it were not working by the end of the term, I would see the hour used for chatting, and the same four names on the day sheet.',
      obstacle: 'People agree. The nurse would give up the one hour in which she eats.',
      'plan-if': 'it is the first Wednesday at two',
      'plan-then': 'bring the nurse a sandwich and ask where the hour should be instead',
    },
    prompts: {
      moment: 'moment-ordinary-step',
      part: 'part-busy-person-yes',
      shows: 'shows-date-not-far-off',
      obstacle: 'obstacle-agree-not-move',
    },
    ratings: [
      { indicator: 'strategic-made-room', score: 4 },
      {
        indicator: 'visionary-plain-picture',
        score: 3,
        reason: 'I told Mr. Sato what it is for in one sentence. Not the best sentence.',
      },
      {
        indicator: 'strategic-checked-evidence',
        score: 3,
        reason: 'A date to throw it out. Nothing to look at yet.',
      },
    ],
    marks: [
      {
        step: 'part',
        quote: 'an hour that exists before it is needed',
        for: ['indicator:strategic-sought-cause', 'decision:wednesday'],
      },
      { step: 'learned', quote: 'I gave it word for word.', for: ['commitment:w98', 'value:promises'] },
    ],
    tags: ['discipline', 'team'],
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 100,
    weekday: 5,
    words: {
      moment:
        'The nurse moved the hour to Thursday at one, and ate. The first family came. It was loud and then it was not. The grandmother ran it, more or less. She said who was next.',
      shows:
        'She had run the ten minutes at the laundry, I found out. She told Ms. Ferrer how it is done there. Nobody remembers that it was once a plan of mine, and that is as it should be, and it pinches.',
      'plan-if': 'somebody in the hour looks to me to begin',
      'plan-then': 'look at whoever it is about',
    },
    prompts: { moment: 'moment-followed', shows: 'shows-passed-on-help' },
    marks: [
      {
        step: 'shows',
        quote:
          'Nobody remembers that it was once a plan of mine, and that is as it should be, and it pinches.',
        for: ['indicator:reflective-named-part', 'value:all-voices'],
        starred: true,
        against: ['strength:carry'],
      },
    ],
    tags: ['families', 'discipline'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 101,
    weekday: 5,
    lastPlan: 'partly',
    words: {
      learned:
        'I looked at the boy. He looked at the carpet. I lasted to nine and then I said something about the carpet. He laughed, so maybe.',
      moment:
        'I asked the office staff how it is to work with me. I used a slip again, three slips. One said “fast.” One said “you say good morning and you’re already walking.” One was blank, and I know whose it was since there are only three, and I should not have done it that way.',
      part: 'Safe for me, with the slips. Not for three people whose handwriting I see every day.',
      shows:
        'I would break asking into: pick a place with a door, ask about one thing, say what I will do with it. The middle one I would practice with Priya.',
      obstacle:
        'I do my good mornings between 7:30 and 7:40 while I read the sub list. In a hurry I stop stopping.',
      'plan-if': 'I come in on Monday',
      'plan-then': 'stand at the front desk with no paper in my hand until somebody tells me something',
    },
    prompts: {
      moment: 'moment-should-know-by-now',
      part: 'part-language-hour-place',
      shows: 'shows-three-small-parts',
      obstacle: 'obstacle-in-a-hurry',
    },
    ratings: [
      {
        indicator: 'reflective-asked-view',
        score: 3,
        reason: 'I asked, clumsily, and somebody was less safe for it.',
      },
      { indicator: 'reflective-named-part', score: 4, reason: 'Saw it by Thursday. Back to my old speed.' },
      { indicator: 'strategic-made-room', score: 2, reason: 'I am in nine standing meetings. I counted.' },
    ],
    marks: [
      {
        step: 'moment',
        quote: '“you say good morning and you’re already walking.”',
        for: ['indicator:reflective-asked-view'],
        against: ['strength:quiet'],
        starred: true,
      },
      {
        step: 'part',
        quote: 'Not for three people whose handwriting I see every day.',
        for: ['indicator:reflective-saw-identity'],
      },
    ],
    tags: ['team', 'new-role'],
  },
]

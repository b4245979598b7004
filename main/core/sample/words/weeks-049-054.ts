import type { SampleDebrief } from '../types.ts'

export const weeks049to054: readonly SampleDebrief[] = [
  {
    flow: 'weekly',
    path: 'full',
    week: 49,
    weekday: 5,
    lastPlan: 'not',
    planServes: 'coach',
    words: {
      learned:
        'She knew. She had known for two weeks and had been wondering when I would come. It was fine, and it was the second time that I have brought her news she already had.',
      moment:
        'Visit to Ingrid’s support hour, algebra, seven students. A boy was stuck at minus minus. She put down the pen and said, “Show me where it was still fine.” He went up three lines and then he saw it himself and said a word. She gave him the pen. She waited through, I counted, nineteen seconds of nothing.',
      part: 'I had expected to find her strict. She is strict. Somewhere I had put strict and patient on two different people.',
      shows:
        'She is better than I am at waiting. In her whole working life I doubt anyone has come to watch that. We use her for rules.',
      obstacle:
        'Something we are both polite about: the laundry algebra evening, at which I got thanked for her hour. The sentence would be, “They thanked me for your work and I let them.”',
      'plan-if': 'I see Ingrid before Wednesday',
      'plan-then': 'say that sentence, and ask whether two people could come and watch her wait',
    },
    prompts: {
      moment: 'moment-good-teaching-seen',
      part: 'part-already-decided',
      shows: 'shows-better-than-you',
      obstacle: 'obstacle-polite-about',
    },
    ratings: [
      {
        indicator: 'reflective-asked-view',
        score: 2,
        reason: 'I watched and admired. I asked nobody anything.',
      },
      {
        indicator: 'strategic-checked-evidence',
        score: 3,
        reason: 'Seven students, one hour, all of them still enrolled. I looked.',
      },
      { indicator: 'reflective-named-part', score: 4 },
    ],
    marks: [
      {
        step: 'moment',
        quote: '“Show me where it was still fine.”',
        for: ['goal:algebra', 'goal:coach'],
        starred: true,
      },
      {
        step: 'part',
        quote: 'Somewhere I had put strict and patient on two different people.',
        for: ['indicator:reflective-named-part', 'value:continuous-learning'],
      },
    ],
    tags: ['algebra', 'coaching'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 50,
    weekday: 5,
    lastPlan: 'partly',
    planServes: 'algebra',
    words: {
      learned:
        'I said the sentence. She said, “I noticed,” and then, after a bit, “Thank you.” I did not get to the second half. She looked as if one thing was enough.',
      moment:
        'Two of the algebra students came to say they want out. I was proud of the rule that they may, for about one day. One of them is Marisela. She was not failing. She had a 71. “I had A’s,” she said. “Now I’m the bottom of something.”',
      part: 'Which hope was it: mine. I had her grown up and in a lab coat before she had said a word. She wanted to know what she gets for being tired.',
      shows:
        'I think of Curtis. I never asked. Ingrid told me today without my asking: he left algebra in the second month, and he drives the forklift at the lumber yard, and his daughter is in fifth grade. He told the daughter that math is not for us.',
      obstacle:
        'I want so much for her to stay that I cannot be the one she talks to. I would fill every silence with a scholarship.',
      'plan-if': 'Marisela comes by on Monday',
      'plan-then': 'take her to Ingrid, and leave the room',
    },
    prompts: {
      moment: 'moment-changed-mind',
      part: 'part-whose-hope',
      shows: 'shows-kept-at-it',
      obstacle: 'obstacle-strength-too-far',
    },
    ratings: [
      { indicator: 'reflective-named-part', score: 4 },
      { indicator: 'strategic-checked-evidence', score: 3 },
      {
        indicator: 'values-took-risk',
        score: 3,
        reason: 'Quieter week. I said the sentence to Ingrid, that is all.',
      },
    ],
    marks: [
      {
        step: 'moment',
        quote: '“I had A’s,” she said. “Now I’m the bottom of something.”',
        for: ['indicator:community-learned-from'],
        against: ['goal:algebra'],
        starred: true,
      },
      {
        step: 'part',
        quote: 'I had her grown up and in a lab coat before she had said a word.',
        for: ['indicator:reflective-named-part', 'strength:silence'],
      },
    ],
    tags: ['algebra'],
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 51,
    weekday: 5,
    words: {
      moment:
        'Marisela stays. What she got out of twenty minutes with Ingrid: “She said a 71 in the deep end is swimming.” I would never have said it, since I think it is not quite true, and it was what she needed.',
      shows:
        'The name on her staying will be mine, for the list. The work was Ingrid’s, and her mother’s, and her own. I should thank them in that order reversed.',
      'plan-if': 'anyone congratulates me on algebra',
      'plan-then': 'say Ingrid’s name before I say thank you',
    },
    prompts: { moment: 'moment-no-report-holds', shows: 'shows-better-than-you' },
    marks: [
      {
        step: 'moment',
        quote: '“She said a 71 in the deep end is swimming.”',
        for: ['goal:algebra', 'decision:thirty-three'],
        starred: true,
      },
    ],
    tags: ['algebra'],
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 52,
    weekday: 4,
    planServes: 'coach',
    words: {
      moment:
        'Five visits, three cancelled for testing rooms. I moved the visits and left the calendar where it was. The exact opposite of what I wrote down in week whatever it was. Nobody complained, which is the trouble with visits.',
      shows:
        'If the visits quietly stopped for a month, Theo would notice, and the new science teacher, and I am not sure about anyone else.',
      'plan-if': 'a visit gets bumped',
      'plan-then': 'put it back within the same week, before I close the calendar',
    },
    prompts: { moment: 'moment-put-off', shows: 'shows-quietly-stopped' },
    marks: [
      {
        step: 'moment',
        quote: 'I moved the visits and left the calendar where it was.',
        against: ['commitment:w47', 'goal:coach', 'value:promises'],
      },
    ],
    tags: ['coaching', 'rest'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 53,
    weekday: 5,
    lastPlan: 'kept',
    planServes: 'coach',
    words: {
      learned:
        'Two bumped, two back. One was at seven forty in the morning and we both had coffee, and it was the best one.',
      moment:
        'I asked the fourteen teachers I visit one question on a slip of paper: after we talk, do you leave with your own next step, or with mine? Five said theirs. Six said mine. Three wrote “depends” and two of those underlined it.',
      part: 'Before I counted I guessed nine. I went by their faces, which are nice to me.',
      shows:
        'This is what I would show a careful stranger: the slips, unsigned. What I could not show is whether the six minded.',
      obstacle:
        'The one whose slip I would most like to recognize is Ms. Bell’s. She has stopped meeting my eye and I have not asked. She might say that I make her feel young.',
      'plan-if': 'I meet with anyone next week',
      'plan-then': 'end with “what will you try?” and write down their words and not mine',
    },
    prompts: {
      moment: 'moment-behind-number',
      part: 'part-guess-and-outcome',
      shows: 'shows-careful-stranger',
      obstacle: 'obstacle-view-not-asked',
    },
    ratings: [
      {
        indicator: 'reflective-asked-view',
        score: 5,
        reason: 'All fourteen, on paper, with room to be rude.',
      },
      {
        indicator: 'strategic-checked-evidence',
        score: 5,
        reason: 'I checked whether the thing I do all day works, and for whom it does not.',
      },
      { indicator: 'reflective-named-part', score: 4 },
    ],
    marks: [
      {
        step: 'moment',
        quote: 'Five said theirs. Six said mine.',
        for: ['goal:coach', 'indicator:reflective-asked-view', 'indicator:strategic-checked-evidence'],
        starred: true,
      },
      {
        step: 'part',
        quote: 'Before I counted I guessed nine. I went by their faces, which are nice to me.',
        for: ['indicator:reflective-named-part', 'value:continuous-learning'],
      },
    ],
    tags: ['coaching', 'data'],
    starred: true,
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 54,
    weekday: 5,
    words: {
      moment:
        'At the laundry I had a letter about the bus, drafted, two pages, with a chart. Mrs. Quintero read it standing up. “It’s a good letter. It’s you talking.” She asked for the pen. They are going to count for two weeks who gets left in the dark at the highway stop, and the children will do the counting.',
      shows:
        'They would pass on the counting. They would leave out the chart. I left the chart in the car, with the folder.',
      'plan-if': 'they ask me to look over what they write',
      'plan-then': 'fix the address and nothing else',
    },
    prompts: { moment: 'moment-family-could-plan', shows: 'shows-passed-on-help' },
    marks: [
      {
        step: 'moment',
        quote: '“It’s a good letter. It’s you talking.”',
        for: ['indicator:community-joined-voices', 'value:all-voices'],
        starred: true,
      },
    ],
    tags: ['bus', 'families'],
  },
]

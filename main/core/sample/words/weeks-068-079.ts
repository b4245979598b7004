import type { SampleDebrief } from '../types.ts'

export const weeks068to079: readonly SampleDebrief[] = [
  {
    flow: 'weekly',
    path: 'full',
    week: 68,
    weekday: 5,
    lastPlan: 'kept',
    letGo: { week: 71, weekday: 6, word: 'The newsletter never asked.' },
    words: {
      learned: 'He counted more fairly than I would have. He put himself down for one that was mine.',
      moment:
        'The 14 comes in at 7:44 from Monday on. Eleven children with clipboards counted for two weeks who stood at the highway stop in the dark and for how long, and they sent it in with the boy and the dog, and Ms. Dorsett moved one turn. One turn, at the feed store. Mrs. Quintero called me at six in the morning to say it, coming off shift. I could hear the dryers.',
      part: 'Without me the letter would have been the same. There would have been no stamp, and they would not have had Ms. Dorsett’s name. That is my part, a stamp and a name, and I notice that I want it to be bigger.',
      shows:
        'From now on somebody can call the route office and say “we are the ones who counted.” I would need to see them do it about something I do not care about.',
      obstacle:
        'We will want to tell it as a school story. There is a newsletter. If I write it, it will have us in the first line.',
      'plan-if': 'the newsletter asks me for two hundred words',
      'plan-then': 'give them the phone number at the laundry and a Thursday',
    },
    prompts: {
      moment: 'moment-moved-together',
      part: 'part-without-you',
      shows: 'shows-somebody-now-can',
      obstacle: 'obstacle-quicker-yourself',
    },
    ratings: [
      { indicator: 'community-shared-say', score: 5, reason: 'They counted, they wrote it, they called me.' },
      { indicator: 'strategic-checked-evidence', score: 4 },
      {
        indicator: 'community-learned-from',
        score: 5,
        reason: 'I would have sent a chart. They sent a boy and a dog.',
      },
    ],
    marks: [
      {
        step: 'moment',
        quote: 'The 14 comes in at 7:44 from Monday on.',
        for: ['goal:first-hour', 'decision:bus-letter'],
        starred: true,
      },
      {
        step: 'part',
        quote: 'That is my part, a stamp and a name, and I notice that I want it to be bigger.',
        for: ['indicator:reflective-named-part', 'indicator:community-joined-voices'],
        starred: true,
      },
    ],
    tags: ['bus', 'families', 'attendance'],
    starred: true,
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 69,
    weekday: 5,
    planServes: 'first-hour',
    words: {
      moment:
        'Late arrivals to first period, first week of the new time: seventeen. I went to look at the one I think of. Jonah was in gym, which is now first. He saw me in the doorway and shouted, “Don’t write it down.”',
      shows:
        'By the last month, if it were not working, I would see the seventeen creep back and Jonah in the bathroom again. I would look there before I look at the sheet.',
      'plan-if': 'the count looks good three weeks in a row',
      'plan-then': 'ask who is in the seventeen, by name',
    },
    prompts: { moment: 'moment-better-than-expected', shows: 'shows-date-not-far-off' },
    marks: [
      {
        step: 'moment',
        quote: 'He saw me in the doorway and shouted, “Don’t write it down.”',
        for: ['goal:first-hour'],
      },
    ],
    tags: ['attendance', 'data', 'bus'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 70,
    weekday: 5,
    lastPlan: 'partly',
    words: {
      learned:
        'One week only, so no three in a row. But I asked for the names. Six of the seventeen have a parent on the early shift at the motel.',
      moment:
        'The panel. Question four was, “Who did you ask?” Imani put it to the council, not rude, and then she waited. Gwen looked at me and I looked at the table. It was the best silence I have ever sat in. After a while Gwen said, “Nobody. What should we have asked?” and they had an answer ready, which was shorter than the rule.',
      part: 'I wanted to rescue Gwen. I had the sentence. I held on to the underside of the chair, really, with both hands.',
      shows: 'This touches what I am learning. The smallest sign: I have counted to nineteen.',
      obstacle:
        'Somebody will feel examined, and it will be the three teachers who wrote the rule on their own time. I could say first that they did the work nobody else would.',
      'plan-if': 'I see any of the three before Tuesday',
      'plan-then': 'thank them for the first draft, and ask what they would keep',
    },
    prompts: {
      moment: 'moment-after-first-silence',
      part: 'part-turning-second',
      shows: 'shows-further-along',
      obstacle: 'obstacle-feel-examined',
    },
    ratings: [
      { indicator: 'community-shared-say', score: 5 },
      {
        indicator: 'values-took-risk',
        score: 4,
        reason: 'Staying quiet beside my own principal was the risk this time.',
      },
      { indicator: 'reflective-asked-view', score: 3 },
    ],
    marks: [
      {
        step: 'moment',
        quote: '“Nobody. What should we have asked?”',
        for: ['indicator:community-shared-say', 'value:all-voices', 'decision:panel'],
        starred: true,
      },
      {
        step: 'part',
        quote: 'I held on to the underside of the chair, really, with both hands.',
        for: ['indicator:reflective-practised-growth'],
        starred: true,
        against: ['strength:silence'],
      },
    ],
    tags: ['families', 'discipline'],
    starred: true,
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 71,
    weekday: 7,
    planServes: 'coach',
    letGo: { week: 78, weekday: 7, word: 'Mr. Abel told me himself how he would like to hear things.' },
    words: {
      moment:
        'Referrals for the term: nineteen. They had been down to fifteen. Nobody has asked yet. I looked for what I had done differently and it is not me, I have no class. It is fifth grade, since Ms. Bell, and two boys.',
      shows:
        'One boy swears when he cannot find his place on the page. The other swears when he can and is not called on. The same slip says “language” for both.',
      'plan-if': 'I visit fifth grade',
      'plan-then': 'watch the two minutes before the swearing and bring Mr. Abel only that',
    },
    prompts: { moment: 'moment-behind-number', shows: 'shows-same-wrong-answer' },
    marks: [
      {
        step: 'moment',
        quote: 'They had been down to fifteen. Nobody has asked yet.',
        for: ['indicator:strategic-checked-evidence'],
      },
    ],
    tags: ['discipline', 'data'],
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 72,
    weekday: 2,
    words: {
      moment:
        'Hanna called at 4:50 in the morning. It is a bigger one. I am writing this in the parking lot of the hospital because it is what I do, apparently. I left Gwen a message with four things that somebody should do and then a second message to say never mind the four things.',
      shows: 'Never mind the four things. That is new.',
    },
    prompts: { moment: 'moment-needed-help', shows: 'shows-further-along' },
    marks: [
      {
        step: 'moment',
        quote: 'and then a second message to say never mind the four things',
        starred: true,
        against: ['strength:carry'],
      },
    ],
    tags: ['family'],
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 78,
    weekday: 5,
    words: {
      moment:
        'Back since Wednesday. On my desk there were five weeks of mail and a sheet in Ingrid’s hand: what was done, by whom. The bus count was Imani. The calendar was Mr. Dolan. Theo had run my Tuesday sessions and he had called them “Tuesday,” and they came.',
      shows:
        'How long would it last if I left tomorrow? Five weeks at the least. I cried a little in the supply room, in part because it had gone so well.',
      'plan-if': 'somebody hands me back a job that they did while I was gone',
      'plan-then': 'ask if they would like to keep it',
    },
    prompts: { moment: 'moment-changed-hands', shows: 'shows-if-you-changed-jobs' },
    marks: [
      {
        step: 'shows',
        quote: 'I cried a little in the supply room, in part because it had gone so well.',
        for: ['strength:carry', 'indicator:reflective-named-part'],
        starred: true,
      },
      {
        step: 'moment',
        quote: 'Theo had run my Tuesday sessions and he had called them “Tuesday,” and they came.',
        for: ['goal:coach'],
      },
    ],
    tags: ['family', 'team', 'rest'],
    starred: true,
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 79,
    weekday: 5,
    lastPlan: 'kept',
    words: {
      learned:
        'Theo wants to keep Tuesday. Mr. Dolan does not want to keep the calendar and was glad to be asked.',
      moment:
        'Mom is at Hanna’s now, forty minutes from here, with a walker and opinions. I need to leave at 3:30 two days a week to do my share, and I had to ask Gwen. I wrote what I wanted on a card in one sentence. She read the card. She said, “I did this with my dad. I wish I’d had a card.”',
      part: 'It says something about me that I thought she would weigh it. I had prepared numbers.',
      shows:
        'I gave up the good opinion of people who stay until six. I was one of them. I used to notice who left.',
      obstacle:
        'At 3:25 somebody will be in my doorway, crying or on fire. It will be a child or a new teacher, and it will be real.',
      'plan-if': 'it is 3:25 on one of my two days and somebody needs me',
      'plan-then': 'walk them to Priya’s room myself and then go to the car',
    },
    prompts: {
      moment: 'moment-needed-help',
      part: 'part-already-decided',
      shows: 'shows-given-up',
      obstacle: 'obstacle-hardest-hour',
    },
    ratings: [
      { indicator: 'strategic-made-room', score: 5, reason: 'Two afternoons, on purpose, in writing.' },
      { indicator: 'reflective-named-part', score: 3, reason: 'Too tired to look long at anything.' },
    ],
    marks: [
      {
        step: 'shows',
        quote: 'I was one of them. I used to notice who left.',
        for: ['indicator:reflective-named-part'],
        starred: true,
      },
      {
        step: 'moment',
        quote: '“I did this with my dad. I wish I’d had a card.”',
        for: ['decision:three-thirty'],
      },
    ],
    tags: ['family', 'rest'],
  },
]

import type { SampleDebrief } from '../types.ts'

export const weeks034to043: readonly SampleDebrief[] = [
  {
    flow: 'weekly',
    path: 'full',
    week: 34,
    weekday: 5,
    lastPlan: 'kept',
    words: {
      learned:
        'Fifteen minutes. “You finish people’s sentences, and you’re usually right, and that’s what makes it so bad.” I thanked her and I meant it by about the time I got to my car.',
      moment:
        'Last week of the year. I got the post. I took the tape up off the floor on Thursday by myself, on my knees, and Deshawn came back for a hoodie and got down and did the other end. He said, “So who gets us?” I said they were going to eighth grade, somebody good. “But who gets the floor?”',
      part: 'The feeling that came first was that I had left them, though they are the ones who are leaving. It made me talk too much. I explained what a coach does. He rolled the tape into a ball.',
      shows:
        'My uncle taught me to care who gets left out. He ran the scale at the cannery and paid people for what they had picked and not for what they looked like they had picked. He would say I handled it all right, and that the boy asked a good question.',
      obstacle: 'Ten weeks with no bell. I plan in a burst on the first day and then not at all.',
      'plan-if': 'it is the first Monday without school',
      'plan-then': 'write nothing for work, and call my mother',
    },
    prompts: {
      moment: 'moment-most-tired',
      part: 'part-first-feeling',
      shows: 'shows-who-taught-you',
      obstacle: 'obstacle-fading',
    },
    ratings: [
      {
        indicator: 'reflective-named-part',
        score: 4,
        reason: 'I heard it. I have not done anything different yet.',
      },
      { indicator: 'values-took-risk', score: 4 },
      {
        indicator: 'strategic-checked-evidence',
        score: 3,
        reason:
          'I counted referrals at the end: 26 this quarter from our grade, 11 of them mine. I wish I had known at 13.',
      },
    ],
    marks: [
      {
        step: 'learned',
        quote: '“You finish people’s sentences, and you’re usually right, and that’s what makes it so bad.”',
        for: ['commitment:w33', 'indicator:reflective-asked-view', 'strength:silence'],
        starred: true,
      },
      {
        step: 'moment',
        quote: '“But who gets the floor?”',
        for: ['indicator:community-learned-from'],
        starred: true,
      },
    ],
    tags: ['coaching', 'discipline'],
    starred: true,
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 35,
    weekday: 7,
    letGo: { week: 36, weekday: 3, word: 'Walked twice. It does not need to be a plan.' },
    words: {
      moment:
        'I turned down the curriculum workshop in the city. Two weeks, paid, and everyone said it looks good. I told them on Tuesday that I would rather not. Then I sat on the back step and did not know what to do with my hands.',
      shows:
        'I let go of money and somebody’s good opinion for ten mornings of nothing. The size of it embarrasses me, which I take to mean that I needed it.',
      'plan-if': 'I wake up at five thirty anyway',
      'plan-then': 'walk to the river before I look at the phone',
    },
    prompts: { moment: 'moment-put-off', shows: 'shows-given-up' },
    tags: ['rest'],
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 37,
    weekday: 3,
    planServes: 'first-hour',
    words: {
      moment:
        'Ran into Mr. Fairley at the hardware counter. He said the bus company is redrawing the routes and that it will be done by the time anybody is back at school. “It’s always done when you all are away.” A man in the next aisle said it had been the same with the bridge.',
      shows:
        'Nobody was asked about the bridge, as far as he knows. About the 14 there was a form, once, on paper, at the counter of an office that closes at four.',
      'plan-if': 'the office opens on Monday',
      'plan-then': 'call and ask who draws the routes and when the last day to speak is',
    },
    prompts: { moment: 'moment-far-away-decision', shows: 'shows-asked-before' },
    marks: [
      {
        step: 'moment',
        quote: '“It’s always done when you all are away.”',
        for: ['indicator:community-learned-barrier', 'goal:first-hour'],
        starred: true,
      },
    ],
    tags: ['bus'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 39,
    weekday: 2,
    lastPlan: 'partly',
    words: {
      learned:
        'I called. Nobody picked up twice, and then I was told the person is on leave. I let that be the answer for a week, which if a student did it I would have something to say.',
      moment:
        'Coffee with Lorraine, who coached me in my first two years and is going to again. I told her about the post for an hour. She asked, “What will you stop doing?” and then she did not say anything at all, for so long that I looked to see if she was sick. I said, “Being the one who knows.” I had not known that I was going to say it.',
      part: 'She spoke perhaps forty words. If she had helped me, I would have said something about time management.',
      shows:
        'This is the thing I am still learning. The smallest sign that I am further along: I noticed the silence as something that she was doing.',
      obstacle:
        'I am quick, and it has paid. In a room with somebody who is stuck, quick looks exactly like kind.',
      'plan-if': 'somebody tells me a problem this week',
      'plan-then': 'count to seven before I open my mouth, on my fingers, under the table',
    },
    prompts: {
      moment: 'moment-after-first-silence',
      part: 'part-another-minute',
      shows: 'shows-further-along',
      obstacle: 'obstacle-strength-too-far',
    },
    marks: [
      {
        step: 'obstacle',
        quote: 'In a room with somebody who is stuck, quick looks exactly like kind.',
        for: ['strength:silence'],
        starred: true,
      },
      { step: 'learned', quote: 'I let that be the answer for a week', for: ['commitment:w37'] },
    ],
    tags: ['coaching'],
    starred: true,
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 40,
    weekday: 7,
    letGo: { week: 51, weekday: 7, word: 'I call her when I call her. The laptop has little to do with it.' },
    words: {
      moment:
        'At my mother’s. She does not get the jar open any more and pretends that she does not want pickles. I opened it without a word and she ate four. Three hours each way.',
      shows:
        'I can do it wordlessly for pickles. It did not occur to me to tell her what I thought of the jar.',
      'plan-if': 'it is Sunday evening',
      'plan-then': 'call her before I open the laptop',
    },
    prompts: { moment: 'moment-unplanned-kindness', shows: 'shows-strength-gesture' },
    tags: ['rest', 'family'],
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 41,
    weekday: 4,
    letGo: { week: 44, weekday: 2, word: 'I asked all three. The plan is used up.' },
    words: {
      moment:
        'Gwen gave me the coaching budget: four thousand two hundred dollars, and last year’s spending on one page. All of it had gone to a reading program on tablets. The trail to a child went cold at a cupboard. The tablets are in it, in their sleeves.',
      shows:
        'It saved the program’s people a sale, and it handed Priya thirty logins to keep. She still has them on a sticky note.',
      'plan-if': 'I have to say by Friday what the money is for',
      'plan-then': 'ask three teachers what they would do with one free hour before I write a line',
    },
    prompts: { moment: 'moment-trail-of-a-sum', shows: 'shows-each-end-of-the-tool' },
    marks: [
      {
        step: 'moment',
        quote: 'The trail to a child went cold at a cupboard.',
        for: ['indicator:strategic-checked-evidence'],
      },
    ],
    tags: ['coaching', 'data'],
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 42,
    weekday: 5,
    planServes: 'first-hour',
    words: {
      moment:
        'The route office, in person. The woman at the counter, Ms. Dorsett, was kind and tired and had a map under glass with the old 14 on it. She said comments closed last week. I felt my face go hot and then I saw that she had the comments in front of her: there were two. “I’d have liked more,” she said.',
      shows:
        'She was not the wall either. I would like to know how many people I have been furious with who were holding two comments and wishing for ten.',
      'plan-if': 'the next comment time is announced',
      'plan-then': 'have the date on the laundry wall before it is on my desk',
    },
    prompts: { moment: 'moment-misread-person', shows: 'shows-own-story' },
    letGo: {
      week: 47,
      weekday: 5,
      word: 'No comment time this year. The date to watch for is in Ms. Dorsett’s calendar and mine.',
    },
    marks: [
      {
        step: 'moment',
        quote: 'there were two. “I’d have liked more,” she said.',
        for: ['goal:first-hour', 'indicator:strategic-sought-cause'],
      },
    ],
    tags: ['bus'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 43,
    weekday: 5,
    words: {
      moment:
        'The week before students. I ran my first session as coach. I had ninety minutes and slides. Twenty minutes in, Ingrid asked if this was for us or for the slides. People laughed and I laughed, and then I turned the projector off, mostly out of fright, and asked what had been hard last year in the first ten days. It went on for an hour. I did not have an answer to one single thing they said.',
      part: 'How much was settled before they came in? All of it, down to the sticky notes. They could tell. What was open only opened when I pulled the plug.',
      shows:
        'By Monday they should be able to say one thing that they want someone to watch for in their room. That was the whole use of the session, and it came from Theo, at minute eighty-eight.',
      obstacle:
        'It is easier to make slides than to walk into a room with a question. On a busy night I will make slides.',
      'plan-if': 'I open the slide program for a meeting',
      'plan-then': 'write the one question first and close it if the question is enough',
    },
    prompts: {
      moment: 'moment-never-quite-that-way',
      part: 'part-still-open',
      shows: 'shows-one-hour-together',
      obstacle: 'obstacle-habit-trigger',
    },
    ratings: [
      { indicator: 'reflective-asked-view', score: 2, reason: 'I was told how it landed. I had not asked.' },
      { indicator: 'reflective-named-part', score: 4 },
      {
        indicator: 'community-shared-say',
        score: 3,
        reason: 'Teachers had the say, after minute twenty. No student or family anywhere near.',
      },
    ],
    marks: [
      {
        step: 'moment',
        quote: 'I did not have an answer to one single thing they said.',
        for: ['indicator:reflective-practised-growth', 'strength:silence'],
        starred: true,
      },
      {
        step: 'part',
        quote: 'All of it, down to the sticky notes. They could tell.',
        for: ['indicator:reflective-named-part'],
      },
    ],
    tags: ['coaching', 'team'],
  },
]

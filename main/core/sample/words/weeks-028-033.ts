import type { SampleDebrief } from '../types.ts'

export const weeks028to033: readonly SampleDebrief[] = [
  {
    flow: 'weekly',
    path: 'full',
    week: 28,
    weekday: 5,
    lastPlan: 'not',
    planServes: 'first-hour',
    words: {
      learned:
        'She heard it from the office before lunch and I went on Thursday, two days late. She said, “So I’m useful after all.” I skipped last week’s page as well. I think because of that.',
      moment:
        'Jonah was gone four days. The family had to be out of the trailer by the first, and they are in the motel by the highway, the five of them, and the 14 does not stop at the motel. I got that from his little cousin. The file says “unexcused.”',
      part: 'The last adult to reach him before me was the robot voice that calls at ten. It calls the number of the trailer.',
      shows:
        'There is a law that he stays in our school and gets a ride. I know because I looked it up at the kitchen counter at nine at night, after six years in a school where this happens every year. It bears the names of two politicians. I would call it Jonah’s and I would make it say: somebody has to tell the family.',
      obstacle:
        'Who carries this? I have the form half filled in and I like having it. There is a counselor with three hundred children, whose job it is, who has not been asked because I never asked her.',
      'plan-if': 'I get to school on Monday',
      'plan-then': 'take the form to the counselor before first period and ask which half she wants',
    },
    prompts: {
      moment: 'moment-written-and-done',
      part: 'part-last-to-reach-out',
      shows: 'shows-named-after-a-child',
      obstacle: 'obstacle-carried-alone',
    },
    ratings: [
      {
        indicator: 'reflective-named-part',
        score: 3,
        reason: 'I know my part with Ingrid. I did not do much about it.',
      },
      {
        indicator: 'strategic-checked-evidence',
        score: 2,
        reason: 'One child came to light by accident. I have no idea how many are in that motel.',
      },
    ],
    marks: [
      {
        step: 'learned',
        quote: 'She heard it from the office before lunch and I went on Thursday, two days late.',
        for: ['commitment:w26'],
        against: ['value:promises'],
      },
      {
        step: 'part',
        quote: 'It calls the number of the trailer.',
        for: ['indicator:community-learned-barrier', 'goal:first-hour'],
        starred: true,
      },
      {
        step: 'obstacle',
        quote: 'I have the form half filled in and I like having it.',
        for: ['strength:carry'],
      },
    ],
    tags: ['attendance', 'bus'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 29,
    weekday: 5,
    lastPlan: 'kept',
    words: {
      learned:
        'She had the whole thing done by Wednesday, better than I would have. She said, “You could have come last week.” Jonah gets a van at 7:10.',
      moment:
        'The post for an instructional coach is on the board in the staff room. I read it with my lunch in my hand and said aloud, to nobody, “I don’t want to stop teaching.” Theo, who is in his second year and cries in his car on Tuesdays (he told me, I am not guessing), said, “I’d want it to be you.” Then he got embarrassed and washed a cup that was clean.',
      part: 'Whose hope would I be acting on? Mine is to get at the placement rule from a chair closer to it. His is to have somebody come in who does not write anything down.',
      shows:
        'The strength that he means, I think, is that I notice who has gone quiet. I noticed him. I did nothing about it for five months, so let us not get carried away.',
      obstacle:
        'The voice says: you are only leaving because second period is hard. Those are its exact words.',
      'plan-if': 'I sit down on Sunday with the application',
      'plan-then': 'write the paragraph on why I would miss the classroom before any other',
    },
    prompts: {
      moment: 'moment-said-unplanned',
      part: 'part-whose-hope',
      shows: 'shows-strength-gesture',
      obstacle: 'obstacle-inner-voice',
    },
    ratings: [
      { indicator: 'reflective-named-part', score: 4, reason: 'I can hear the voice and write it down.' },
      { indicator: 'values-took-risk', score: 2, reason: 'A flat week for courage. I ate my lunch.' },
    ],
    marks: [
      {
        step: 'shows',
        quote: 'I noticed him. I did nothing about it for five months, so let us not get carried away.',
        for: ['strength:quiet', 'indicator:reflective-named-part'],
      },
      {
        step: 'learned',
        quote: 'She had the whole thing done by Wednesday, better than I would have.',
        for: ['commitment:w28', 'strength:carry'],
      },
    ],
    tags: ['coaching', 'attendance'],
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 30,
    weekday: 5,
    letGo: { week: 36, weekday: 3, word: 'The year ended first.' },
    words: {
      moment:
        'Six hundred and ten minutes. That is what Amina will have spent on state tests and practice by next Friday; I added it up on the back of a seating chart. The practice results come back after the test.',
      shows:
        'I would still want to find out whether she can explain a graph to somebody who was not there. I could see that by asking her. It takes four minutes.',
      'plan-if': 'the practice test is done before the bell',
      'plan-then': 'let two students explain one graph each, out loud, and write down what they say',
    },
    prompts: { moment: 'moment-minutes-tested', shows: 'shows-test-gone-tomorrow' },
    tags: ['data'],
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 31,
    weekday: 4,
    words: {
      moment:
        'Tested, proctored, collected, counted, sealed. Cody put his head down at 9:40 and I thought: good, one quiet. At 9:45 I thought: what. He had not slept, his stepfather is back. Five minutes is how long it took me.',
      shows:
        'I had him down as the child who is warned twice and has a mother who calls. Another explanation, about him alone: he is thirteen and tired and nobody asks, because he is fine.',
      'plan-if': 'Cody comes in on Monday',
      'plan-then': 'ask him how he slept and do not follow it with anything about work',
    },
    prompts: { moment: 'moment-hallway', shows: 'shows-that-person-alone' },
    marks: [
      {
        step: 'moment',
        quote: 'I thought: good, one quiet. At 9:45 I thought: what.',
        for: ['strength:quiet', 'indicator:reflective-saw-identity'],
      },
    ],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 32,
    weekday: 5,
    lastPlan: 'kept',
    planServes: 'algebra',
    words: {
      learned:
        '“Fine.” Then, ten minutes later, from the pencil sharpener, not fine. I walked him to the counselor in the middle of the lesson. He has been with his aunt since Sunday.',
      moment:
        'The list again, the new one. Thirty-three names that I would stand behind for algebra, of a hundred and twenty-one. Nine are from River Road. Marisela read hers on the wall and then read down for her friends, and counted, with a finger, the way I had. She said, “It’s a lot of us.”',
      part: 'I left two off whom I had promised to think about. One asked. The words that I used with him were that he can join after the first month, which is true because I asked Gwen to make it true before I talked to him.',
      shows:
        'If this went well every year for ten years, the engineering office at the cannery site would have people in it whose mothers folded sheets. That is how I said it to Ingrid. She said, “Or they could just like algebra.” That is better.',
      obstacle:
        'Somebody will tell them in the first hard week that they were let in. I can think of three adults who will not even know they said it.',
      'plan-if': 'the family evening for algebra is planned',
      'plan-then': 'ask Marisela and Amina to decide what gets said first',
    },
    prompts: {
      moment: 'moment-glimpse',
      part: 'part-the-one-who-waited',
      shows: 'shows-ten-years',
      obstacle: 'obstacle-different-picture',
    },
    ratings: [
      {
        indicator: 'community-shared-say',
        score: 3,
        reason: 'Families read the letter before it was a letter. The names were still mine to choose.',
      },
      {
        indicator: 'strategic-checked-evidence',
        score: 4,
        reason: 'I checked the list by bus, by lates and by who teaches whom before it went up.',
      },
      { indicator: 'values-took-risk', score: 4, reason: 'Nine names that I was told I would be sorry for.' },
    ],
    marks: [
      {
        step: 'moment',
        quote: 'She said, “It’s a lot of us.”',
        for: ['goal:algebra', 'decision:thirty-three'],
        starred: true,
      },
      {
        step: 'shows',
        quote: 'She said, “Or they could just like algebra.” That is better.',
        for: ['indicator:visionary-plain-picture', 'indicator:values-heard-difference'],
      },
    ],
    tags: ['algebra'],
    starred: true,
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 33,
    weekday: 5,
    lastPlan: 'partly',
    words: {
      learned:
        'They decided that the first thing said should be “You can leave if you hate it,” and I talked them out of it. Then I lay awake and called Priya. On Friday I told them to put it back. So, partly.',
      moment:
        'Interview for the coach post. Gwen asked how I take criticism and I said “well,” and laughed, and nobody else laughed. Ingrid was on the panel. She asked what I do when a colleague tells me something I already have an answer to. I said that I usually give them the answer. I said, “You would know.”',
      part: 'Telling, about twenty minutes. Answering, ten. I asked one question, at the end, and it was about parking.',
      shows:
        'A colleague who likes me would say I tell the truth about myself when cornered. I would add that it should not take a corner.',
      obstacle:
        'Whose honest view do I need? Ingrid’s, after the result, whatever it is. Asking is hard because she will give it.',
      'plan-if': 'the result is out, either way',
      'plan-then': 'ask Ingrid for fifteen minutes and one thing I should do differently',
    },
    prompts: {
      moment: 'moment-said-unplanned',
      part: 'part-telling-asking-answering',
      shows: 'shows-taken-for-granted',
      obstacle: 'obstacle-view-not-asked',
    },
    ratings: [
      {
        indicator: 'reflective-named-part',
        score: 5,
        reason: 'In front of a panel, which I had not planned.',
      },
      {
        indicator: 'community-shared-say',
        score: 4,
        reason: 'The girls’ sentence went back in, on their terms.',
      },
    ],
    marks: [
      {
        step: 'part',
        quote: 'I asked one question, at the end, and it was about parking.',
        against: ['indicator:reflective-asked-view'],
        starred: true,
      },
      {
        step: 'learned',
        quote:
          'They decided that the first thing said should be “You can leave if you hate it,” and I talked them out of it.',
        for: ['commitment:w32'],
        against: ['value:all-voices'],
      },
    ],
    tags: ['coaching', 'algebra'],
  },
]

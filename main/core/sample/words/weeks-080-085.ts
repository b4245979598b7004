import type { SampleDebrief } from '../types.ts'

export const weeks080to085: readonly SampleDebrief[] = [
  {
    flow: 'weekly',
    path: 'full',
    week: 80,
    weekday: 4,
    lastPlan: 'partly',
    words: {
      learned:
        'Tuesday I walked a fifth grader over and left. Thursday I stayed until five with a different one and told Hanna that there was traffic.',
      moment:
        'A new teacher asked me at the copier why I care so much about first period. I said, because I would like a kid on River Road to walk in on an ordinary morning and find that we had not started without her. She stopped at “started without.” She said that was her whole eighth grade.',
      part: 'I thought of Marisela’s orange. I can still see the peel, all in one piece, while she explained about the doors.',
      shows:
        'For a ten-year-old: nobody starts without you. It touched it, at the copier, in about nine words.',
      obstacle:
        'The last doubt I remember: the new route, at 8:03, on the stairs. What had just happened was that we had tried.',
      'plan-if': 'I speak at Tuesday’s session',
      'plan-then': 'say “nobody starts without you” once, tell about the orange, and sit down',
    },
    prompts: {
      moment: 'moment-words-repeated',
      part: 'part-seen-yourself',
      shows: 'shows-words-for-a-child',
      obstacle: 'obstacle-doubt',
    },
    ratings: [
      {
        indicator: 'visionary-plain-picture',
        score: 4,
        reason: 'Somebody repeated it to me the next day, shorter.',
      },
      { indicator: 'strategic-made-room', score: 2, reason: 'One afternoon out of two. And the traffic.' },
    ],
    marks: [
      {
        step: 'moment',
        quote: 'find that we had not started without her',
        for: ['indicator:visionary-plain-picture', 'goal:first-hour'],
        starred: true,
      },
      {
        step: 'learned',
        quote: 'Thursday I stayed until five with a different one and told Hanna that there was traffic.',
        for: ['commitment:w79'],
        against: ['value:straight', 'decision:three-thirty'],
      },
    ],
    tags: ['attendance'],
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 81,
    weekday: 5,
    words: {
      moment:
        'I told Hanna that there had been no traffic. She said, “I know, I can see your car on the map.” We laughed so hard that Mom asked for the joke, and we could not tell her, and then I did.',
      shows:
        'Straight talk, kindly: I look for it at school with a lamp. At my sister’s I had been getting by on weather and roads.',
      'plan-if': 'I stay late on one of my days',
      'plan-then': 'text Hanna the true reason before I sit back down',
    },
    prompts: { moment: 'moment-said-unplanned', shows: 'shows-missing-value' },
    marks: [
      { step: 'moment', quote: 'I told Hanna that there had been no traffic.', for: ['value:straight'] },
    ],
    tags: ['family'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 82,
    weekday: 5,
    lastPlan: 'kept',
    words: {
      learned: 'She wrote back “ok, eat something.” It costs nothing and I have been avoiding it for a year.',
      moment:
        'Gwen is leaving at the end of the year. Mr. Sato moves up, and his post as assistant principal is open, and before the door was shut I had three people tell me that it should be me. The fourth was Mr. Dolan. He said, “You’d be in charge of lunch duty.” That is the first one I thought about.',
      part: 'Some of what they want is somebody they know. I asked each of them what they would need that office to do differently. Two had nothing. Theo said, “Call the family before the form.”',
      shows:
        'I have wanted a chair that is closer to the form since that day with the warm paper. Now it is a chair. I do not like how quickly I measured it.',
      obstacle:
        'If I take it, I will sign suspensions. Nobody’s picture of me has that in it, mine included. Ms. Ferrer from the family office said, “Somebody signs. I’d like to know who.”',
      'plan-if': 'I start to write the application',
      'plan-then': 'first call Mr. Pruitt and ask what he would want from whoever sits there',
    },
    prompts: {
      moment: 'moment-how-wide-a-future',
      part: 'part-asked-or-wanted',
      shows: 'shows-kept-at-it',
      obstacle: 'obstacle-price',
    },
    ratings: [
      {
        indicator: 'reflective-asked-view',
        score: 4,
        reason: 'Asked four people what they need and wrote it down as they said it.',
      },
      {
        indicator: 'visionary-plain-picture',
        score: 3,
        reason: 'When Theo asked me what I would want the office for, I went vague.',
      },
      { indicator: 'community-shared-say', score: 3, reason: 'Staff, all of them. No family yet.' },
    ],
    marks: [
      {
        step: 'part',
        quote: 'Theo said, “Call the family before the form.”',
        for: ['indicator:reflective-asked-view'],
      },
      {
        step: 'shows',
        quote: 'I do not like how quickly I measured it.',
        for: ['indicator:reflective-named-part'],
        starred: true,
      },
      {
        step: 'learned',
        quote: 'It costs nothing and I have been avoiding it for a year.',
        for: ['commitment:w81'],
      },
    ],
    tags: ['new-role'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 83,
    weekday: 5,
    lastPlan: 'kept',
    words: {
      learned:
        'He turned the clippers off to answer. “I want to be in the chair before the pen is.” It goes on the first line of my application.',
      moment:
        'At the shop Deshawn was sweeping. He is in eighth grade now and taller than his father, and has had one referral this year, for a drawing. He asked if I would be the one who sends kids home. I said sometimes, yes. He swept around my feet. “Then you got to be the one who says welcome back too.”',
      part: 'I had wanted him to be glad. I had come for that, I think, as much as for his father.',
      shows:
        'He would tell it so: she came in nervous and got a bill for it. He is thirteen and he wrote the job description.',
      obstacle:
        'I would have a radio on my belt. Good plans for coming back fade at the second call on the radio.',
      'plan-if': 'the application asks for my first ninety days',
      'plan-then': 'write the return before the sending out, and use their two sentences with their names',
    },
    prompts: {
      moment: 'moment-where-you-were-a-guest',
      part: 'part-kept-to-yourself',
      shows: 'shows-kitchen-table',
      obstacle: 'obstacle-fading',
    },
    ratings: [
      {
        indicator: 'visionary-plain-picture',
        score: 4,
        reason: 'I could say it to Deshawn, who does not take vague.',
      },
      { indicator: 'community-learned-from', score: 5 },
      { indicator: 'values-took-risk', score: 4 },
    ],
    marks: [
      {
        step: 'learned',
        quote: '“I want to be in the chair before the pen is.”',
        for: ['commitment:w82', 'indicator:community-learned-from', 'value:all-voices'],
        starred: true,
      },
      {
        step: 'moment',
        quote: '“Then you got to be the one who says welcome back too.”',
        for: ['indicator:community-learned-from', 'value:promises'],
        starred: true,
      },
    ],
    tags: ['new-role', 'discipline', 'families'],
    starred: true,
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 84,
    weekday: 5,
    words: {
      moment:
        'Ingrid’s grading study is done. Fifty-one pages, a colon in the title. Zeros land where the homework needs a printer. She read it to the department sitting down, and the man from sixth grade said, “So it’s us,” and she said, “It’s us with good intentions.”',
      shows:
        'I could not have said that and been heard. It took twenty-three years of gradebooks and no smile.',
      'plan-if': 'they ask me to say a few words about it',
      'plan-then': 'ask what page they are on, and listen',
    },
    prompts: { moment: 'moment-safe-to-be-bad-at', shows: 'shows-better-than-you' },
    marks: [
      {
        step: 'shows',
        quote: 'I could not have said that and been heard.',
        for: ['decision:grading-study'],
        against: ['strength:carry'],
      },
    ],
    tags: ['team', 'data'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 85,
    weekday: 5,
    lastPlan: 'kept',
    letGo: { week: 91, weekday: 2, word: 'Hanna noticed, and asked me to stop counting at her.' },
    words: {
      learned: 'Page thirty. It was the page with my own old class on it. They let me find it by myself.',
      moment:
        'Last week of the year, again. I asked the same question on the same slip: your next step or mine. Fifteen slips now. Eleven said theirs. One said mine. Three said depends, one of them with a drawing of me holding a chair down.',
      part: 'That I counted at all, and that I told them the first number, the five. I think the telling did more than anything I practiced.',
      shows:
        'A step forward. The sign is the drawing: they talk about it. Somebody has noticed what I do with my hands.',
      obstacle:
        'What I will have dropped after the long break is the counting to seven, since there will be nobody to count at.',
      'plan-if': 'I am at Hanna’s and she is telling me something',
      'plan-then': 'count there',
    },
    prompts: {
      moment: 'moment-behind-number',
      part: 'part-within-reach',
      shows: 'shows-longer-road',
      obstacle: 'obstacle-dropped-by-friday',
    },
    ratings: [
      {
        indicator: 'reflective-asked-view',
        score: 5,
        reason: 'Asked again, and read out the answer to everyone, with the drawing.',
      },
      {
        indicator: 'strategic-checked-evidence',
        score: 5,
        reason: 'Same question, same slip, so that I could compare.',
      },
      {
        indicator: 'strategic-made-room',
        score: 3,
        reason: 'Both afternoons kept since the talk with Hanna. Nothing else let go.',
      },
    ],
    marks: [
      {
        step: 'moment',
        quote: 'Eleven said theirs. One said mine.',
        for: ['goal:coach', 'indicator:strategic-checked-evidence'],
        starred: true,
        against: ['strength:silence'],
      },
      {
        step: 'part',
        quote: 'I think the telling did more than anything I practiced.',
        for: ['value:straight'],
      },
    ],
    tags: ['coaching', 'data'],
    starred: true,
  },
]

import type { SampleDebrief } from '../types.ts'

export const weeks055to059: readonly SampleDebrief[] = [
  {
    flow: 'weekly',
    path: 'full',
    week: 55,
    weekday: 7,
    lastPlan: 'kept',
    words: {
      learned:
        'I fixed the zip code. There was a sentence in it that I would have cut, about a boy and a dog, and it is the one that Ms. Dorsett read out to me on the phone.',
      moment:
        'Ms. Bell resigned in her third month, by email, on a Thursday at eleven at night. She is twenty-three. I had visited her six times. I had given her, I looked, nineteen suggestions.',
      part: 'What she heard from me lately: try this, and also this. I never told her what I saw her do well, and there was a thing, she sang the directions in a little voice and they sang them back.',
      shows:
        'Fifth grade gets the substitute now. It is the same hall that got the substitute last year. If the families on that hall chose first, I do not think we would have the nerve to offer it.',
      obstacle:
        'The talk that kept moving: the one with her. The first two sentences would have been, “You look like you’re going under. I think I’ve been adding water.”',
      'plan-if': 'I write to her this weekend',
      'plan-then': 'tell her about the singing and ask for nothing',
    },
    prompts: {
      moment: 'moment-needed-help',
      part: 'part-thinking-of-leaving',
      shows: 'shows-if-they-chose-first',
      obstacle: 'obstacle-moved-to-next-week',
    },
    ratings: [
      {
        indicator: 'reflective-asked-view',
        score: 2,
        reason: 'I asked everyone on paper and did not ask the one who needed it out loud.',
      },
      {
        indicator: 'reflective-named-part',
        score: 5,
        reason: 'Nineteen suggestions. I counted them so that I would not forget.',
      },
    ],
    marks: [
      {
        step: 'moment',
        quote: 'I had given her, I looked, nineteen suggestions.',
        for: ['indicator:reflective-named-part', 'strength:silence'],
        against: ['goal:coach', 'strength:quiet'],
        starred: true,
      },
      {
        step: 'learned',
        quote: 'I fixed the zip code.',
        for: ['commitment:w54', 'decision:bus-letter', 'indicator:community-joined-voices'],
      },
    ],
    tags: ['coaching'],
    starred: true,
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 56,
    weekday: 5,
    lastPlan: 'kept',
    planServes: 'algebra',
    words: {
      learned:
        'She wrote back one line: “I didn’t know anyone heard that.” It did not help her. It is a reason to say it to the next one in week two.',
      moment:
        'End of the first term. Thirty-one had started in algebra, and twenty-eight are in it, and twenty-six are passing. I set the scores beside the faces. Amina’s 88 has no box for the fact that she translates the word problems for two others, under the table, and Ingrid lets her.',
      part: 'The talk in the staff room turned to the two who are not passing. I turned it to the three who left. Nobody had asked them. I am not sure it was fair to do that in front of people.',
      shows:
        'For ninety students who are not in algebra nothing at all is different, and that has been hidden in my good number. I would put the next effort there.',
      obstacle:
        'Someone will ask me what the opening has brought. True and modest: twenty-six passing where there used to be fourteen in the room. Seven from River Road, where there used to be one.',
      'plan-if': 'I report the number to the department',
      'plan-then': 'begin with the three who left, and what each of them says',
    },
    prompts: {
      moment: 'moment-no-box-for',
      part: 'part-steered-the-talk',
      shows: 'shows-effort-and-change',
      obstacle: 'obstacle-true-and-modest',
    },
    ratings: [
      { indicator: 'strategic-checked-evidence', score: 5 },
      {
        indicator: 'reflective-asked-view',
        score: 3,
        reason: 'I asked two of the three who left. The third crossed the street.',
      },
    ],
    marks: [
      {
        step: 'moment',
        quote: 'Thirty-one had started in algebra, and twenty-eight are in it, and twenty-six are passing.',
        for: ['goal:algebra', 'decision:thirty-three'],
      },
      {
        step: 'shows',
        quote: 'For ninety students who are not in algebra nothing at all is different',
        for: ['indicator:strategic-checked-evidence'],
        against: ['goal:algebra'],
        starred: true,
      },
      { step: 'learned', quote: '“I didn’t know anyone heard that.”', for: ['commitment:w55'] },
    ],
    tags: ['algebra', 'data'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 57,
    weekday: 5,
    lastPlan: 'kept',
    words: {
      learned:
        'It changed the meeting. One of the three, Darnell, had said that he left because the class is during choir. We have now moved choir. Nobody had known it was a schedule.',
      moment:
        'The grading study landed with me, because I was standing near it. Gwen said “you’re good at this” and I had my hand out before I thought. On the way down the hall it came to me that Ingrid has kept every gradebook since she started, and that she will do it better, and that people will believe it from her.',
      part: 'On the same list this week: testing calendar, bus count, two visits to fifth grade that I promised the substitute, the study. Between the thought of asking Ingrid and the asking I put three days.',
      shows:
        'The story is that I carry things because no one else will. The answer: I had not asked anybody.',
      obstacle:
        'It will be done differently. She will write forty pages. The hardest thing to let be is the title, which will have a colon in it.',
      'plan-if': 'Ingrid says yes to leading it',
      'plan-then': 'give her the whole folder the same day and take my name off the file',
    },
    prompts: {
      moment: 'moment-piece-that-landed',
      part: 'part-thought-and-phone',
      shows: 'shows-own-story',
      obstacle: 'obstacle-done-differently',
    },
    ratings: [
      {
        indicator: 'strategic-made-room',
        score: 3,
        reason: 'First time that I rate this. I gave one thing away and kept four.',
      },
      { indicator: 'reflective-asked-view', score: 3 },
      {
        indicator: 'strategic-checked-evidence',
        score: 4,
        reason: 'Choir. I would not have found it in a spreadsheet.',
      },
    ],
    marks: [
      {
        step: 'shows',
        quote:
          'The story is that I carry things because no one else will. The answer: I had not asked anybody.',
        for: ['strength:carry', 'decision:grading-study'],
        starred: true,
      },
      {
        step: 'learned',
        quote: 'Nobody had known it was a schedule.',
        for: ['commitment:w56', 'indicator:strategic-sought-cause', 'goal:algebra'],
      },
    ],
    tags: ['team', 'algebra'],
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 58,
    weekday: 4,
    planServes: 'first-hour',
    words: {
      moment:
        'Stopped the soft start. Ten minutes of gentle music and quiet work in two grades, so that the late ones would come into something kind. Lates went up. The children from the corner saw that nothing begins until 8:05, and they are right. I announced it as a pause and Priya said, “It’s a stop.” It is a stop.',
      shows:
        'I would keep word for word that somebody says good morning at the door. The music I would cross out. I built it for Jonah and I did not ask Jonah. He hates the music.',
      'plan-if': 'I have an idea for the River Road children',
      'plan-then': 'ask two of them on the stairs before I tell an adult',
    },
    prompts: { moment: 'moment-looked-like-progress', shows: 'shows-first-draft' },
    marks: [
      {
        step: 'shows',
        quote: 'I built it for Jonah and I did not ask Jonah. He hates the music.',
        against: ['goal:first-hour', 'value:all-voices', 'indicator:community-shared-say'],
        for: ['decision:soft-start'],
        starred: true,
      },
    ],
    tags: ['attendance'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 59,
    weekday: 5,
    lastPlan: 'kept',
    planServes: 'coach',
    words: {
      learned:
        'Jonah and Imani, four minutes. They want first period to be the one nobody minds missing the start of. “Put gym first.” I laughed and then I stopped laughing.',
      moment:
        'Theo and the new science teacher swapped an hour, with a substitute that my budget paid for, and watched each other. I was not invited. I heard about it at the sink. He told me what he is going to try on Monday, before I had got my mouth open, and it was three sentences long and started with “I.”',
      part: 'They could have had me along. What I would have brought is myself, and then it would have been about that.',
      shows:
        'They would pass on the sheet with one line on it, “Watch for this.” They would leave out my handout, which I saw in the recycling, face up.',
      obstacle:
        'It stings a little and I am writing that down. The feeling could have me turning up next time with muffins.',
      'plan-if': 'I hear of another swap',
      'plan-then': 'ask only what they want covered, and stay out of the room',
    },
    prompts: {
      moment: 'moment-safe-to-be-bad-at',
      part: 'part-could-be-invited',
      shows: 'shows-passed-on-help',
      obstacle: 'obstacle-being-needed',
    },
    ratings: [
      {
        indicator: 'strategic-made-room',
        score: 4,
        reason: 'An hour in which I was not needed, and I did something else with it.',
      },
      { indicator: 'reflective-asked-view', score: 3 },
      {
        indicator: 'community-shared-say',
        score: 4,
        reason: 'Two students gave me an idea on the stairs before any adult heard of it.',
      },
    ],
    marks: [
      {
        step: 'moment',
        quote: 'it was three sentences long and started with “I.”',
        for: ['goal:coach', 'decision:peer-hours'],
        starred: true,
      },
      {
        step: 'learned',
        quote: '“Put gym first.” I laughed and then I stopped laughing.',
        for: ['commitment:w58', 'indicator:community-learned-from', 'goal:first-hour'],
      },
    ],
    tags: ['coaching', 'attendance'],
  },
]

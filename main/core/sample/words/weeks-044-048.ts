import type { SampleDebrief } from '../types.ts'

export const weeks044to048: readonly SampleDebrief[] = [
  {
    flow: 'weekly',
    path: 'full',
    week: 44,
    weekday: 5,
    lastPlan: 'kept',
    planServes: 'coach',
    words: {
      learned: 'The question was enough. It was also terrifying, like driving with the dashboard off.',
      moment:
        'First week back, and no room of my own. I stood in the hall with a clipboard like an inspector. A sixth grader asked me where 112 was and I walked him there, and at the door he stopped, and I said, “It’s loud for four minutes and then it isn’t.” His shoulders came down. It is the only teaching I did all week.',
      part: 'In the first ten seconds my face probably said: I am looking for something wrong. It is the clipboard. I put it in a drawer on Wednesday.',
      shows:
        'I care about being of use to a particular child by lunch. It has no place in this job so far. Perhaps on the stairs.',
      obstacle: 'Tuesday at ten: first visit to Theo’s fifth period. I will want to save it for him.',
      'plan-if': 'I am in Theo’s room and it starts to slide',
      'plan-then': 'stay in the chair, and write down what the students do and nothing else',
    },
    prompts: {
      moment: 'moment-shoulders-drop',
      part: 'part-first-ten-seconds',
      shows: 'shows-missing-value',
      obstacle: 'obstacle-hardest-hour',
    },
    ratings: [
      { indicator: 'reflective-asked-view', score: 2 },
      {
        indicator: 'reflective-named-part',
        score: 3,
        reason: 'I am mostly looking for where I stand. Literally, in the hall.',
      },
    ],
    marks: [
      {
        step: 'moment',
        quote: '“It’s loud for four minutes and then it isn’t.” His shoulders came down.',
        for: ['strength:quiet', 'value:promises'],
      },
      {
        step: 'learned',
        quote: 'The question was enough. It was also terrifying, like driving with the dashboard off.',
        for: ['commitment:w43'],
      },
    ],
    tags: ['new-role', 'coaching'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 45,
    weekday: 5,
    lastPlan: 'not',
    planServes: 'coach',
    words: {
      learned:
        'I lasted until minute eleven. Then I got up and settled the back table with one look, the look I have had for six years, and Theo saw me do it, and so did they.',
      moment:
        'After the lesson Theo said thank you for the help. Then he began, “I was kind of going to,” and stopped. The sentence I imagine: I was kind of going to try it myself.',
      part: 'I meant: here, let me take that off you. He heard: you can’t. And twenty-eight children heard it with him.',
      shows:
        'I should ask him what he was kind of going to do. Because I have thought of three clever things to say to him about it and none of them starts there.',
      obstacle: 'It felt good. That is the obstacle, written down. For eleven seconds I was a teacher again.',
      'plan-if': 'Theo and I meet on Monday',
      'plan-then': 'say “I took your class on Tuesday, I’m sorry, what were you about to try?”',
    },
    prompts: {
      moment: 'moment-began-and-stopped',
      part: 'part-meant-and-heard',
      shows: 'shows-honest-question',
      obstacle: 'obstacle-being-needed',
    },
    ratings: [
      {
        indicator: 'reflective-named-part',
        score: 5,
        reason: 'No way around it this week. Twenty-eight witnesses.',
      },
      { indicator: 'reflective-asked-view', score: 1, reason: 'I went home without asking him.' },
    ],
    marks: [
      {
        step: 'part',
        quote: 'I meant: here, let me take that off you. He heard: you can’t.',
        for: ['indicator:reflective-named-part', 'strength:silence'],
        against: ['goal:coach'],
        starred: true,
      },
      { step: 'learned', quote: 'I lasted until minute eleven.', for: ['commitment:w44'] },
    ],
    tags: ['coaching'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 46,
    weekday: 5,
    lastPlan: 'kept',
    words: {
      learned:
        'He had been about to switch the lights off and just wait. He had read about it. He tried it on Thursday; it half worked and it was his.',
      moment:
        'Gwen wants my notes on teachers for their evaluations. She asked in the doorway with her coat on. I said I would think about it, and that was a maybe, and she heard a yes.',
      part: 'I pictured both sides in one room: Gwen, who has fourteen evaluations to write and two hands, and Theo, who let me come in because I do not write it down. The sentence I would keep: “I can’t be both.” I had not said it.',
      shows: 'What holds here is a promise that nobody signed. I said “just between us” to Theo at a sink.',
      obstacle:
        'By the time I go to her she will have built the schedule on it. Every day I wait is a brick.',
      'plan-if': 'it is Monday before eight',
      'plan-then': 'tell Gwen the answer is no to the notes, and bring one thing I can do for her instead',
    },
    prompts: {
      moment: 'moment-costly-yes',
      part: 'part-every-side-in-the-room',
      shows: 'shows-unsaid-promise',
      obstacle: 'obstacle-easy-silence',
    },
    ratings: [
      { indicator: 'reflective-asked-view', score: 3, reason: 'I asked Theo, and did not defend myself.' },
      { indicator: 'values-took-risk', score: 2, reason: 'A maybe in a doorway.' },
      {
        indicator: 'strategic-checked-evidence',
        score: 2,
        reason: 'I have not looked at a number since the budget.',
      },
    ],
    marks: [
      {
        step: 'part',
        quote: 'The sentence I would keep: “I can’t be both.” I had not said it.',
        for: ['decision:notes'],
        against: ['value:straight'],
      },
      {
        step: 'learned',
        quote: 'He tried it on Thursday; it half worked and it was his.',
        for: ['commitment:w45', 'goal:coach'],
        starred: true,
        against: ['strength:silence'],
      },
    ],
    tags: ['coaching', 'team'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 47,
    weekday: 5,
    lastPlan: 'kept',
    planServes: 'coach',
    letGo: { week: 57, weekday: 4, word: 'The calendar wins each time. I would like a plan that I keep.' },
    words: {
      learned:
        'That a no at ten to eight is over by eight. I had spent a week with the maybe and it took three minutes, of which two were her finding her glasses.',
      moment:
        'Gwen’s no to my no: she wants to know what she is paying for, then. She said it evenly. I offered to take the whole testing schedule off her. She thought about it for longer than was polite. “Fine. But when somebody is drowning in there and you know it, I expect you to say so.” I said I would say so to the one who is drowning first.',
      part: 'I would have gone along with lists of who I visit and when. I would have stopped at anything with a rating on it. I knew because my stomach did, when she said “rubric.”',
      shows:
        'I held the promise to Theo and the others. What I let bend is about sixty hours of my own, in a spreadsheet, with proctors.',
      obstacle:
        'The sixty hours will come out of the visits, unless I take care that they come out of something else.',
      'plan-if': 'the testing calendar wants a visiting hour',
      'plan-then': 'move the calendar and leave the visit where it is',
    },
    prompts: {
      moment: 'moment-a-no-between-you',
      part: 'part-own-line',
      shows: 'shows-held-and-bent',
      obstacle: 'obstacle-price',
    },
    ratings: [
      { indicator: 'values-took-risk', score: 5, reason: 'To my own principal, in my second month.' },
      { indicator: 'reflective-asked-view', score: 3 },
      {
        indicator: 'reflective-named-part',
        score: 4,
        reason: 'A week of maybe was my part, and I told her so.',
      },
    ],
    marks: [
      {
        step: 'moment',
        quote: 'I said I would say so to the one who is drowning first.',
        for: ['value:straight', 'indicator:values-took-risk', 'decision:notes'],
        starred: true,
      },
      { step: 'learned', quote: 'That a no at ten to eight is over by eight.', for: ['commitment:w46'] },
    ],
    tags: ['coaching', 'team'],
    starred: true,
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 48,
    weekday: 5,
    planServes: 'first-hour',
    words: {
      moment:
        'The new 14 gets in at 8:03. It was 7:58. They redrew it and it is worse. Jonah told me on the stairs, as news, with some satisfaction. He is in seventh now. “So now you got to let us all be late.”',
      shows:
        'A step back, plainly. I had told the laundry families that I was on it. I was on it from a back step by a river.',
      'plan-if': 'I pass the laundry on Thursday',
      'plan-then': 'tell Mrs. Quintero that the bus got worse, before she hears it from the bus',
    },
    prompts: { moment: 'moment-problem-returns', shows: 'shows-longer-road' },
    marks: [
      {
        step: 'shows',
        quote: 'I had told the laundry families that I was on it.',
        against: ['value:promises', 'goal:first-hour'],
      },
    ],
    tags: ['bus', 'families'],
  },
]

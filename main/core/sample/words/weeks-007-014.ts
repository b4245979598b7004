import type { SampleDebrief } from '../types.ts'

export const weeks007to014: readonly SampleDebrief[] = [
  {
    flow: 'weekly',
    path: 'short',
    week: 7,
    weekday: 5,
    words: {
      moment:
        'Deshawn’s first day back. Mr. Fairley at the crossing (he drove the 14 for nineteen years, he told me) said, “You the one that missed him?” I said yes before I had thought about it. Deshawn was right behind me and heard. He pretended to look for something in his bag.',
      shows:
        'Three words at a crossing did more than the returning-student form, which has eleven boxes and no place to write that somebody was missed.',
      'plan-if': 'a student comes back after days away',
      'plan-then': 'be at the door, and say what they missed before I say what they owe',
    },
    prompts: { moment: 'moment-gate-or-counter', shows: 'shows-expecting-them' },
    marks: [
      {
        step: 'moment',
        quote: '“You the one that missed him?” I said yes before I had thought about it.',
        for: ['indicator:community-built-bridge'],
        starred: true,
      },
    ],
    tags: ['discipline'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 8,
    weekday: 5,
    planServes: 'algebra',
    words: {
      moment:
        'The algebra list for next year went through my hands on its way to the office. Fourteen names of a hundred and eighteen. You get on it by a teacher’s recommendation and a test that is given on one Saturday morning. I went down it with my finger. One name from River Road, and that family moved in from the other side of town.',
      part: 'I have recommended students for that list for five years. I went back in my old gradebooks. I never once recommended somebody who was often late, and I never decided not to. It just did not come up.',
      shows:
        'The Saturday test starts at nine. The 14 does not run on Saturdays. I do not think anybody ever sat in a room and meant that. And it has worked exactly as well as if they had.',
      obstacle:
        'Ingrid made the test, eleven years ago, so that placement would stop going by who your parents were. She told me so once, and she was right. She would miss it as something that kept people honest.',
      'plan-if': 'I have the planning hour on Wednesday',
      'plan-then': 'ask Ingrid what it was like before the test, and only listen',
    },
    prompts: {
      moment: 'moment-who-is-on-the-list',
      part: 'part-as-last-year',
      shows: 'shows-two-doors',
      obstacle: 'obstacle-good-reason-once',
    },
    ratings: [
      {
        indicator: 'strategic-checked-evidence',
        score: 4,
        reason: 'I followed the list back to the rule that makes it.',
      },
      {
        indicator: 'reflective-named-part',
        score: 5,
        reason: 'Five old gradebooks on the floor, and my own handwriting in all of them.',
      },
    ],
    marks: [
      {
        step: 'part',
        quote: 'I never once recommended somebody who was often late, and I never decided not to.',
        for: ['indicator:reflective-named-part', 'goal:algebra'],
        starred: true,
      },
      {
        step: 'shows',
        quote: 'The Saturday test starts at nine. The 14 does not run on Saturdays.',
        for: ['indicator:strategic-sought-cause', 'goal:algebra'],
      },
    ],
    tags: ['algebra', 'data', 'bus'],
    starred: true,
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 9,
    weekday: 4,
    lastPlan: 'partly',
    letGo: {
      week: 20,
      weekday: 4,
      word: 'The copier is never only the two of us. She will tell me about Curtis when she likes.',
    },
    words: {
      learned:
        'I listened for about five minutes and then I explained the bus to her. She had been telling me something about a boy named Curtis, and she stopped. I never heard the end of Curtis.',
      moment:
        'Ingrid, Wednesday: the test is the only thing in this building that does not know whose cousin you are. She wants a door that nobody can lean on. If we open placement by “interest,” she says, the parents who know to be interested will fill it by Thursday. She has seen it. She wants children who get in to be able to stay in, because she has also seen them leave in the second month and call themselves stupid for years.',
      part: 'I was making my answer while she talked. I could feel it being built. It was a good answer, too, and it used the word “gatekeeping,” and that was the end of the conversation.',
      shows:
        'I would ask her what happened to Curtis. Because that was where she was going, and I think it is the reason for the test.',
      obstacle:
        'That I have a list and a bus and I am, I believe, right. It makes me a poor listener. It is the same thing I do in class when I know where the lesson is going.',
      'plan-if': 'Ingrid and I are alone at the copier',
      'plan-then': 'ask what became of Curtis, and ask one more question after that one',
    },
    prompts: {
      moment: 'moment-fair-disagreement',
      part: 'part-telling-asking-answering',
      shows: 'shows-honest-question',
      obstacle: 'obstacle-strength-too-far',
    },
    ratings: [
      {
        indicator: 'reflective-named-part',
        score: 4,
        reason: 'I see it clearly by Thursday. I would like to see it by Wednesday at 1:40.',
      },
      {
        indicator: 'community-shared-say',
        score: 2,
        reason: 'I am at least talking to the person who made the rule.',
      },
    ],
    marks: [
      {
        step: 'part',
        quote: 'I was making my answer while she talked. I could feel it being built.',
        against: ['indicator:values-heard-difference', 'value:all-voices'],
      },
      { step: 'learned', quote: 'I never heard the end of Curtis.', for: ['commitment:w8'], starred: true },
    ],
    tags: ['algebra', 'team'],
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 10,
    weekday: 5,
    words: {
      moment:
        'Eight minutes without the projector, because the bulb finally went. I drew the number line on the floor with tape. Amina stood on negative three and laughed, and then explained to Tyler, in whole sentences, why he should walk backwards. I have not heard her say that much since she came.',
      shows: 'She had the mathematics the whole time. What she had not had was a floor.',
      'plan-if': 'I plan Tuesday’s lesson',
      'plan-then': 'leave one part in which they have to stand up and tell each other where to go',
    },
    prompts: { moment: 'moment-did-without', shows: 'shows-no-need-to-be-clever' },
    marks: [
      {
        step: 'shows',
        quote: 'She had the mathematics the whole time. What she had not had was a floor.',
        for: ['indicator:community-learned-from', 'strength:quiet'],
        starred: true,
      },
    ],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 11,
    weekday: 5,
    lastPlan: 'kept',
    words: {
      learned:
        'Standing up costs ten minutes and buys about fifteen. It was loud. Priya came in to check on us.',
      moment:
        'Last day before the break. Mrs. Quintero stopped at my door in her laundry tunic, on her way to bed, basically. She had heard that I asked. She wanted to know if Marisela could be let off the detentions from before, “only this, I don’t want anything else.” Then she looked at the floor tape and asked what it was for, and I showed her, and she stood on four and said, “So from here I owe nine.” Minus five. She got there faster than my second period.',
      part: 'She asked for one small thing. Underneath I heard: do you think we are people who do not try. I said I would see to the detention. I did not answer the other question, because it had not been asked out loud.',
      shows:
        'In a ten-year-old’s words: you get to learn the hard interesting thing, and it does not matter which bus you came on. It touched Mrs. Quintero standing on the number four.',
      obstacle:
        'Two weeks off. I am good at promising things on the last day before a break and then finding the promise under the new calendar.',
      'plan-if': 'it is the first morning back',
      'plan-then':
        'have the detention lifted before Marisela sits down, and write her mother a note that says so',
    },
    prompts: {
      moment: 'moment-request-underneath',
      part: 'part-kept-to-yourself',
      shows: 'shows-words-for-a-child',
      obstacle: 'obstacle-fading',
    },
    ratings: [
      { indicator: 'community-shared-say', score: 2 },
      {
        indicator: 'reflective-named-part',
        score: 3,
        reason: 'End of term. I was mostly trying to get to the car.',
      },
      {
        indicator: 'strategic-checked-evidence',
        score: 2,
        reason: 'Nothing looked at since the list. Grades ate the two weeks.',
      },
    ],
    marks: [
      {
        step: 'moment',
        quote: 'she stood on four and said, “So from here I owe nine.”',
        for: ['indicator:community-learned-from', 'value:all-voices'],
        starred: true,
      },
    ],
    tags: ['families', 'attendance'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 14,
    weekday: 5,
    lastPlan: 'kept',
    words: {
      learned:
        'A small promise kept on the first morning is worth a lot more than the same one kept in the second week. Marisela read her mother’s note before I could stop her and laughed at my spelling.',
      moment:
        'I had been telling everybody that Gwen would never bend on lates. On Monday I asked her for an exception for Marisela, ready for a fight, and she said, “Who else?” She already had a pen. She had been waiting for somebody to bring her a list in place of a speech.',
      part: 'I took her for a wall. I think because she is brisk, and because she has the keys, and because it is restful to have a wall to be against.',
      shows:
        'I hold more firmly that the reason has to come with names. I hold more loosely the idea that I am the only one who sees it.',
      obstacle:
        'The list will take asking families, and I would like to do that from my desk with a form. A form is how we got here.',
      'plan-if': 'I am on bus duty this week',
      'plan-then':
        'ask three River Road children who they bring to school, and write it down where they can see me do it',
    },
    prompts: {
      moment: 'moment-misread-person',
      part: 'part-already-decided',
      shows: 'shows-firmer-looser',
      obstacle: 'obstacle-habit-trigger',
    },
    ratings: [
      {
        indicator: 'reflective-named-part',
        score: 4,
        reason: 'I told Gwen that I had expected a no. She laughed, not entirely.',
      },
      { indicator: 'community-shared-say', score: 2 },
    ],
    marks: [
      {
        step: 'moment',
        quote: 'She had been waiting for somebody to bring her a list in place of a speech.',
        for: ['indicator:strategic-took-step'],
      },
      {
        step: 'part',
        quote: 'it is restful to have a wall to be against',
        for: ['indicator:reflective-named-part'],
        starred: true,
      },
      {
        step: 'learned',
        quote:
          'A small promise kept on the first morning is worth a lot more than the same one kept in the second week.',
        for: ['commitment:w11', 'value:promises'],
      },
    ],
    tags: ['attendance', 'team'],
  },
]

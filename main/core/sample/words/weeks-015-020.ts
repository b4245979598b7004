import type { SampleDebrief } from '../types.ts'

export const weeks015to020: readonly SampleDebrief[] = [
  {
    flow: 'weekly',
    path: 'short',
    week: 15,
    weekday: 5,
    planServes: 'first-hour',
    words: {
      moment:
        'Forty-one late arrivals to first period in one week, all grades. Behind it I thought of Jonah Pike, sixth grade, whose bus is the 14 and whose first period is band. His side of it: “I just don’t go in. They’re already playing.” So he sits in the bathroom until second period, and we count him as present because he was seen at 8:05.',
      shows:
        'I would accept it as proof if somebody like Jonah was in the room when the first note was played. For him I would look before the average.',
      'plan-if': 'the attendance sheet comes on Monday',
      'plan-then': 'mark which of the lates came in on the 14, and keep doing it for four weeks',
    },
    prompts: { moment: 'moment-behind-number', shows: 'shows-proof-for-whom' },
    marks: [
      {
        step: 'moment',
        quote: '“I just don’t go in. They’re already playing.”',
        for: ['indicator:strategic-checked-evidence', 'value:all-voices'],
        starred: true,
      },
    ],
    tags: ['attendance', 'bus', 'data'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 16,
    weekday: 5,
    lastPlan: 'kept',
    planServes: 'algebra',
    words: {
      learned:
        'It is four minutes with a highlighter. Of thirty-eight lates this week, twenty-six came off one bus. I have worried for months about a thing I could count in four minutes.',
      moment:
        'Department meeting. I showed the algebra list by bus. Somebody from sixth grade said maybe those families do not value it, and the table did the thing where everyone looks for a pen. I nearly let it pass. Then I thought of Mrs. Quintero on the number four, and I said, “I met one of those families before the break and she did integers on my floor after a night shift.” It came out sharper than I wanted. Nobody answered. Ingrid closed her folder.',
      part: 'Ingrid’s best reason: I brought a conclusion dressed as a question, to a meeting with eleven minutes left, and I made a colleague look small in front of the others. All of that is true. She would say that now he will vote against it for a year.',
      shows:
        'I would keep the sentence and cross out “those families,” which I threw back at him like a stone. I would keep the numbers and bring them to people one at a time first.',
      obstacle:
        'They agreed with the chart. Nobody moved, because it would ask them to teach a mixed room with no extra hour, and to find out in public whether they can. I would not like that either.',
      'plan-if': 'I pass the sixth-grade hall before Wednesday',
      'plan-then': 'tell him that I said it too hard, and ask what a mixed room would need',
    },
    prompts: {
      moment: 'moment-stepped-around',
      part: 'part-best-reason-against',
      shows: 'shows-first-draft',
      obstacle: 'obstacle-agree-not-move',
    },
    ratings: [
      {
        indicator: 'values-took-risk',
        score: 4,
        reason: 'I said it. I would not give it a five, since half of it was temper.',
      },
      { indicator: 'strategic-checked-evidence', score: 4, reason: 'Four minutes with a highlighter.' },
      {
        indicator: 'community-shared-say',
        score: 1,
        reason: 'I used Mrs. Quintero as a story in a meeting, and she does not know.',
      },
    ],
    marks: [
      {
        step: 'moment',
        quote: 'I nearly let it pass. Then I thought of Mrs. Quintero on the number four',
        for: ['indicator:values-took-risk', 'goal:algebra'],
      },
      {
        step: 'part',
        quote: 'I brought a conclusion dressed as a question, to a meeting with eleven minutes left',
        for: ['indicator:reflective-named-part'],
        against: ['value:straight'],
        starred: true,
      },
      {
        step: 'learned',
        quote: 'I have worried for months about a thing I could count in four minutes.',
        for: ['commitment:w15', 'goal:first-hour'],
      },
    ],
    tags: ['algebra', 'team', 'data'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 17,
    weekday: 5,
    lastPlan: 'kept',
    words: {
      learned:
        'He said, “I didn’t mean it like that,” and I said I knew, and that I had meant mine. Then he told me he has thirty-four in fourth period. He is afraid of it. So am I. We stood there with the doors banging.',
      moment:
        'My second period was writing rules for group work and I had a list in my pocket. Deshawn put his hand up, which is rare, and said that the rule should be that nobody reads your paper out loud. He did not look at Tyler. Tyler went red, and then he seconded it. Seventeen hands. I put my list back in my pocket.',
      part: 'I held the chalk and wrote what they said in the words in which they said it. It nearly killed me at “don’t be fake about it.”',
      shows:
        'The relationship that moved is the one between those two boys, and I had nothing to do with it but to stand still. He had carried that quiz for four months.',
      obstacle: 'At the next rough day I will want my own list back. It is laminated.',
      'plan-if': 'a group goes wrong next week',
      'plan-then': 'ask them which of their rules slipped, before I say anything',
    },
    prompts: {
      moment: 'moment-followed',
      part: 'part-whose-words',
      shows: 'shows-relationship-moved',
      obstacle: 'obstacle-in-a-hurry',
    },
    ratings: [
      { indicator: 'community-shared-say', score: 4, reason: 'Their rules, on the wall, in their spelling.' },
      { indicator: 'reflective-named-part', score: 4 },
    ],
    marks: [
      {
        step: 'moment',
        quote: 'the rule should be that nobody reads your paper out loud',
        for: ['indicator:community-shared-say', 'value:all-voices', 'decision:group-rules'],
        starred: true,
      },
      { step: 'shows', quote: 'He had carried that quiz for four months.', for: ['strength:quiet'] },
    ],
    tags: ['discipline'],
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 18,
    weekday: 7,
    words: {
      moment:
        'I was a guest at the barbershop. Mr. Pruitt had said come by, and I went on Saturday with a folder and felt foolish with the folder. Nobody wanted the folder. He talked about Deshawn’s drawings while he worked, and three men I did not know had opinions about long division. He keeps the drawings in the drawer with the clippers.',
      shows:
        'Before any of us met about Deshawn, four grown men on Saturdays had been asking him what he got on his quizzes and making him explain it. We call that a support plan.',
      'plan-if': 'I visit a family',
      'plan-then': 'leave the folder in the car',
    },
    prompts: { moment: 'moment-where-you-were-a-guest', shows: 'shows-before-anyone-official' },
    marks: [
      {
        step: 'shows',
        quote:
          'four grown men on Saturdays had been asking him what he got on his quizzes and making him explain it',
        for: ['indicator:community-learned-from', 'decision:visits'],
        starred: true,
      },
    ],
    tags: ['families'],
    starred: true,
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 19,
    weekday: 5,
    lastPlan: 'kept',
    planServes: 'algebra',
    words: {
      learned:
        'Both visits this week without it. I wrote the two useful things on my hand in the parking lot.',
      moment:
        'The department said no, six to two, to opening the algebra placement as a pilot. Tell it as a camera saw it: I passed out a page. People read it. Ingrid said that she would not put her name to it without an extra support hour, and there is no money for one. Hands. I said thank you. What the camera could not see is that I had counted on four and had only talked to three.',
      part: 'My guess was a seven in ten that it would pass, in my head. On paper in this journal I had written fifty-five. The paper knew more than I did.',
      shows:
        'A step aside. Ingrid named a price: an extra hour. Last month the answer was no. This month it was no, unless.',
      obstacle:
        'Going to Gwen now looks like going over their heads, because it is. The one I would disappoint is the sixth-grade teacher, who voted with me. I would want him to know I will say in the room that they said no.',
      'plan-if': 'I decide to go to Gwen about the support hour',
      'plan-then': 'tell the department before I go, in one plain message',
    },
    prompts: {
      moment: 'moment-on-repeat',
      part: 'part-guess-and-outcome',
      shows: 'shows-longer-road',
      obstacle: 'obstacle-disappointed',
    },
    ratings: [
      {
        indicator: 'values-took-risk',
        score: 3,
        reason: 'I asked and lost. The asking was civil this time.',
      },
      {
        indicator: 'strategic-checked-evidence',
        score: 3,
        reason: 'I counted the votes worse than the buses.',
      },
      { indicator: 'reflective-named-part', score: 4 },
    ],
    marks: [
      {
        step: 'moment',
        quote: 'I had counted on four and had only talked to three',
        for: ['indicator:reflective-named-part'],
        against: ['indicator:strategic-took-step'],
      },
      {
        step: 'shows',
        quote: 'Last month the answer was no. This month it was no, unless.',
        for: ['goal:algebra', 'decision:pilot'],
      },
    ],
    tags: ['algebra', 'team'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 20,
    weekday: 5,
    lastPlan: 'kept',
    planServes: 'algebra',
    words: {
      learned:
        'I wrote: “I am going to ask Gwen for a support hour, so that what Ingrid asked for exists. I will tell her you voted no.” Two people wrote back thanks. It would have been four times as long last year and said less.',
      moment:
        'Imani Royce, seventh grade, not even in my section, stopped me on the stairs and asked if it was true that there was a class “for the ones who go to college.” I said it was only algebra. She said, “That’s not what Mr. D. said.” I do not know what he said. I know that she already had it sorted, at twelve, who the class was for, and that she had not counted herself.',
      part: 'The voice that told me college was for me was my uncle’s, at a kitchen table, as if it were weather. Nobody had to decide anything. I speak of algebra as if it were weather too.',
      shows:
        'I had pictured the list as the door. The door is what a twelve-year-old has heard on the stairs by the middle of the year.',
      obstacle:
        'The message home about placement goes out through the app. Imani’s grandmother does not have the app. News reaches her through the church van, that is, through Mr. Fairley.',
      'plan-if': 'the placement letter is drafted',
      'plan-then': 'read it to Mr. Fairley at the crossing and change every word he stops at',
    },
    prompts: {
      moment: 'moment-how-wide-a-future',
      part: 'part-first-told-you',
      shows: 'shows-picture-shifted',
      obstacle: 'obstacle-will-not-see-it',
    },
    ratings: [
      {
        indicator: 'community-shared-say',
        score: 2,
        reason: 'I am still writing the letter and looking for someone to test it on.',
      },
      {
        indicator: 'values-took-risk',
        score: 4,
        reason: 'The message to the department, sent before I could soften it.',
      },
    ],
    marks: [
      {
        step: 'shows',
        quote: 'The door is what a twelve-year-old has heard on the stairs by the middle of the year.',
        for: ['goal:algebra', 'indicator:visionary-from-life'],
        starred: true,
      },
      {
        step: 'learned',
        quote: 'It would have been four times as long last year and said less.',
        for: ['commitment:w19', 'value:straight'],
      },
    ],
    tags: ['algebra', 'families'],
  },
]

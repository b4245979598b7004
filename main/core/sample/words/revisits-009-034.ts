import type { SampleRevisit } from '../types.ts'

export const revisits009to034: readonly SampleRevisit[] = [
  {
    flow: 'revisit',
    of: 'call-home',
    cameTrue: 'no',
    week: 9,
    weekday: 7,
    words: {
      happened:
        'I have written no slips for six weeks and made twenty-three calls, of which eight were answered. Late arrivals last week: nine. When I began it was ten.',
      process:
        'I used one girl’s story for eleven children. I could have asked the office for the bus list on that very Sunday. I did not know it existed, and I did not ask.',
      outcome:
        'Nothing moved in the number. What surprised me is the calls: two mothers thought that someone had died. I have been told the names of four little brothers.',
      keep: 'I would call again, and sooner, and for something good first. I would change guessing the cause from the first child who tells me hers.',
    },
    tags: ['attendance'],
  },
  {
    flow: 'revisit',
    of: 'office-door',
    cameTrue: 'no',
    week: 10,
    weekday: 7,
    words: {
      happened:
        'I asked Gwen on a Tuesday. She said that she will “try to grab someone.” Since then there have been three suspensions, and I was grabbed for none. Priya was, for one.',
      process:
        'I passed over the obvious: how many there are in a week, and who is free at that hour. I came with a feeling and a rule, and no schedule.',
      outcome:
        'There is no step, written or not. Forty-five percent was about right, or it should have been thirty. I was surprised that Mr. Sato, who signs, was for it and nobody had asked him.',
      keep: 'Keep asking. Ask the one whose pen it is before the one whose desk it is.',
    },
    tags: ['discipline'],
  },
  {
    flow: 'revisit',
    of: 'retakes',
    cameTrue: 'yes',
    week: 11,
    weekday: 2,
    words: {
      happened:
        'Thirty-four students took a retake before the break. Twenty-nine did better, and five did worse, and one of those laughed about it.',
      process:
        'I asked four students on the stairs and all four were passing. I knew that and went ahead. I did use Priya’s midnight, and fixed the times.',
      outcome:
        'More than the twenty. But I went through who they are: seven from River Road, of seventeen who failed. The fixed morning was the one with the late bus. I chose it because of the bus, and read the sheet wrong.',
      keep: 'Keep the corrections page, since it does the teaching. Change the morning, and let somebody who rides the bus check it.',
    },
    marks: [
      {
        step: 'outcome',
        quote: 'I chose it because of the bus, and read the sheet wrong.',
        for: ['indicator:strategic-checked-evidence', 'value:continuous-learning'],
      },
    ],
  },
  {
    flow: 'revisit',
    of: 'not-sent-out',
    cameTrue: 'yes',
    week: 16,
    weekday: 6,
    words: {
      happened:
        'Twelve weeks. He has not been in the hall. Once I stood by the window until I could talk, and the class did a whole page without me.',
      process:
        'I never asked him what he wanted. I decided it over his head, kindly. What I did use was what I had seen: where it starts, and when.',
      outcome:
        'He went from failing to a C, and he is as loud as he was. A girl in the second row moved to the front, by herself, and told me it was to hear. She paid for some of it.',
      keep: 'Keep standing near. Change that I only looked at him.',
    },
    marks: [
      {
        step: 'outcome',
        quote: 'A girl in the second row moved to the front, by herself, and told me it was to hear.',
        for: ['strength:quiet'],
        against: ['decision:not-sent-out'],
      },
    ],
    tags: ['discipline'],
  },
  {
    flow: 'revisit',
    of: 'visits',
    cameTrue: 'yes',
    week: 19,
    weekday: 2,
    words: {
      happened:
        'Seven visits since the break. Two on porches, one in a truck, one at the barbershop. Three of the club went to robotics and six went home.',
      process:
        'I weighed my own evening carefully, and the six who went home hardly at all. I had asked the two who were sure of a place elsewhere.',
      outcome:
        'I know things about seven families that change what I do at 7:55. The quiet one from the club has stopped answering in class. It could be that. I have not asked.',
      keep: 'Keep leaving the folder. Before I end something again, ask the quiet one first, and not the eighth graders.',
    },
    tags: ['families'],
  },
  {
    flow: 'revisit',
    of: 'pilot',
    cameTrue: 'no',
    week: 19,
    weekday: 6,
    words: {
      happened: 'Six to two against, on Wednesday. Ingrid spoke for about a minute. I spoke for about nine.',
      process:
        'I used the numbers. I passed over five people. If I had gone to each of them with a cup of coffee I would have known about the support hour in the first week.',
      outcome:
        'For the children: nothing yet. Next to my prediction: no. The surprise is that their no was more useful to me than a thin yes would have been.',
      keep: 'Keep going to the department first. Count votes as I now count buses, one by one and with a highlighter.',
    },
    tags: ['algebra'],
  },
  {
    flow: 'revisit',
    of: 'group-rules',
    cameTrue: 'yes',
    week: 22,
    weekday: 3,
    words: {
      happened:
        'The sheet is up, with one corner gone. I kept a tally: students pointed to it eleven times in five weeks. Tyler did, twice.',
      process:
        'I did not ask anyone but Deshawn beforehand. I went by a hunch and a bad week. It might as easily have gone wrong.',
      outcome:
        'Better than I thought. It surprised me how strict they are. “Don’t be fake about it” has been used on me.',
      keep: 'Keep the chalk in my hand and my mouth shut. I would do it in the first week, before the laminated one goes up.',
    },
    tags: ['discipline'],
  },
  {
    flow: 'revisit',
    of: 'laundry',
    cameTrue: 'yes',
    week: 24,
    weekday: 2,
    words: {
      happened:
        'Nineteen families in two hours. The foreman brought out chairs. One father left when he saw who else was there.',
      process:
        'I asked Mrs. Quintero how, and then did what she said. I did not ask anyone who does not work there, and I had written that down as a risk.',
      outcome:
        'Four came to the gym and nineteen to the laundry. For those nineteen it was worth it. All but two work there. The rest of River Road has still only been offered the gym.',
      keep: 'Keep giving it away early. Next time ask the ones for whom it is not their place, such as the father who left.',
    },
    marks: [
      {
        step: 'outcome',
        quote: 'All but two work there.',
        for: ['indicator:strategic-checked-evidence'],
        against: ['value:all-voices'],
      },
    ],
    tags: ['families'],
  },
  {
    flow: 'revisit',
    of: 'over-heads',
    cameTrue: 'yes',
    week: 26,
    weekday: 7,
    words: {
      happened:
        'Gwen closed a meeting and made an hour of it. The department heard it from the office before they heard it from me.',
      process:
        'I told them I was going. I did not plan for telling them the answer. I asked for a thing that she could give by herself, and I think that is what I did well.',
      outcome:
        'There is an hour, and Ingrid will teach it. A coin toss came down on my side. What I had not foreseen is that Ingrid would be hurt by getting what she asked for.',
      keep: 'Keep carrying the no. Change who hears the yes first.',
    },
    tags: ['algebra'],
  },
  {
    flow: 'revisit',
    of: 'committee',
    cameTrue: 'no',
    week: 30,
    weekday: 7,
    words: {
      happened:
        'Ingrid got the seat. She has gone to seven meetings. She brought it up with me on the stairs, in week three, in front of people.',
      process:
        'I asked nobody who would get it. I could have, in one sentence. I was so taken with my one-line email.',
      outcome:
        'For my four sections, papers came back on time. For Ingrid, seven evenings. I had said ninety percent. I was sure because it was a relief.',
      keep: 'Keep the one line. Before it, ask: to whom does this go if it is not me?',
    },
    marks: [
      {
        step: 'outcome',
        quote: 'I had said ninety percent. I was sure because it was a relief.',
        for: ['indicator:reflective-named-part'],
        starred: true,
      },
    ],
    tags: ['rest'],
  },
  {
    flow: 'revisit',
    of: 'apply-coach',
    cameTrue: 'yes',
    week: 34,
    weekday: 7,
    words: {
      happened: 'I was offered it on Monday and said yes on Tuesday.',
      process:
        'I asked colleagues, and my own two pages. No student was asked. When I told second period on Thursday, one said, “You could have said.”',
      outcome:
        'Too early for anyone it is for. I thought it less likely than it was. I take the panel’s faces to heart more than I take its votes.',
      keep: 'Keep writing first what I would miss. Next time the ones who will be left hear of it before it is done.',
    },
    tags: ['coaching'],
  },
]

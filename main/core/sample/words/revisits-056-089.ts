import type { SampleRevisit } from '../types.ts'

export const revisits056to089: readonly SampleRevisit[] = [
  {
    flow: 'revisit',
    of: 'notes',
    cameTrue: 'yes',
    week: 56,
    weekday: 2,
    words: {
      happened:
        'Gwen was short with me for about two weeks. She has not asked again. The testing calendar is mine and has taken forty hours so far.',
      process:
        'I could have looked up what other coaches agree to at the start. There are such papers; Lorraine had three. I went by my stomach.',
      outcome:
        'Doors are open. But Ms. Bell left, and I had seen it, and my part of the bargain was to say so to her face. I said nineteen other things.',
      keep: 'Keep the no. Keep the second half of the promise too, which I had treated as decoration.',
    },
    marks: [
      {
        step: 'outcome',
        quote: 'I had seen it, and my part of the bargain was to say so to her face',
        against: ['value:promises', 'value:straight'],
        starred: true,
      },
    ],
    tags: ['coaching'],
  },
  {
    flow: 'revisit',
    of: 'thirty-three',
    cameTrue: 'yes',
    week: 56,
    weekday: 7,
    words: {
      happened:
        'Thirty-one of the thirty-three began. Twenty-eight are in. Three left within the free month, and one of those because of choir.',
      process:
        'I used my own gradebooks against myself, which was right. I passed over the class schedule, which was lying on the counter.',
      outcome:
        'Inside the prediction, by one. The surprise is how much of it is Ingrid’s hour and how little of it my list. I do not know what the three would say in five years.',
      keep: 'Keep the way out without a paper trail. Look at the schedule first, and ask what it will cost them that they love.',
    },
    marks: [
      {
        step: 'outcome',
        quote: 'how much of it is Ingrid’s hour and how little of it my list',
        for: ['goal:algebra', 'strength:carry'],
      },
    ],
    tags: ['algebra'],
  },
  {
    flow: 'revisit',
    of: 'soft-start',
    cameTrue: 'no',
    week: 58,
    weekday: 7,
    words: {
      happened:
        'Lates in the two grades went from thirty-one a week to thirty-six. We stopped after eight weeks.',
      process:
        'I asked adults. I wrote on that day that there was no time to ask a rider and that there was. I read it just now and it made me hot in the face.',
      outcome:
        'No. The bus came no earlier, and others came later. I had said eighty because it was kind. Kind is not a reason for eighty.',
      keep: 'Keep that it had an end date. Change whom I ask, and before I am fond of the idea.',
    },
    marks: [
      {
        step: 'outcome',
        quote: 'I had said eighty because it was kind. Kind is not a reason for eighty.',
        for: ['indicator:reflective-named-part', 'value:continuous-learning'],
        starred: true,
      },
    ],
    tags: ['attendance'],
  },
  {
    flow: 'revisit',
    of: 'peer-hours',
    cameTrue: 'partly',
    week: 63,
    weekday: 2,
    words: {
      happened:
        'Seven of fourteen have used an hour, two of them three times. There was no sub on nine of the days on which somebody wanted one.',
      process:
        'I asked three teachers. All of them are in the hall by the office, where subs are easy to cover. I did not ask the subs or the fifth-grade hall.',
      outcome:
        'Half. For Theo and the science teacher it has been the best thing this year, they say. Fifth grade got nothing, and that is where the subs are used up.',
      keep: 'Keep that they choose. Before the money is spent, ask the hall that is farthest from mine.',
    },
    tags: ['coaching'],
  },
  {
    flow: 'revisit',
    of: 'bus-letter',
    cameTrue: 'yes',
    week: 68,
    weekday: 7,
    words: {
      happened:
        'The 14 is at the curb at 7:44 from tomorrow. The letter had eleven signatures in pencil and was read out in the route office.',
      process:
        'I listened in that minute. I had drafted two pages before I had, so it was luck as well as judgment: she asked for the pen, and I did not hold on to it.',
      outcome:
        'I gave it thirty-five. I put too little on them. It hangs together with what I call experience and what I called it in the first weeks of this journal.',
      keep: 'Keep handing over the pen. Change that I am surprised.',
    },
    marks: [
      {
        step: 'outcome',
        quote: 'I gave it thirty-five. I put too little on them.',
        for: ['indicator:reflective-saw-identity', 'value:all-voices'],
        starred: true,
      },
    ],
    tags: ['bus', 'families'],
  },
  {
    flow: 'revisit',
    of: 'data-wall',
    cameTrue: 'cannot-tell',
    week: 71,
    weekday: 2,
    words: {
      happened:
        'The district changed the midyear test. There is no last year to compare with. The wall is a mural of the river now, and fairly good.',
      process:
        'I asked a girl in green and nobody in red. I might have asked Jonah, who would have told me in three words.',
      outcome:
        'I cannot tell. I was ninety percent sure of something that I then could not find out, and I had not thought of how I would find it out.',
      keep: 'Keep taking down what is for visitors. Next time write a prediction that does not hang on somebody else’s test.',
    },
    marks: [
      {
        step: 'outcome',
        quote: 'I had not thought of how I would find it out',
        against: ['value:continuous-learning'],
      },
    ],
    tags: ['data'],
  },
  {
    flow: 'revisit',
    of: 'panel',
    cameTrue: 'yes',
    week: 79,
    weekday: 3,
    words: {
      happened:
        'Two lines changed while I was away: phones go in the locker and not in a bag, and the rule has a date on which it is looked at again. Imani signed it for the students.',
      process:
        'I heard five. I did not find a way to hear those who wanted the bags. Ingrid, of all people, did; she had a box on her desk.',
      outcome:
        'Yes, and more. One of the three who wrote the rule has not spoken to me since. I thanked her too late.',
      keep: 'Keep not speaking. Thank the writers of the first draft before the panel and not after it.',
    },
    tags: ['discipline'],
  },
  {
    flow: 'revisit',
    of: 'lunch-duty',
    cameTrue: 'no',
    week: 79,
    weekday: 6,
    words: {
      happened:
        'The visiting hour stood until I left, and in my five weeks away it was used for lunch duty. Mr. Dolan had four days a week until we counted turns together.',
      process:
        'I wrote “I have not asked who takes it, I notice as I write,” and signed it off in the next line. I could have asked. He is by the ice machine every day.',
      outcome:
        'The hour held for a while and somebody else was worse off, which makes it a no. I was surprised that counting with him took ten minutes and was friendly.',
      keep: 'Keep that an hour can be closed. Change that I treat whoever pays for it as weather.',
    },
    marks: [
      {
        step: 'process',
        quote:
          'I wrote “I have not asked who takes it, I notice as I write,” and signed it off in the next line.',
        for: ['indicator:reflective-named-part'],
        starred: true,
      },
    ],
    tags: ['rest', 'team'],
  },
  {
    flow: 'revisit',
    of: 'grading-study',
    cameTrue: 'yes',
    week: 84,
    weekday: 7,
    words: {
      happened:
        'Fifty-one pages, read before the department on Wednesday. They voted to try half credit as the floor in two grades.',
      process:
        'I asked Priya, and my own tiredness. I did not ask Ingrid what else she would have to put down for it. She did it on Sundays.',
      outcome:
        'It came true, and it is better than mine would have been. She did not defend zeros. I had half expected that, and I owe her for it.',
      keep: 'Keep giving work to the one people believe. Ask what it pushes off their table.',
    },
    tags: ['team'],
  },
  {
    flow: 'revisit',
    of: 'three-thirty',
    cameTrue: 'yes',
    week: 85,
    weekday: 7,
    words: {
      happened:
        'Twelve such afternoons. I left on time on nine. Once I stayed for a child, and twice for a spreadsheet.',
      process:
        'I used what Hanna knows of me. I still have not asked Mom which days. They are the days that suit the school.',
      outcome:
        'Just inside. Mom has somebody to lose cards to. A new teacher told me that she now goes home on Thursdays as well, because I do. I had not expected it to be catching.',
      keep: 'Keep the card. Ask Mom about the days.',
    },
    marks: [
      {
        step: 'outcome',
        quote: 'she now goes home on Thursdays as well, because I do',
        for: ['indicator:strategic-made-room'],
      },
    ],
    tags: ['family', 'rest'],
  },
  {
    flow: 'revisit',
    of: 'apply-ap',
    cameTrue: 'yes',
    week: 89,
    weekday: 7,
    words: {
      happened:
        'They offered it, with the two afternoons in the contract. There were four who applied, I am told.',
      process:
        'I heard families after I had decided, not before, though before I had written a word. It changed the application. It could not have changed the decision, and I wanted it to look as if it could.',
      outcome:
        'I said forty. That is twice now that I have set my own chances low, while my kind ideas get eighty. Who knows yet how it turns out for the people it is for.',
      keep: 'Keep writing down a number. Change which way I lean.',
    },
    marks: [
      {
        step: 'outcome',
        quote: 'twice now that I have set my own chances low, while my kind ideas get eighty',
        for: ['indicator:reflective-named-part', 'value:continuous-learning'],
        starred: true,
      },
    ],
    tags: ['new-role'],
  },
]

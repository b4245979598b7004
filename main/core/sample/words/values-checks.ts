import type { SampleValuesCheck } from '../types.ts'

export const valuesChecks: readonly SampleValuesCheck[] = [
  {
    flow: 'values-check',
    value: 'continuous-learning',
    week: 5,
    weekday: 3,
    words: {
      for: 'I asked Marisela about her mornings after a month of not asking. Priya could confirm that I came in that afternoon and said, “I was wrong about that,” before I had put my bag down.',
      against:
        'The first unit test. I gave it, I graded it, I gave the next one. I looked at the average and it was a nice average. I was tired, and a nice number lets you go home.',
      change: 'On Sunday I sort the test by who failed, before I look at how many.',
    },
    marks: [
      {
        step: 'against',
        quote: 'I was tired, and a nice number lets you go home.',
        against: ['value:continuous-learning'],
        starred: true,
      },
    ],
  },
  {
    flow: 'values-check',
    value: 'promises',
    week: 14,
    weekday: 7,
    words: {
      for: 'Marisela’s detention was lifted before she sat down, on the first morning back, as I had said it would be. Her mother has the note.',
      against:
        'The retake morning. I promised one that works for the bus and then picked the day on which the bus is late. And the six from math club, to whom I said that I would find them something.',
      change: 'By Wednesday the six have something, or hear from me that they do not.',
    },
    marks: [
      {
        step: 'against',
        quote: 'the six from math club, to whom I said that I would find them something',
        against: ['value:promises'],
      },
    ],
  },
  {
    flow: 'values-check',
    value: 'all-voices',
    week: 22,
    weekday: 7,
    words: {
      for: 'Mr. Fairley and the letter. I changed “eligible” to “can join” in front of him, with his pen. Then he wanted to see what else we send home.',
      against:
        'Deshawn, Thursday, in the hall. “You saw Cody had one too.” I had a week of warnings in my head and his voice was not in it.',
      change:
        'On Monday I ask Deshawn what he would like me to do the next time I get it wrong in front of people.',
    },
    marks: [
      {
        step: 'for',
        quote: 'I changed “eligible” to “can join” in front of him, with his pen.',
        for: ['value:all-voices', 'indicator:community-learned-from'],
      },
    ],
    tags: ['families', 'discipline'],
  },
  {
    flow: 'values-check',
    value: 'straight',
    week: 31,
    weekday: 7,
    words: {
      for: 'I told the department before I went to Gwen. Two lines, no padding. The man from sixth grade has it pinned up, I think as a joke, and I am all right with that.',
      against:
        'I let Ingrid hear of the hour from the office. And at the color meeting I chose a yellow and said nothing. It is easier to be straight in writing, and I notice that I count the writing.',
      change: 'On Tuesday I tell one true thing out loud, to a face, before noon. Ingrid’s, if I can.',
    },
    marks: [
      {
        step: 'against',
        quote: 'It is easier to be straight in writing, and I notice that I count the writing.',
        against: ['value:straight'],
        for: ['indicator:reflective-named-part'],
        starred: true,
      },
    ],
  },
  {
    flow: 'values-check',
    value: 'continuous-learning',
    week: 46,
    weekday: 7,
    words: {
      for: 'I pulled the plug on my own slides, in front of forty people. It was fright more than learning, but I have not opened the slide program since.',
      against:
        'Theo’s fifth period. I had a plan to stay in the chair, and it lasted eleven minutes. The week before that I had read a whole chapter about staying in the chair.',
      change: 'On Thursday I visit with my hands full: a notebook in one, coffee in the other.',
    },
    marks: [
      {
        step: 'against',
        quote: 'I had a plan to stay in the chair, and it lasted eleven minutes.',
        against: ['value:continuous-learning', 'goal:coach'],
      },
    ],
    tags: ['coaching'],
  },
  {
    flow: 'values-check',
    value: 'all-voices',
    week: 53,
    weekday: 7,
    words: {
      for: 'Fourteen slips. I wanted all of them and not the four who like me. Six said something that I did not want to hear, and it is on my wall where I can see it.',
      against:
        'The soft start. It is for the children on the bus, it is in its fourth week, and not one of them has been asked by me. I can see that as I write it, and on Monday it will be running.',
      change: 'On Tuesday I ask Jonah what he thinks of the music.',
    },
    marks: [
      {
        step: 'against',
        quote: 'I can see that as I write it, and on Monday it will be running.',
        against: ['value:all-voices', 'decision:soft-start'],
        starred: true,
      },
    ],
    tags: ['attendance'],
  },
  {
    flow: 'values-check',
    value: 'promises',
    week: 62,
    weekday: 7,
    words: {
      for: 'I had told the fifth-grade sub that I would come on Tuesday, and it was the Tuesday after the hospital, and I came. He could confirm it. He gave me half of a sandwich.',
      against:
        'Hanna. I have said “this weekend” to her four weekends running. I keep small promises to people who might think badly of me. My sister only gets the ones that are left.',
      change: 'I call Hanna on Sunday at six and we look at the calendar, hers first.',
    },
    marks: [
      {
        step: 'against',
        quote: 'I keep small promises to people who might think badly of me.',
        against: ['value:promises'],
        for: ['indicator:reflective-named-part'],
        starred: true,
      },
    ],
    tags: ['family'],
  },
  {
    flow: 'values-check',
    value: 'straight',
    week: 81,
    weekday: 7,
    words: {
      for: 'I told Ms. Park, who wrote most of the phone rule, that I should have thanked her before the panel. She said, “Yes, you should have,” and we stood there. It was kind enough, for a first try.',
      against: 'There was no traffic.',
      change: 'Hanna gets the true reason, by text, on the day.',
    },
    marks: [{ step: 'against', quote: 'There was no traffic.', against: ['value:straight'] }],
    tags: ['family', 'team'],
  },
  {
    flow: 'values-check',
    value: 'all-voices',
    week: 100,
    weekday: 7,
    words: {
      for: 'The Thursday hour. A grandmother ran it while four professionals waited to be told when it was their turn. Ms. Ferrer could tell you. She was fourth.',
      against:
        'The yearly handbook is going through my hands, forty pages, and it was going through them alone until Ms. Ferrer asked who else had it. Also I still do not have Peter’s own account of hall six.',
      change:
        'On Wednesday two families get the page on the front window, with a pen, before I have marked it.',
    },
    marks: [
      {
        step: 'for',
        quote: 'A grandmother ran it while four professionals waited to be told when it was their turn.',
        for: ['value:all-voices', 'indicator:community-shared-say', 'decision:wednesday'],
        starred: true,
      },
      {
        step: 'against',
        quote: 'Also I still do not have Peter’s own account of hall six.',
        against: ['value:all-voices', 'decision:one-day'],
      },
    ],
    tags: ['families'],
  },
]

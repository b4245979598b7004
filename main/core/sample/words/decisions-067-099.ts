import type { SampleDecision } from '../types.ts'

export const decisions067to099: readonly SampleDecision[] = [
  {
    flow: 'decision',
    key: 'lunch-duty',
    week: 67,
    weekday: 2,
    words: {
      options:
        'They want me for lunch duty again. Yes, as before. Every other time. Or no, and keep the visiting hour as something that does not move.',
      cause:
        'Two posts are empty and there is no pay for duty, so it goes to whoever is standing. That is a use of money, and it is not decided in this building.',
      affected: 'Whoever takes it. The teacher I visit. I have not asked who takes it, I notice as I write.',
      values: 'Keeping the hours I promised, and carrying my share.',
      reasons:
        'Three visits have gone that way this month. It might land on somebody who is more tired than I am. “Must be nice,” as they will say.',
      choice: 'No.',
      prediction:
        'In twelve weeks the visiting hour still stands and nobody else has more duty than before because of me.',
    },
    percent: 70,
    values: ['promises'],
    revisitOn: { week: 79, weekday: 6 },
    tags: ['rest', 'team'],
  },
  {
    flow: 'decision',
    key: 'three-thirty',
    week: 79,
    weekday: 2,
    words: {
      options:
        'My mother needs two afternoons a week. Take unpaid leave. Let Hanna do it and drive over on weekends, as I have. Or ask to go at 3:30 twice a week, and really go.',
      cause:
        'The day has no end on paper. We stay because others stay. It was how I knew who was serious, when I was new.',
      affected:
        'Mom, Hanna, the new teachers who find me at 3:25. I have heard Hanna, loudly. I have not asked Mom which days she would like.',
      values:
        'Being there for people at work who are going under. And a promise that is older than any of those.',
      reasons:
        'Hanna cannot do another month. I may ask and then not go. That is the strongest objection, and Hanna is its owner.',
      choice: 'Ask, on a card, so that I do not wrap it up.',
      prediction:
        'Until the last week of the year I leave on time on at least three of every four such days.',
    },
    percent: 60,
    values: ['promises', 'straight'],
    revisitOn: { week: 85, weekday: 7 },
    tags: ['family', 'rest'],
  },
  {
    flow: 'decision',
    key: 'apply-ap',
    week: 82,
    weekday: 7,
    words: {
      options:
        'Stay as coach, which has just begun to work. Apply for assistant principal. Say nothing until I see who else applies.',
      cause:
        'Who sits in that office decides who is sent home and who is called. It has been somebody from outside four times in ten years.',
      affected:
        'Students first. Teachers who tell me things. My mother. I have heard four colleagues and no family. Mr. Pruitt is next.',
      values: 'What I can do in that chair, and what the chair may do to me.',
      reasons:
        'I know what the form is like from the hall. I might turn into a person who is good at the form. Ms. Ferrer: “Somebody signs. I’d like to know who.”',
      choice: 'Apply, with the two afternoons in the letter. If that ends it, then it ends it.',
      prediction: 'They offer me the post before the long break is over.',
    },
    percent: 40,
    values: ['straight', 'promises'],
    revisitOn: { week: 89, weekday: 7 },
    tags: ['new-role'],
  },
  {
    flow: 'decision',
    key: 'one-day',
    week: 98,
    weekday: 2,
    words: {
      options:
        'Jonah knocked a boy down. Three days, by the table in the handbook. One day. Or none, and an hour this afternoon with everybody in one room.',
      cause:
        'The table was made so that it would not depend on who signs. And there is no hour in the day that is kept for the other way. What was said about the beds is in no table.',
      affected:
        'Jonah, Peter, two mothers, everybody who was in hall six. I have heard both mothers and Jonah. I have not heard Peter in his own words.',
      values:
        'A fair rule, and knowing who it lands on. It is the first thing I ever wrote down here as a decision, near enough.',
      reasons:
        'With none and no hour it would be nothing, and Peter’s mother would be right. With one day he sits in a motel room. Deshawn would say: then you got to be the one who says welcome back.',
      choice:
        'One day. I had two of the four people for the hour and I did not get the others. I am not proud of that reason and it is the reason.',
      prediction: 'In the next five weeks Jonah is in no second fight.',
    },
    percent: 60,
    values: ['promises', 'all-voices'],
    revisitOn: { week: 103, weekday: 5 },
    notes: [
      {
        week: 99,
        weekday: 3,
        body: 'Peter’s answer made more difference than the day did. I can only know that because I asked late.',
      },
    ],
    tags: ['discipline'],
  },
  {
    flow: 'decision',
    key: 'wednesday',
    week: 99,
    weekday: 2,
    words: {
      options:
        'An hour that is kept every week for the people in a quarrel and whoever they bring. Ask for it now. Wait until I have been here a year. Or do it case by case, when I can get hold of people.',
      cause:
        'Time. The table is quick, and it is always there. The hour has to be found each time, so it goes to whoever is easy to find time for.',
      affected:
        'Perhaps forty students a year. The nurse’s lunch. I have heard the nurse and Ms. Ferrer. I have not heard any student who has been through it elsewhere.',
      values: 'Beginning small and soon, and not making one more thing that stops when I stop.',
      reasons:
        'On the day it matters it would exist. It could fill with chat. Mr. Sato’s objection is that each new hour lives forever, so I gave it a date to die.',
      choice: 'Ask for it now, against the yellow folder meeting.',
      prediction:
        'By the end of the term the hour has been used at least ten times, and no one who came to it was sent home for the same quarrel.',
    },
    percent: 70,
    values: ['all-voices', 'continuous-learning'],
    revisitOn: { week: 113, weekday: 3 },
    tags: ['discipline'],
  },
]

import type { SampleGoal } from '../types.ts'

export const goals: readonly SampleGoal[] = [
  {
    key: 'algebra',
    week: 8,
    weekday: 4,
    title: 'Algebra is open to anyone who wants to try it',
    why: 'Fourteen names of a hundred and eighteen, one of them from River Road, and my own handwriting in five years of recommendations. Imani had it sorted at twelve who that class is for.',
    untilWeek: 86,
    closed: {
      week: 87,
      weekday: 2,
      closing: 'reached',
      lastWord:
        'The list is open and stays open without me: Ingrid keeps it, and the letter says first that it is good news. The ninety are the next question. It is not mine alone.',
    },
    steps: [
      { words: 'Ask Ingrid what it was like before the test, and listen to the end', doneInWeek: 50 },
      { words: 'Bring the list by bus to the department', doneInWeek: 16 },
      { words: 'Find one support hour that costs no child anything', doneInWeek: 26 },
      { words: 'Have the letter home read by people who are not teachers', doneInWeek: 21 },
      { words: 'Ask everyone who leaves the class why, and do something about one reason', doneInWeek: 57 },
      { words: 'Look at what changes for the ninety who are not in it', doneInWeek: null },
    ],
  },
  {
    key: 'first-hour',
    week: 15,
    weekday: 4,
    title: 'The first hour belongs to every child',
    why: 'Jonah sits in the bathroom through band so as not to walk in late. We count him as present.',
    untilWeek: 104,
    closed: null,
    steps: [
      { words: 'Count the lates by bus for four weeks', doneInWeek: 19 },
      {
        words:
          'Make sure that families without an address of their own are told about the ride they are owed',
        doneInWeek: 29,
      },
      { words: 'Get River Road heard before the route is drawn', doneInWeek: 68 },
      { words: 'Put first what nobody minds joining late', doneInWeek: 69 },
      { words: 'Learn who is in the seventeen, by name, and ask them', doneInWeek: null },
    ],
  },
  {
    key: 'coach',
    week: 44,
    weekday: 4,
    title: 'Teachers leave my visits with their own next step',
    why: 'I finish people’s sentences and am usually right, which is what makes it so bad. A step that is mine is gone by Thursday. Theo’s are still there in the next term.',
    untilWeek: 104,
    closed: null,
    steps: [
      { words: 'Ask all of them, on paper, whose step it is', doneInWeek: 53 },
      { words: 'End each visit with “what will you try?” and write down their words', doneInWeek: 56 },
      { words: 'Make it possible to watch each other without me', doneInWeek: 59 },
      { words: 'Ask before a visit how they want to hear what I see', doneInWeek: 72 },
      { words: 'Ask again at the end of the year, with the same slip', doneInWeek: 85 },
    ],
  },
]

import type { SampleDebrief } from '../types.ts'

export const weeks086to095: readonly SampleDebrief[] = [
  {
    flow: 'weekly',
    path: 'short',
    week: 86,
    weekday: 7,
    letGo: { week: 93, weekday: 6, word: 'The tape is gone. Somebody in third grade had found it first.' },
    words: {
      moment:
        'Marisela came by to return a calculator. She passed: 74. She has registered for geometry, and for nothing on Saturdays. Her brother was with her, third grade, and he wanted to know if it was true that there is a floor with numbers.',
      shows:
        'The door I was really working for was a lab coat. The one she is going through is that she may like it, and leave it, and nobody says told you so.',
      'plan-if': 'I unpack the coaching cupboard',
      'plan-then': 'take the tape out first and put it where the third grade can get at it',
    },
    prompts: { moment: 'moment-shorter-or-longer', shows: 'shows-which-door' },
    marks: [
      {
        step: 'shows',
        quote: 'she may like it, and leave it, and nobody says told you so',
        for: ['goal:algebra', 'indicator:visionary-from-life'],
        starred: true,
      },
    ],
    tags: ['algebra', 'families'],
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 87,
    weekday: 4,
    words: {
      moment:
        'Second interview, with Mr. Keele from the superintendent’s office. He asked how I would get referrals down. I said that I could do it by Monday, by not writing them. He did not laugh. Then I said what I would look at, and he wrote down “family in the chair first.”',
      shows:
        'On a doorstep: I could not promise Mrs. Quintero that nobody will ever be sent home. I could promise her that she will hear it from me first.',
      'plan-if': 'they call with a yes',
      'plan-then': 'wait a day before I answer, and tell Mom before anyone',
    },
    prompts: { moment: 'moment-stepped-around', shows: 'shows-doorstep-explanation' },
    tags: ['new-role', 'discipline'],
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 89,
    weekday: 6,
    words: {
      moment:
        'They called with a yes. I waited the day. I told Mom first, in the yard, and she said, “Is that the one who yells?” I said I hoped not. She thought about it. “Somebody’s got to. You could do it nicely.”',
      shows:
        'A stranger would say that I hold to small promises. They would point to the day. It was a very long day and Gwen called twice.',
      'plan-if': 'I get the keys',
      'plan-then': 'walk the building with Mr. Fairley before I walk it with anybody who works there',
    },
    prompts: { moment: 'moment-words-repeated', shows: 'shows-watched-value' },
    marks: [
      { step: 'shows', quote: 'They would point to the day.', for: ['value:promises', 'commitment:w87'] },
    ],
    tags: ['new-role', 'family'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 91,
    weekday: 3,
    lastPlan: 'kept',
    words: {
      learned:
        'He looks at hinges. He said three doors on the river side stick when it is wet and that the little ones think they are locked out. I have been in that hall for seven years.',
      moment:
        'Mr. Fairley stopped at the front window, the one with the glass, and said, “First time I came in here I was nine. They had the glass then too.” He was bringing a note about his sister. They had him wait outside, and he named the year, and I did the math. The rule about who waited outside was a written one then.',
      part: 'I wanted to say how terrible. I counted. What he said after the silence was, “It’s good glass. You could put a plant.”',
      shows:
        'One generation back it was written down. Then it was not written and the glass stayed. I could check it in the board minutes, which are at the county library, and nobody would stop me.',
      obstacle:
        'If I take the glass out by myself, it is a gesture by the new one. He did not ask for it out. He said a plant.',
      'plan-if': 'the office staff come back',
      'plan-then': 'ask them and Mr. Fairley together what should stand there, and not bring the hammer',
    },
    prompts: {
      moment: 'moment-unlike-you',
      part: 'part-turning-second',
      shows: 'shows-one-generation-back',
      obstacle: 'obstacle-good-reason-once',
    },
    ratings: [
      { indicator: 'community-learned-from', score: 5 },
      {
        indicator: 'reflective-named-part',
        score: 4,
        reason: 'I caught myself wanting to be seen to be shocked.',
      },
    ],
    marks: [
      {
        step: 'shows',
        quote: 'One generation back it was written down. Then it was not written and the glass stayed.',
        for: ['indicator:community-learned-barrier'],
        starred: true,
      },
      {
        step: 'part',
        quote: 'I wanted to say how terrible. I counted.',
        for: ['indicator:reflective-practised-growth'],
        against: ['strength:silence'],
      },
      {
        step: 'learned',
        quote: 'He looks at hinges.',
        for: ['commitment:w89', 'indicator:community-learned-from'],
      },
    ],
    tags: ['families', 'new-role'],
    starred: true,
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 92,
    weekday: 5,
    words: {
      moment:
        'County library, basement, two hours. It is in the minutes, in a good clear hand, which parents were to be received at the side door, and by what word. Between a vote on coal and a vote on a piano. I photographed the page. The librarian, who is younger than me, asked if I wanted the next year too.',
      shows:
        'A careful stranger could see the page. What I cannot show them is how it gets from the page to a boy who thinks a sticking door is locked.',
      'plan-if': 'I use this page in front of anyone',
      'plan-then': 'show it to Mr. Fairley first and do with it what he says',
    },
    prompts: { moment: 'moment-child-under-the-line', shows: 'shows-careful-stranger' },
    letGo: {
      week: 93,
      weekday: 6,
      word: 'He looked at it for a long time and asked to keep it. So it is his. I did not keep the photograph.',
    },
    marks: [
      {
        step: 'moment',
        quote: 'Between a vote on coal and a vote on a piano.',
        for: ['indicator:community-learned-barrier'],
        starred: true,
      },
    ],
    tags: ['families'],
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 93,
    weekday: 7,
    words: {
      moment:
        'Moved into the office. The chair behind the desk is four inches higher than the one in front. I sat in the low one for ten minutes. From there you see the underside of the shelf and your own knees.',
      shows:
        'My own rule of thumb was that the furniture does not matter. In that chair I would have signed anything.',
      'plan-if': 'the custodian has ten minutes',
      'plan-then': 'ask him for two chairs the same height, and put them on one side of the desk',
    },
    prompts: { moment: 'moment-routine-unthinking', shows: 'shows-corner-of-the-building' },
    tags: ['new-role', 'discipline'],
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 94,
    weekday: 4,
    words: {
      moment:
        'Three days of training for new administrators. One useful hour, by a woman who runs a school of sixty on an island. She said that she writes down each call home by whether it was good news. I looked at mine from last year in my head. I stopped looking.',
      shows:
        'Note for the next newcomer: make the first call to every family before there is a reason. It will not get done in the order that you plan.',
      'plan-if': 'it is the first week with students',
      'plan-then': 'make five good-news calls a day before ten in the morning',
    },
    prompts: { moment: 'moment-met-real-people', shows: 'shows-note-for-newcomer' },
    tags: ['new-role', 'families'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 95,
    weekday: 5,
    planServes: 'coach',
    words: {
      moment:
        'The week before students, from the other side. Theo is the coach now. He opened with one question and no slides, and ten minutes in he looked at me, and I looked out of the window at a truck. They talked for an hour. At the end he summed up, a little too long, and I loved him for it.',
      part: 'I held back a whole opening speech. I had said yes to three minutes and I used two: the orange, “nobody starts without you,” and who to call if they are going under.',
      shows:
        'Theo is not a younger me. He needs to be told when it is good enough. I never did, I needed to be told when to stop.',
      obstacle:
        'Three people brought me a problem on the stairs that belongs to Theo. I solved one before I had noticed.',
      'plan-if': 'a teacher brings me something that is Theo’s',
      'plan-then': 'say “What does Theo think?” and keep walking',
    },
    prompts: {
      moment: 'moment-once-done-for-them',
      part: 'part-without-you',
      shows: 'shows-not-a-younger-you',
      obstacle: 'obstacle-being-needed',
    },
    ratings: [
      {
        indicator: 'visionary-plain-picture',
        score: 5,
        reason: 'Two minutes, and on Friday the new music teacher said it to a parent in my hearing.',
      },
      {
        indicator: 'strategic-made-room',
        score: 4,
        reason: 'I gave coaching away and did not take it back more than once.',
      },
      {
        indicator: 'reflective-asked-view',
        score: 2,
        reason: 'Asked nobody how I came across. New office, old nerves.',
      },
    ],
    marks: [
      {
        step: 'moment',
        quote: 'He opened with one question and no slides',
        for: ['goal:coach'],
        starred: true,
        against: ['strength:silence'],
      },
      {
        step: 'shows',
        quote: 'Theo is not a younger me. He needs to be told when it is good enough.',
        for: ['indicator:reflective-named-part'],
      },
    ],
    tags: ['coaching', 'new-role'],
  },
]

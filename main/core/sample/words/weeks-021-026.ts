import type { SampleDebrief } from '../types.ts'

export const weeks021to026: readonly SampleDebrief[] = [
  {
    flow: 'weekly',
    path: 'short',
    week: 21,
    weekday: 5,
    words: {
      moment:
        'Mr. Fairley read the placement letter under the awning. He stopped at “eligible,” at “rigorous,” and at “please be advised.” Then he turned it over to see if there was something on the back. “So is this good news or bad news?” I said good. “Then say it first.”',
      shows:
        'Note for whoever writes the next one: say first whether it is good news. Then read it to somebody who is holding a stop sign.',
      'plan-if': 'I write anything that goes home',
      'plan-then': 'put what it means for the child in the first line',
    },
    prompts: { moment: 'moment-plan-changed', shows: 'shows-note-for-newcomer' },
    marks: [
      {
        step: 'moment',
        quote: '“So is this good news or bad news?” I said good. “Then say it first.”',
        for: ['indicator:community-learned-from', 'indicator:values-adjusted'],
        starred: true,
      },
    ],
    tags: ['families', 'algebra'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 22,
    weekday: 5,
    lastPlan: 'partly',
    words: {
      learned:
        'Easy for letters. I tried it for a report-card comment and found that I did not know what I meant.',
      moment:
        'I sent Deshawn out again. I had promised myself. He and another boy had been at it with rulers, and I said both names and then I said his a second time, and I sent only him. In the hall he said, “You saw Cody had one too.” I had.',
      part: 'With Cody I warn twice. I know it because I went back over the week and wrote down every warning I could remember. Cody is white, and so am I, and his mother would have called by three. I would like that to have nothing to do with it.',
      shows:
        'He would tell it like this: she says she’s different and then it’s me in the hall. I would not argue with any of it. I would only want to add that I came out after him, and that is not much of an addition.',
      obstacle:
        'Next time it goes fast I will do what I have always done, which is to look first where I expect it. It takes half a second. I do not have a plan that is quicker than half a second.',
      'plan-if': 'two are in it and I have said one name',
      'plan-then': 'say the other name before I say anything else',
    },
    prompts: {
      moment: 'moment-rule-run-into',
      part: 'part-warning-or-consequence',
      shows: 'shows-on-the-way-home',
      obstacle: 'obstacle-usual-reason',
    },
    ratings: [
      { indicator: 'reflective-named-part', score: 5, reason: 'I wrote down the part I least wanted to.' },
      { indicator: 'community-shared-say', score: 2 },
      {
        indicator: 'values-took-risk',
        score: 2,
        reason: 'I took it back with Deshawn, privately. The room only saw the first half.',
      },
    ],
    marks: [
      {
        step: 'part',
        quote: 'With Cody I warn twice.',
        for: ['indicator:reflective-saw-identity'],
        against: ['decision:not-sent-out'],
        starred: true,
      },
      {
        step: 'moment',
        quote: 'I said both names and then I said his a second time, and I sent only him',
        against: ['value:promises', 'indicator:values-students-first'],
      },
    ],
    tags: ['discipline'],
    starred: true,
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 23,
    weekday: 5,
    lastPlan: 'partly',
    words: {
      learned:
        'Twice out of three. The third time I said the other name and it was the wrong other name, so that now a boy named Marcus is also mad at me. It slows me down, though, and slow is what I was after.',
      moment:
        'We held conferences at the laundry on Canal Street, Thursday from six to eight, since that is where the night shift is before it is the night shift. I had written down fifteen families and told nobody the number. Nineteen came. Mrs. Quintero had told the shift, and she ran it. She put the folding tables in a row and said who was next. I sat where I was told.',
      part: 'The planned rung was “asked.” I had asked for the room. By half past six it was theirs: they decided ten minutes each, they decided that the kids would explain their own grades and the machine noise would count as privacy.',
      shows:
        'Someone who had grown up on River Road would notice first that nobody had to sign in. I would not have noticed. At school you sign in at a window behind glass.',
      obstacle:
        'Doing it again means asking Gwen to count those hours as work time. Otherwise only teachers without small children will ever come, and that was six of us.',
      'plan-if': 'Gwen asks how it went',
      'plan-then': 'bring Mrs. Quintero’s list of names rather than my account, and ask for the hours',
    },
    prompts: {
      moment: 'moment-page-and-room',
      part: 'part-rung-of-the-ladder',
      shows: 'shows-grew-up-as-they-do',
      obstacle: 'obstacle-set-up',
    },
    ratings: [
      { indicator: 'community-shared-say', score: 5, reason: 'It was hers from half past six on.' },
      {
        indicator: 'reflective-named-part',
        score: 4,
        reason: 'A good week, and not mainly by me. Hard to write down.',
      },
      {
        indicator: 'strategic-checked-evidence',
        score: 4,
        reason: 'Nineteen against the four who came to the gym last term.',
      },
    ],
    marks: [
      {
        step: 'moment',
        quote: 'She put the folding tables in a row and said who was next. I sat where I was told.',
        for: ['indicator:community-shared-say', 'value:all-voices', 'decision:laundry'],
        starred: true,
      },
      { step: 'shows', quote: 'nobody had to sign in', for: ['indicator:community-learned-barrier'] },
    ],
    tags: ['families'],
    starred: true,
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 24,
    weekday: 5,
    words: {
      moment:
        'The data team meets Mondays, Thursdays is the team about the data team. I sat for fifty minutes while we chose colors for the wall. Red, yellow, green, with first names on magnets. I said nothing. I chose a yellow.',
      shows:
        'Fifty minutes, seven adults. For the same time I could have sat with Amina and four others and done nothing but fractions until they laughed.',
      'plan-if': 'the magnets come out on Monday',
      'plan-then': 'ask what a child feels walking past their own name in red',
    },
    prompts: { moment: 'moment-looked-like-progress', shows: 'shows-effort-and-change' },
    letGo: {
      week: 26,
      weekday: 2,
      word: 'The magnets went up while I was home with a fever. Another day, another way.',
    },
    marks: [
      {
        step: 'moment',
        quote: 'I said nothing. I chose a yellow.',
        against: ['indicator:values-took-risk', 'value:straight'],
      },
    ],
    tags: ['data', 'team'],
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 25,
    weekday: 7,
    words: {
      moment:
        'Sick since Tuesday. On Wednesday at home I wrote three pages of plans for the substitute, and on Thursday Marisela texted Priya’s classroom number to say that the sub did not need them, because Deshawn and Amina had “kind of run it.”',
      shows:
        'Without me: the floor tape came out, and somebody taught absolute value by who had to walk farther to the pencil sharpener. I am a bit proud and a bit put out.',
      'plan-if': 'I am back and they want to do it their way again',
      'plan-then': 'sit at Deshawn’s desk and be a student for ten minutes',
    },
    prompts: { moment: 'moment-once-done-for-them', shows: 'shows-did-not-prompt' },
    marks: [
      {
        step: 'shows',
        quote: 'I am a bit proud and a bit put out.',
        for: ['indicator:reflective-named-part'],
      },
    ],
    tags: ['rest'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 26,
    weekday: 5,
    lastPlan: 'kept',
    words: {
      learned:
        'From Deshawn’s desk you cannot see the left third of the board. Six months. He had been copying it off Amina.',
      moment:
        'Gwen found the support hour. She found it in the Thursday meeting, the one about the data team, which she closed with one email. I had asked on Monday, with the department’s no on the same page as my question. She read the no first. “They’re telling you the price,” she said. “I can pay that.”',
      part: 'I asked for one thing a busy person could say yes to: one hour a week, for one teacher, from a meeting that nobody would miss. I had wanted to ask for the whole placement rule.',
      shows:
        'What moved her was Ingrid’s sentence, in Ingrid’s words, written down by somebody who disagreed with Ingrid. For the next room: carry the objection in yourself, and carry it carefully.',
      obstacle:
        'The family who pushed hardest for the data team is on the parent board. Gwen worries about the board on a Sunday night. I cost her something this week that I will not see.',
      'plan-if': 'Ingrid hears about the hour from somebody else',
      'plan-then': 'go to her the same day and tell her that it was her sentence that got it',
    },
    prompts: {
      moment: 'moment-better-than-expected',
      part: 'part-busy-person-yes',
      shows: 'shows-what-moved-them',
      obstacle: 'obstacle-sunday-night-worry',
    },
    ratings: [
      {
        indicator: 'values-took-risk',
        score: 4,
        reason: 'Over the heads of my department, with their knowledge.',
      },
      {
        indicator: 'strategic-checked-evidence',
        score: 3,
        reason: 'I do not yet know whether an hour is enough for anybody.',
      },
      {
        indicator: 'community-shared-say',
        score: 2,
        reason: 'No family had a word in this one. It was adults trading hours.',
      },
    ],
    marks: [
      {
        step: 'shows',
        quote: 'carry the objection in yourself, and carry it carefully',
        for: ['indicator:values-heard-difference', 'value:straight', 'goal:algebra'],
        starred: true,
      },
      {
        step: 'learned',
        quote: 'From Deshawn’s desk you cannot see the left third of the board.',
        for: ['commitment:w25', 'indicator:community-learned-from'],
      },
    ],
    tags: ['algebra', 'team'],
  },
]

import type { SampleDebrief } from '../types.ts'

export const weeks060to067: readonly SampleDebrief[] = [
  {
    flow: 'weekly',
    path: 'short',
    week: 60,
    weekday: 7,
    letGo: { week: 66, weekday: 2, word: 'It is a habit by now, and my left hand is blue.' },
    words: {
      moment:
        'I called Mr. Hassan Yusuf “Mr. Hassan” for a whole meeting. He is Mr. Yusuf, or Hassan, and he let it go eleven times. Amina told me on the way out, kindly. “He thought it was maybe your custom.”',
      shows: 'He gave me the benefit that I make him earn at the front window every time, with his license.',
      'plan-if': 'I meet a parent whose name I am not sure of',
      'plan-then': 'ask before the first sentence how they like to be called, and write it on my hand',
    },
    prompts: { moment: 'moment-name-or-greeting', shows: 'shows-two-doors' },
    marks: [
      {
        step: 'moment',
        quote: '“He thought it was maybe your custom.”',
        for: ['indicator:community-learned-from'],
      },
    ],
    tags: ['families'],
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 61,
    weekday: 5,
    words: {
      moment:
        'Took down the data wall. I had chosen a yellow magnet once. I asked Gwen on Tuesday and she asked what goes up in its place and I said a wall. On Friday there was a rectangle of cleaner paint and Imani asked who died.',
      shows:
        'What nobody would put on paper: the wall was for visitors. It served us well on two days a year.',
      'plan-if': 'a visitor asks how we track progress',
      'plan-then': 'let a student show one page of their own work and say what changed in it',
    },
    prompts: { moment: 'moment-routine-unthinking', shows: 'shows-rule-not-on-paper' },
    marks: [
      {
        step: 'shows',
        quote: 'the wall was for visitors. It served us well on two days a year.',
        for: ['indicator:values-students-first', 'decision:data-wall'],
        starred: true,
      },
    ],
    tags: ['data'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 62,
    weekday: 5,
    lastPlan: 'let-go',
    words: {
      learned:
        'No visitor came, so I let it go. I did try the page with Gwen and she asked the student a real question.',
      moment:
        'My mother had a small stroke on Sunday. She is all right. She calls it her spell. I drove there and back twice, and on Wednesday in Theo’s room I sat down and realized that I had no idea what class it was. Theo put a glass of water next to me without stopping his sentence.',
      part: 'The first feeling was that I must not be seen. So I took notes. I have them here and they say “verbs.”',
      shows:
        'If a colleague who likes me had been watching, and one was, he would say that I taught him to notice who has gone quiet. He did it to me.',
      obstacle:
        'The usual reason why I do not tell people is that they have enough. When I set that aside: I do not know who I am if I am not the one bringing the water.',
      'plan-if': 'Hanna calls about Mom during the day',
      'plan-then': 'tell whoever is in front of me that I have to take it, and why',
    },
    prompts: {
      moment: 'moment-steadied-you',
      part: 'part-first-feeling',
      shows: 'shows-taken-for-granted',
      obstacle: 'obstacle-usual-reason',
    },
    ratings: [
      {
        indicator: 'strategic-made-room',
        score: 1,
        reason: 'Everything stayed on the calendar, and I drove twelve hours.',
      },
      {
        indicator: 'reflective-named-part',
        score: 4,
        reason: 'I know what I did. I am too tired to do more than know.',
      },
    ],
    marks: [
      {
        step: 'shows',
        quote: 'he would say that I taught him to notice who has gone quiet. He did it to me',
        for: ['strength:quiet'],
        starred: true,
      },
      {
        step: 'obstacle',
        quote: 'I do not know who I am if I am not the one bringing the water',
        for: ['strength:carry', 'indicator:reflective-named-part'],
        starred: true,
      },
    ],
    tags: ['family', 'rest'],
    starred: true,
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 63,
    weekday: 4,
    letGo: { week: 78, weekday: 7, word: 'I found out how in another way.' },
    words: {
      moment:
        'Last day before the break. Ingrid handed me an envelope of cash from the staff, for gas, “since you won’t say.” Forty-three people. I recognized the custodian’s handwriting.',
      shows:
        'In coins and evenings: two hundred and sixty dollars. I have signed a hundred such cards and never believed that it was for a person.',
      'plan-if': 'somebody offers to take something from me',
      'plan-then': 'say yes, and then stop talking',
    },
    prompts: { moment: 'moment-unplanned-kindness', shows: 'shows-no-budget-covers' },
    tags: ['family', 'team'],
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 65,
    weekday: 5,
    words: {
      moment:
        'First week back. The fifth-grade substitute, Mr. Abel, is a retired mail carrier. I walked past on Tuesday and thirty children were drawing the route from their own door to school, with dogs. He knew most of the dogs.',
      shows:
        'I noticed it aloud, to him, in front of them. What went by without a word from me is that he has been unpaid for the planning hour since he started.',
      'plan-if': 'Gwen does the pay sheet on Monday',
      'plan-then': 'be standing there with Mr. Abel’s hours written down',
    },
    prompts: { moment: 'moment-lost-in-something', shows: 'shows-noticed-aloud' },
    marks: [
      {
        step: 'shows',
        quote: 'I noticed it aloud, to him, in front of them.',
        for: ['strength:quiet', 'commitment:w55'],
      },
    ],
    tags: ['coaching'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 66,
    weekday: 5,
    lastPlan: 'kept',
    words: {
      learned:
        'It took one sentence and a form. He said nobody in thirty years at the post office had ever argued for him and he did not know where to look.',
      moment:
        'Imani wants a panel. The phone rule was made over the break, by adults, and it takes phones at the door in zip bags. She came to me, as “the one without a room.” What she asked for: that five students get to ask five questions before it starts. What she had: the five questions, typed, with sources.',
      part: 'Some of my staff will have heard that I put her up to it. In that story I am collecting students. I had to look up two of her sources.',
      shows:
        'Imani is further along than I was at thirty. A month ago she complained at the stairs. This week she found out when the council meets.',
      obstacle:
        'It would cost them a bus. The council meets at four, the 14 leaves at 3:10, and the second one left with the budget. That is a cost I could lift, with my car and two others, and there is a form for it.',
      'plan-if': 'the panel gets a date',
      'plan-then': 'have the rides settled before anyone announces it',
    },
    prompts: {
      moment: 'moment-request-underneath',
      part: 'part-staff-room-story',
      shows: 'shows-did-not-prompt',
      obstacle: 'obstacle-cost-of-joining',
    },
    ratings: [
      {
        indicator: 'community-shared-say',
        score: 3,
        reason: 'They are asking before it starts, though after it was written.',
      },
      { indicator: 'strategic-made-room', score: 2, reason: 'I said yes to the panel and took nothing off.' },
      { indicator: 'reflective-asked-view', score: 3 },
    ],
    marks: [
      {
        step: 'shows',
        quote: 'A month ago she complained at the stairs. This week she found out when the council meets.',
        for: ['indicator:community-joined-voices'],
      },
      {
        step: 'learned',
        quote: 'It took one sentence and a form.',
        for: ['commitment:w65', 'value:promises'],
      },
    ],
    tags: ['families'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 67,
    weekday: 5,
    lastPlan: 'partly',
    words: {
      learned:
        'No date yet. I asked Mr. Fairley about the church van and he asked what kind of questions. I read them to him. He is in.',
      moment:
        'I said no to covering seventh-grade lunch. It is the fourth time that they have asked this month and I have said yes three times. I said it to Mr. Dolan, who has been here since before the roof, and he said, “Must be nice.” I went to the visit I had kept it free for. The teacher was out sick. I sat in an empty room for thirty minutes, and it served me right, and I read.',
      part: 'Mr. Dolan carried the harder side. He has had lunch duty four days out of five since the break. I found that out because he told me, on Thursday, loudly, by the ice machine.',
      shows:
        'I hold more firmly that the visits matter. I hold more loosely the idea that I get to decide alone who pays for them.',
      obstacle:
        'There is something true in “must be nice.” He means that I have a door I can close, and that I used to be on his side of it.',
      'plan-if': 'the duty list for next month is made',
      'plan-then': 'sit down with Mr. Dolan first and count the turns together',
    },
    prompts: {
      moment: 'moment-put-off',
      part: 'part-harder-side',
      shows: 'shows-firmer-looser',
      obstacle: 'obstacle-likely-sentence',
    },
    ratings: [
      {
        indicator: 'strategic-made-room',
        score: 4,
        reason: 'I made the room. It was the wrong room and somebody else paid, but I made it.',
      },
      { indicator: 'reflective-named-part', score: 4 },
      { indicator: 'values-took-risk', score: 3 },
    ],
    marks: [
      {
        step: 'moment',
        quote: 'I went to the visit I had kept it free for. The teacher was out sick.',
        for: ['decision:lunch-duty', 'indicator:strategic-made-room'],
      },
      {
        step: 'shows',
        quote: 'I hold more loosely the idea that I get to decide alone who pays for them',
        against: ['decision:lunch-duty', 'value:all-voices'],
        starred: true,
      },
    ],
    tags: ['team', 'rest'],
  },
]

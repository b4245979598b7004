import type { SampleDebrief } from '../types.ts'

export const weeks001to006: readonly SampleDebrief[] = [
  {
    flow: 'weekly',
    path: 'full',
    week: 1,
    weekday: 5,
    words: {
      moment:
        'Wednesday, second period. I sent Deshawn out. Three minutes before: I had handed back the quiz face up, because I was behind and walking fast. His said 4 of 20. Tyler leaned over and read it out loud, not even meanly, just read it. Deshawn made a joke about my handwriting, a good one, and the whole back row went. I said “Out, please” in the voice I keep for fire drills. He went. He had his pencil behind his ear the whole time he stood in the hall.',
      part: 'I turned the quiz face up. That is it, really. In six years I must have handed back a thousand quizzes and I know to fold them. I was trying to make up four minutes that I had lost to the projector.',
      shows:
        'It shows that I still reach for the door when I am embarrassed. I was the one the room laughed at, for two seconds, and I made it his problem.',
      obstacle:
        'Second period comes right after hall duty. I walk in already late and already short with people.',
      'plan-if': 'I hand anything back with a number on it',
      'plan-then': 'fold it, and give it out while they are already working on something',
    },
    prompts: {
      moment: 'moment-three-minutes-before',
      part: 'part-turning-second',
      shows: 'shows-own-story',
      obstacle: 'obstacle-hardest-hour',
    },
    ratings: [
      {
        indicator: 'reflective-named-part',
        score: 3,
        reason: 'I named it on Friday. On Wednesday I told the team a different story at lunch.',
      },
      {
        indicator: 'strategic-checked-evidence',
        score: 1,
        reason: 'I gave a quiz that half of them failed and have not looked at which half.',
      },
    ],
    marks: [
      {
        step: 'shows',
        quote: 'I was the one the room laughed at, for two seconds, and I made it his problem.',
        for: ['indicator:reflective-named-part'],
        starred: true,
      },
    ],
    tags: ['discipline'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 2,
    weekday: 5,
    lastPlan: 'kept',
    words: {
      learned:
        'Folding takes about six seconds a quiz. Nobody noticed, which I suppose is the point. Deshawn unfolded his under the table and folded it again.',
      moment:
        'Marisela’s chair. She has been late nine times in four weeks and on Thursday it was empty until 8:20. I know she has a little brother in second grade. The rest I had made up: that she sleeps in, that nobody at home minds. I wrote her slip for lunch detention without asking one question, and she took it, said “thank you, miss,” and sat down and opened her notebook to the right page.',
      part: 'I had decided she was a nice kid who did not care about being on time. I think that came from my own mother, for whom late was the same as rude. We lived four blocks from my school.',
      shows:
        'The rule about three lates is written for a child who could have come earlier. I do not actually know whether she could.',
      obstacle:
        'That it is awkward to ask. I have taught her since the first day and it would show that I never did.',
      'plan-if': 'Marisela comes in late on Monday',
      'plan-then': 'say good morning first, and ask her at lunch what the start of her day looks like',
    },
    prompts: {
      moment: 'moment-empty-chair',
      part: 'part-grew-up-seeing',
      shows: 'shows-named-after-a-child',
      obstacle: 'obstacle-undared-question',
    },
    ratings: [
      { indicator: 'reflective-named-part', score: 3 },
      {
        indicator: 'community-shared-say',
        score: 1,
        reason: 'I punished somebody for a rule without hearing a word from her.',
      },
    ],
    marks: [
      {
        step: 'part',
        quote: 'I had decided she was a nice kid who did not care about being on time.',
        for: ['indicator:reflective-saw-identity'],
      },
      { step: 'learned', quote: 'Nobody noticed, which I suppose is the point.', for: ['commitment:w1'] },
      {
        step: 'moment',
        quote: 'I wrote her slip for lunch detention without asking one question',
        against: ['value:all-voices'],
      },
    ],
    tags: ['attendance'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 3,
    weekday: 5,
    lastPlan: 'kept',
    letGo: {
      week: 5,
      weekday: 2,
      word: 'Gwen was out that Tuesday, so I told Mr. Fairley, and it went further.',
    },
    words: {
      learned:
        'That the question took forty seconds and I had been afraid of it for a month. She was not embarrassed. I was.',
      moment:
        '“His doors open at seven fifty and they don’t let you leave them outside.” That is how Marisela put it, peeling an orange. Her mother gets off at the laundry at eight. So Marisela walks her brother to the elementary school on Canal Street, waits until the doors open, and then walks eleven blocks to us, where the bell is at 7:55. I asked what she does when it rains. “Walk faster.”',
      part: 'I had two minutes in which I could have said something useful and instead I said I was sorry, twice, so that she ended up telling me it was fine.',
      shows:
        'She runs a small household before I have had coffee. If a stranger saw her slide in at 8:10 they would see a kid who is late. She is the most punctual person in the building. She just has two buildings.',
      obstacle:
        'The late rule belongs to the whole school, and Gwen likes that it is the same for everybody. I can hear her say it. She is not wrong that favors have gone to the loud parents.',
      'plan-if': 'I see Gwen at Tuesday’s duty',
      'plan-then': 'tell her the two bell times and ask who else walks a brother or a sister',
    },
    prompts: {
      moment: 'moment-taught-you',
      part: 'part-first-feeling',
      shows: 'shows-strength-unseen',
      obstacle: 'obstacle-likely-sentence',
    },
    ratings: [
      { indicator: 'community-shared-say', score: 2, reason: 'I asked. She still has no say in anything.' },
      {
        indicator: 'reflective-named-part',
        score: 4,
        reason: 'I went back to her and told her I had guessed wrong.',
      },
    ],
    marks: [
      {
        step: 'moment',
        quote: '“His doors open at seven fifty and they don’t let you leave them outside.”',
        for: ['indicator:community-learned-from', 'value:all-voices'],
        starred: true,
      },
      {
        step: 'shows',
        quote: 'She is the most punctual person in the building. She just has two buildings.',
        for: ['indicator:community-learned-barrier'],
        starred: true,
      },
      {
        step: 'learned',
        quote: 'the question took forty seconds and I had been afraid of it for a month',
        for: ['commitment:w2'],
      },
    ],
    tags: ['attendance', 'families'],
    starred: true,
  },
  {
    flow: 'weekly',
    path: 'short',
    week: 4,
    weekday: 5,
    words: {
      moment:
        'Four fifteen, after grades were due. Amina came to ask whether she could take the unit test again because she had understood the wrong word in question six (“difference”). I said, Monday, ask me Monday, and I did not look up. She said okay and pushed the chair in. She pushed all six chairs in before she left.',
      shows:
        'She would have told her father: I asked and she was busy. That is the most generous version. I would have looked like a person typing.',
      'plan-if': 'somebody comes to my desk after the last bell',
      'plan-then': 'take my hands off the keys before I answer',
    },
    prompts: { moment: 'moment-most-tired', shows: 'shows-kitchen-table' },
    marks: [
      {
        step: 'moment',
        quote: 'She pushed all six chairs in before she left.',
        for: ['strength:quiet'],
      },
    ],
    tags: ['rest'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 5,
    weekday: 7,
    lastPlan: 'partly',
    words: {
      learned:
        'Hands off the keys works with children. With adults I notice I keep one on the mouse. Also I still owe Amina the word “difference” and did it standing up, in the hall, in a minute and a half.',
      moment:
        'I looked at who had failed the first unit test, all four sections, 112 kids. I sorted it by the bus they ride. I do not know what made me do that. Of the 31 who failed, 17 ride the number 14 from River Road. There are only 29 kids on that bus. I sorted it again because I thought I had made a mistake.',
      part: 'I knew it without counting and that is what bothers me. If you had asked me at the door who will struggle, I would have pointed at the same children, and I would have called it experience.',
      shows:
        'On paper we had 72 percent passing and Gwen said good job in the hallway. Nobody on the 14 would have known she was talking about them.',
      obstacle:
        'I have 112 students, a second preparation and the math club. I am short of hours, and of a person who would look at this with me and not explain it away. Priya might.',
      'plan-if': 'Priya and I eat together on Tuesday',
      'plan-then': 'put the sorted list in front of her and say nothing until she has looked',
    },
    prompts: {
      moment: 'moment-where-the-eye-went',
      part: 'part-first-explanation',
      shows: 'shows-fine-on-paper',
      obstacle: 'obstacle-short-of',
    },
    ratings: [
      {
        indicator: 'strategic-checked-evidence',
        score: 4,
        reason: 'For once I looked for whom it does not work. I have done nothing with it yet.',
      },
      { indicator: 'reflective-named-part', score: 4 },
    ],
    marks: [
      {
        step: 'moment',
        quote: 'Of the 31 who failed, 17 ride the number 14 from River Road.',
        for: ['indicator:strategic-checked-evidence', 'value:continuous-learning'],
      },
      {
        step: 'part',
        quote: 'I would have pointed at the same children, and I would have called it experience',
        for: ['indicator:reflective-saw-identity'],
        starred: true,
      },
    ],
    tags: ['data', 'bus'],
  },
  {
    flow: 'weekly',
    path: 'full',
    week: 6,
    weekday: 5,
    lastPlan: 'kept',
    letGo: {
      week: 12,
      weekday: 3,
      word: 'By the time anyone hears of it, it is signed. It needs a rule, and I have asked for one.',
    },
    words: {
      learned:
        'She looked for a full minute. Then: “What time does the 14 get in?” I did not know. Six years. It gets in at 7:58.',
      moment:
        'Deshawn got three days for shoving a boy by the lockers. I was not there when it was decided. I was copying. I had my sentence ready for Gwen, the one about how he had told me in the morning that the boy kept at him about his brother, and when I got to the office the form was signed and his father was already in the chair with his cap on his knee. Mr. Pruitt stood up to shake my hand. I shook it.',
      part: 'I was two doors away with forty warm sheets in my arms and I finished the stack. I told myself that she would call me.',
      shows:
        'I say that I speak up for children. This week I had the words ready, and had them ready in the wrong room.',
      obstacle:
        'The form goes from the hall to the office in about ten minutes. By the time a teacher hears of it, it is a fact.',
      'plan-if': 'I hear that one of mine has been sent to the office',
      'plan-then': 'walk there at once and ask whether I can say one thing before anything is signed',
    },
    prompts: {
      moment: 'moment-children-not-there',
      part: 'part-easier-road',
      shows: 'shows-missing-value',
      obstacle: 'obstacle-set-up',
    },
    ratings: [
      { indicator: 'reflective-named-part', score: 4 },
      {
        indicator: 'community-shared-say',
        score: 1,
        reason: 'His father heard of it when it was signed. So did I.',
      },
      {
        indicator: 'strategic-checked-evidence',
        score: 3,
        reason: 'One list, one friend, one bus time. A start.',
      },
    ],
    marks: [
      {
        step: 'part',
        quote: 'I was two doors away with forty warm sheets in my arms and I finished the stack.',
        for: ['indicator:reflective-named-part'],
        against: ['indicator:values-took-risk', 'value:straight'],
      },
      {
        step: 'learned',
        quote: '“What time does the 14 get in?” I did not know. Six years.',
        for: ['commitment:w5', 'value:continuous-learning'],
      },
    ],
    tags: ['discipline', 'families'],
  },
]

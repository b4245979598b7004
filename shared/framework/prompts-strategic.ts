import type { PromptPack } from './prompt-types.ts'

/** Causes, levers and patience: the practical way toward a long-term aim. */
export const strategicPack: PromptPack = {
  id: 'strategic',
  trait: 'strategic',
  prompts: [
    {
      id: 'moment-problem-returns',
      step: 'moment',
      indicator: 'strategic-sought-cause',
      lens: null,
      text: 'Describe one problem this week that you have met before. What keeps bringing it back?',
    },
    {
      id: 'moment-put-off',
      step: 'moment',
      indicator: 'strategic-made-room',
      lens: 'own',
      text: 'What did you turn down or put off this week to make room for something that matters more? Tell how you decided.',
    },
    {
      id: 'moment-behind-number',
      step: 'moment',
      indicator: 'strategic-checked-evidence',
      lens: 'evidence',
      text: 'Take one number you saw this week, large or small. Which person did you think of behind it, and what is their side of it?',
    },
    {
      id: 'part-within-reach',
      step: 'part',
      indicator: 'strategic-took-step',
      lens: 'own',
      text: 'Of all that led up to this, which piece was within your reach? Say what you did with it.',
    },
    {
      id: 'part-cause-or-symptom',
      step: 'part',
      indicator: 'strategic-sought-cause',
      lens: 'own',
      text: 'Did you deal with the cause here, or with what was on fire? There can be good reasons for either; write yours.',
    },
    {
      id: 'part-rule-behind',
      step: 'part',
      indicator: 'strategic-sought-cause',
      lens: 'evidence',
      text: 'Which rule, schedule or budget made this moment likely? Write who could change it, and how near to them you stand.',
    },
    {
      id: 'shows-longer-road',
      step: 'shows',
      indicator: 'strategic-took-step',
      lens: 'own',
      text: 'On the longer road, was this a step forward, a step aside or a rest? Say what you take as the sign.',
    },
    {
      id: 'shows-proof-for-whom',
      step: 'shows',
      indicator: 'strategic-checked-evidence',
      lens: 'evidence',
      text: 'What would you accept as proof that this is getting better? Say for whom you would look first.',
    },
    {
      id: 'shows-kept-at-it',
      step: 'shows',
      indicator: 'strategic-took-step',
      lens: 'own',
      text: 'You kept at this, or let it go on purpose. What does that say about what you are in it for?',
    },
    {
      id: 'obstacle-short-of',
      step: 'obstacle',
      indicator: 'strategic-made-room',
      lens: null,
      text: 'For your next step, what are you shortest of: time, money, people or permission? Name someone who has some to spare.',
    },
    {
      id: 'obstacle-set-up',
      step: 'obstacle',
      indicator: 'strategic-sought-cause',
      lens: 'evidence',
      text: 'Suppose everyone works hard and this still goes wrong next month. What in the way things are set up would explain it?',
    },
    {
      id: 'obstacle-fading',
      step: 'obstacle',
      indicator: 'strategic-took-step',
      lens: 'own',
      text: 'Good plans for this have a point where they usually fade. When is that, and what is going on around you then?',
    },
  ],
}

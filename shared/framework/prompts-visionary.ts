import type { PromptPack } from './prompt-types.ts'

/** The long view: what one hopes children and families will have, and how today serves it. */
export const visionaryPack: PromptPack = {
  id: 'visionary',
  trait: 'visionary',
  prompts: [
    {
      id: 'moment-glimpse',
      step: 'moment',
      indicator: 'visionary-from-life',
      lens: null,
      text: 'Where did you glimpse, for a minute, how things could be for the children you serve? Describe exactly what you saw.',
    },
    {
      id: 'moment-words-repeated',
      step: 'moment',
      indicator: 'visionary-plain-picture',
      lens: null,
      text: 'Recall telling someone this week why your work matters. Which of your words did they pick up, or stop at?',
    },
    {
      id: 'moment-child-grown',
      step: 'moment',
      indicator: 'visionary-from-life',
      lens: 'student-or-family',
      text: 'Choose one child you met or heard about this week. What do you hope an ordinary Tuesday is like for them at twenty-five?',
    },
    {
      id: 'part-aim-in-sight',
      step: 'part',
      indicator: 'visionary-linked-day',
      lens: 'own',
      text: 'How did what you hope for in the long run show in what you did here? Or say what pushed it out of sight.',
    },
    {
      id: 'part-whose-hope',
      step: 'part',
      indicator: 'visionary-plain-picture',
      lens: 'student-or-family',
      text: 'Whose hope were you acting on: yours, theirs, or one you share? Say how you can tell.',
    },
    {
      id: 'part-seen-yourself',
      step: 'part',
      indicator: 'visionary-from-life',
      lens: 'own',
      text: 'Somewhere you saw with your own eyes why this matters. Go back there for two sentences: what did you see?',
    },
    {
      id: 'shows-ten-years',
      step: 'shows',
      indicator: 'visionary-plain-picture',
      lens: null,
      text: 'If this went well every day for ten years, what would be different, and for whom?',
    },
    {
      id: 'shows-words-for-a-child',
      step: 'shows',
      indicator: 'visionary-plain-picture',
      lens: 'student-or-family',
      text: 'Say what you are working toward in words that a ten-year-old would repeat at home. Where did this moment touch it?',
    },
    {
      id: 'shows-picture-shifted',
      step: 'shows',
      indicator: 'visionary-from-life',
      lens: 'student-or-family',
      text: 'Your picture of what families need may have shifted a little. What did this moment add to it, or take away?',
    },
    {
      id: 'obstacle-urgent-task',
      step: 'obstacle',
      indicator: 'visionary-linked-day',
      lens: 'own',
      text: 'Which urgent task is most likely to crowd this out next week? Say what would happen if that task waited a day.',
    },
    {
      id: 'obstacle-different-picture',
      step: 'obstacle',
      indicator: 'visionary-moved-others',
      lens: 'colleague',
      text: 'Someone whose help you need may not see what you see. What do they see instead?',
    },
    {
      id: 'obstacle-doubt',
      step: 'obstacle',
      indicator: 'visionary-plain-picture',
      lens: 'own',
      text: 'Describe the last time you doubted that this could change. What had just happened?',
    },
  ],
}

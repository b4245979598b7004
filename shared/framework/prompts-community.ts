import type { PromptPack } from './prompt-types.ts'

/** People, together: listening, sharing the say, relationships across difference. */
export const communityPack: PromptPack = {
  id: 'community',
  trait: 'community-driven',
  prompts: [
    {
      id: 'moment-taught-you',
      step: 'moment',
      indicator: 'community-learned-from',
      lens: 'student-or-family',
      text: 'What did a student, a parent or a neighbor teach you this week? Write down how they put it.',
    },
    {
      id: 'moment-unlike-you',
      step: 'moment',
      indicator: 'community-built-bridge',
      lens: null,
      text: 'Tell of one conversation this week with someone whose life is quite unlike yours. Where did you find each other, or lose the thread?',
    },
    {
      id: 'moment-followed',
      step: 'moment',
      indicator: 'community-shared-say',
      lens: 'student-or-family',
      text: 'When did someone you serve take the lead this week, while you followed? Describe the minute in which it shifted.',
    },
    {
      id: 'part-unsaid-knowledge',
      step: 'part',
      indicator: 'community-joined-voices',
      lens: 'student-or-family',
      text: 'Who did most of the talking here, and who knew something that never got said? Say how room was made, or could have been.',
    },
    {
      id: 'part-could-be-invited',
      step: 'part',
      indicator: 'community-shared-say',
      lens: 'student-or-family',
      text: 'Who else could have been invited into this? Name one person, and what they would have brought.',
    },
    {
      id: 'part-free-to-leave',
      step: 'part',
      indicator: 'community-learned-barrier',
      lens: 'student-or-family',
      text: 'Who in this moment was free to walk away, and who was not? Say how that shaped what you did.',
    },
    {
      id: 'shows-strength-unseen',
      step: 'shows',
      indicator: 'community-learned-from',
      lens: 'student-or-family',
      text: 'What strength of a family, a street or a group showed here that a stranger would have missed?',
    },
    {
      id: 'shows-two-doors',
      step: 'shows',
      indicator: 'community-learned-barrier',
      lens: 'evidence',
      text: 'Was a door open to one person here and closed to another? Say what you know, and do not know, about how it came to be so.',
    },
    {
      id: 'shows-relationship-moved',
      step: 'shows',
      indicator: 'community-built-bridge',
      lens: null,
      text: 'One relationship is a little stronger or thinner after this. Whose, and what made the difference?',
    },
    {
      id: 'obstacle-reason-to-wait',
      step: 'obstacle',
      indicator: 'community-built-bridge',
      lens: 'student-or-family',
      text: 'What good reason might people have to wait before they trust this? Give it three sentences in their favor.',
    },
    {
      id: 'obstacle-cost-of-joining',
      step: 'obstacle',
      indicator: 'community-shared-say',
      lens: 'student-or-family',
      text: 'What would it cost those most affected to take part: an evening, a bus fare, a risk? Say which cost you could lift.',
    },
    {
      id: 'obstacle-carried-alone',
      step: 'obstacle',
      indicator: 'community-joined-voices',
      lens: 'colleague',
      text: 'Which part of this are you about to carry alone? Name someone who could share it, and what makes it hard to ask.',
    },
  ],
}

/** Questions that an interview for a leadership role often asks. Data only; ids are never reused. */
export const INTERVIEW_QUESTIONS = [
  {
    id: 'hard-decision',
    text: 'Tell us about a hard decision. Who was affected, and how did you come to it?',
  },
  { id: 'gap', text: 'Where have you found a gap between groups of students, and what did you do about it?' },
  { id: 'families', text: 'When did families or students change your mind?' },
  { id: 'opposition', text: 'Tell us about a time when people you needed were against you.' },
  { id: 'failure', text: 'What went wrong under your lead, and what did you change after it?' },
  { id: 'team', text: 'How have you helped another adult grow?' },
  { id: 'values', text: 'When did holding to a value cost you something?' },
  { id: 'results', text: 'Which result are you surest of, and how do you know?' },
  { id: 'bias', text: 'When did you notice an assumption of your own, and what came of it?' },
  { id: 'vision', text: 'What would you want to be true here in five years, and what comes first?' },
] as const

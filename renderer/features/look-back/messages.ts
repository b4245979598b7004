import type { OutputOf } from '../../../shared/contract/index.ts'

type Look = OutputOf<'lookBack.get'>
type Span = Look['spans'][number]['span']
type Reason = Look['passages'][number]['reasons'][number]

const spans: Readonly<Record<Span, string>> = {
  'four-weeks': 'Four weeks ago',
  'one-year': 'A year ago',
  'two-years': 'Two years ago',
  'five-years': 'Five years ago',
}

/** Why a passage is offered; each is a plain rule. */
const reasons: Readonly<Record<Reason, string>> = {
  starred: 'you starred it',
  'marked-often': 'you marked it for more than one thing',
  'long-not-seen': 'it has not come up for a long time',
}

/** Every word of the look back. */
export const messages = {
  title: 'Look back',
  lead: 'What you wrote around this time some weeks or years ago, and a few passages worth rereading. What you leave be is not brought up again.',
  emptyText: 'Four weeks after your first entry, this page begins to remember with you.',
  emptyGo: 'Go to This week',
  failed: 'The look back could not be shown',
  spans,
  days: (from: string, to: string) => `${from} – ${to}`,
  reread: 'Worth rereading',
  rereadLead: 'Chosen by plain rules, which stand below each.',
  because: (reasonsText: string) => `Here because ${reasonsText}.`,
  reasons,
  leaveEntry: (day: string) => `Leave the entry of ${day} be`,
  leavePassage: (day: string) => `Leave this passage of ${day} be`,
  leave: 'Leave this be',
  left: 'Left be. It will not be brought up again.',
  broughtBack: 'It may come up again.',
  leftBe: 'What you left be',
  showLeft: (n: string) => `Show what you left be (${n})`,
  kinds: { entry: 'Entry', passage: 'Passage' },
  bringBack: 'Bring back',
  ofDay: (kind: string, day: string) => `: ${kind} of ${day}`,
  toLookBack: 'Look back',
} as const

import type { CardLook } from '../../../shared/contract/contacts.ts'
import type { Opened } from '../../../shared/contract/exchange.ts'
import type { ErrorCode } from '../../../shared/errors.ts'

/** What became of one file. */
export type Outcome =
  | Extract<Opened, { outcome: 'share' | 'reply' }>
  | { readonly outcome: 'added' | 'known' | 'declined' | 'stopped' | 'new-key'; readonly name: string }
  | { readonly outcome: 'failed'; readonly code: ErrorCode }

/** A file by its token; its name where the page knows it, as with one that was dropped. */
export type Brought = { readonly file: string; readonly name: string | null }

/** A question that one file raises; the files behind it wait. */
export type Asked = {
  readonly file: string
  readonly about: 'card' | 'share' | 'reply' | 'changed-key'
  readonly card: CardLook
  /** Whether the file is the new card itself, whose keys can be taken. */
  readonly isCard: boolean
}

export type Opening = {
  /** Files that nobody has looked at yet, in their order; the first is being opened while nothing is asked. */
  readonly waiting: readonly Brought[]
  readonly asked: Asked | null
  /** In the order in which the files came. */
  readonly outcomes: readonly {
    readonly id: number
    readonly outcome: Outcome
    readonly name: string | null
  }[]
}

export const NOTHING: Opening = { waiting: [], asked: null, outcomes: [] }

export type Happened =
  | { readonly kind: 'brought'; readonly files: readonly Brought[] }
  /** The first file that waits raises a question. */
  | { readonly kind: 'asked'; readonly asked: Asked }
  /** The first file that waits, or that was asked about, is done with. */
  | { readonly kind: 'done'; readonly outcome: Outcome }
  /** Something that is no file: pasted text, or a file that never came. */
  | { readonly kind: 'said'; readonly outcome: Outcome; readonly name: string | null }
  /** The person went where a line leads: it has said what it had to say. */
  | { readonly kind: 'followed'; readonly id: number }
  | { readonly kind: 'closed' }

const told = (opening: Opening, outcome: Outcome, name: string | null): Opening['outcomes'] => [
  ...opening.outcomes,
  { id: (opening.outcomes.at(-1)?.id ?? 0) + 1, outcome, name },
]

/** Files are opened one after the other; a question stops them until it is answered. */
export const opened = (now: Opening, happened: Happened): Opening => {
  switch (happened.kind) {
    case 'brought': {
      // A new bundle begins a new list, unless the one before is still being opened.
      const isIdle = now.waiting.length === 0 && now.asked === null
      return {
        ...now,
        waiting: [...now.waiting, ...happened.files],
        outcomes: isIdle ? [] : now.outcomes,
      }
    }
    case 'asked':
      return { ...now, waiting: now.waiting.slice(1), asked: happened.asked }
    case 'done':
      return {
        waiting: now.asked ? now.waiting : now.waiting.slice(1),
        asked: null,
        outcomes: told(now, happened.outcome, now.asked ? null : (now.waiting[0]?.name ?? null)),
      }
    case 'said':
      return { ...now, outcomes: told(now, happened.outcome, happened.name) }
    case 'followed':
      return { ...now, outcomes: now.outcomes.filter(({ id }) => id !== happened.id) }
    case 'closed':
      return { ...now, outcomes: [] }
  }
}

/** What opening a file means: a question about it, or what became of it. */
export const judged = (file: string, result: Opened): Asked | Outcome => {
  switch (result.outcome) {
    case 'share':
    case 'reply':
      return result
    case 'unknown-sender':
      return { file, about: result.kind, card: result.card, isCard: false }
    case 'changed-key':
      return { file, about: 'changed-key', card: result.card, isCard: false }
    case 'card':
      switch (result.card.standing) {
        case 'own':
          return { outcome: 'failed', code: 'own-card' }
        case 'known':
          return { outcome: 'known', name: result.card.contact?.label || result.card.name }
        case 'changed-key':
          return { file, about: 'changed-key', card: result.card, isCard: true }
        case 'new':
        case 'same-name':
          return { file, about: 'card', card: result.card, isCard: true }
      }
  }
}

export const isQuestion = (judgement: Asked | Outcome): judgement is Asked => 'about' in judgement

import type { EventName, PayloadOf } from '../../../shared/contract/index.ts'
import type { Emit } from '../deps.ts'

/** What a document may be made of, its charts included. */
const SHOWN: ReadonlySet<EventName> = new Set([
  'journal.changed',
  'passages.changed',
  'ratings.changed',
  'reflection.changed',
  'decisions.changed',
  'values.changed',
  'framework.changed',
  'summaries.changed',
  'connecting.changed',
  'choices.changed',
  'editions.changed',
  'standards.changed',
  'interview.changed',
])

/** Tells what it is given, and after each change that a document may show that documents may look different now. */
export const tellingDocuments =
  (emit: Emit): Emit =>
  <E extends EventName>(name: E, payload: PayloadOf<E>): void => {
    emit(name, payload)
    if (SHOWN.has(name)) emit('documents.changed', {})
  }

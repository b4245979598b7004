import type { coaching, PrivateNote } from '../../../shared/contract/coaching.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { AppError } from '../../../shared/errors.ts'
import type { CoachingChange, CoachingDeps } from './deps.ts'
import { findNote, type NoteRow, notesOf, putNote, setNoteDeleted } from './note-store.ts'
import type { CoachingReading } from './reading.ts'

type NoteHandlers = Pick<Handlers<typeof coaching>, 'notes' | 'saveNote' | 'removeNote' | 'putBackNote'>

const shown = ({ removed: _, ...note }: NoteRow): PrivateNote => note

/** What a coach keeps for herself; nothing that makes a file reads it, but the thread’s, when she asks for it. */
export const noteHandlers = (
  { db, newId, contacts }: Pick<CoachingDeps, 'db' | 'newId' | 'contacts'>,
  reading: CoachingReading,
  change: CoachingChange,
): NoteHandlers => {
  const known = (id: string): NoteRow => {
    const note = findNote(db, id)
    if (!note) throw new AppError('not-found')
    return note
  }
  const mustBelong = (contactId: string, receivedId: string | null): void => {
    if (!contacts.find(contactId)) throw new AppError('not-found')
    if (receivedId !== null && reading.received(receivedId).contactId !== contactId) {
      throw new AppError('invalid-input')
    }
  }

  return {
    notes: ({ contactId, receivedId }) => notesOf(db, contactId, receivedId ?? null).map(shown),
    saveNote: ({ contactId, noteId, receivedId, body, baseVersion }) =>
      change((stamp) => {
        const before = noteId === undefined ? null : known(noteId)
        if (before && (before.removed === 1 || before.contactId !== contactId)) {
          throw new AppError('not-found')
        }
        if (!before) mustBelong(contactId, receivedId)
        const note: NoteRow = {
          ...(before ?? { id: newId(), contactId, receivedId, madeAt: stamp.at, removed: 0 }),
          body,
          version: (before?.version ?? 0) + 1,
          changedAt: stamp.at,
        }
        if (before?.body === body) return { contactId, result: shown(before) }
        if (before && before.version !== baseVersion) throw new AppError('comment-changed')
        putNote(db, note, stamp)
        return { contactId, result: shown(note) }
      }),
    removeNote: ({ noteId }) =>
      change((stamp) => {
        const { contactId, removed } = known(noteId)
        if (removed === 0) setNoteDeleted(db, noteId, stamp.at, stamp)
        return { contactId, result: {} }
      }),
    putBackNote: ({ noteId }) =>
      change((stamp) => {
        const { contactId, removed } = known(noteId)
        if (removed === 1) setNoteDeleted(db, noteId, null, stamp)
        return { contactId, result: shown(known(noteId)) }
      }),
  }
}

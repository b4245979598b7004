import { useState } from 'react'
import { Link } from 'wouter'
import type { PrivateNote } from '../../../shared/contract/coaching.ts'
import { MAX_NOTE } from '../../../shared/domain/exchange/limits.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useQuery, useRefresh } from '../../api/hooks.tsx'
import { BehindBanner } from '../../ui/autosaved/behind-banner.tsx'
import { SavingNote } from '../../ui/autosaved/saving-note.tsx'
import { useVersioned } from '../../ui/autosaved/use-versioned.ts'
import { WordsField } from '../../ui/autosaved/words-field.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useUndoable } from '../../ui/use-undoable.ts'
import { messages } from './messages.ts'
import css from './private-notes.module.css'

const { notes: words } = messages

type NoteWords = { readonly body: string }

type NoteProps = {
  readonly note: PrivateNote
  readonly isNew: boolean
  readonly showsShare: boolean
  readonly readOnly: boolean
}

const Note = ({ note, isNew, showsShare, readOnly }: NoteProps) => {
  const { coaching } = useApi()
  const format = useFormat()
  const undoable = useUndoable('coaching')
  const [kept, setKept] = useState(note)
  // What this window saved is newer than what it was told, until the next answer comes.
  const now = kept.version > note.version ? kept : note
  const versioned = useVersioned<NoteWords>({
    kept: { words: { body: now.body }, version: now.version },
    save: async ({ body }, baseVersion) => {
      const { contactId, receivedId, id: noteId } = note
      const saved = await coaching.saveNote({ contactId, noteId, receivedId, body, baseVersion })
      setKept(saved)
      return { words: { body: saved.body }, version: saved.version }
    },
    readAll: ({ body }) => body,
  })
  const remove = (): Promise<void> =>
    undoable({
      act: () => coaching.removeNote({ noteId: note.id }),
      undo: () => coaching.putBackNote({ noteId: note.id }),
      said: words.removed,
      saidUndone: words.putBack,
    })
  const focusNew = (element: HTMLLIElement | null): void => {
    if (isNew) element?.querySelector('textarea')?.focus()
  }
  return (
    <li className={css.note} ref={focusNew}>
      <BehindBanner versioned={versioned} newer={now.body} />
      <WordsField
        key={versioned.epoch}
        label={words.label}
        saved={now.body}
        onType={(body) => versioned.typed({ body })}
        flush={versioned.flush}
        most={MAX_NOTE}
        isReadOnly={readOnly}
      />
      <div className={css.facts}>
        <span>{words.changed(format.dateTime(now.changedAt))}</span>
        {showsShare && note.receivedId !== null && (
          <Link href={`/coaching/received/${note.receivedId}`}>{words.aboutShare}</Link>
        )}
        <SavingNote state={versioned.state} />
        {!readOnly && (
          <span className={css.end}>
            <IconButton icon="bin" label={words.remove} onPress={() => void remove()} />
          </span>
        )}
      </div>
    </li>
  )
}

type PrivateNotesProps = {
  readonly contactId: string
  /** The share that they are about; all of a member’s without it. */
  readonly receivedId?: string
  readonly readOnly: boolean
}

/** What a coach keeps for herself, visibly apart from everything that can leave. */
export const PrivateNotes = ({ contactId, receivedId, readOnly }: PrivateNotesProps) => {
  const { coaching } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const [newId, setNewId] = useState<string | null>(null)
  const {
    data: notes,
    error,
    refetch,
  } = useQuery(coaching.notes, {
    contactId,
    ...(receivedId !== undefined && { receivedId }),
  })
  const add = async (): Promise<void> => {
    try {
      const made = await coaching.saveNote({
        contactId,
        receivedId: receivedId ?? null,
        body: '',
        baseVersion: 0,
      })
      setNewId(made.id)
      refresh('coaching')
    } catch (failure) {
      show({ text: errorWords(asAppError(failure).code) })
    }
  }
  return (
    <section className={css.private} aria-labelledby="private-notes">
      <header className={css.head}>
        <h2 id="private-notes" className={css.title}>
          <Icon name="lock" />
          {words.title}
        </h2>
        <p className={css.lead}>{words.lead}</p>
      </header>
      {error && <FailedBanner title={words.failed} onRetry={refetch} />}
      {notes && notes.length > 0 && (
        <ul className={css.notes}>
          {notes.map((note) => (
            <Note
              key={note.id}
              note={note}
              isNew={note.id === newId}
              showsShare={receivedId === undefined}
              readOnly={readOnly}
            />
          ))}
        </ul>
      )}
      {!readOnly && (
        <div>
          <Button icon="plus" onPress={() => void add()}>
            {words.add}
          </Button>
        </div>
      )}
    </section>
  )
}

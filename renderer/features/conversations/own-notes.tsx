import type { Conversation } from '../../../shared/contract/conversations.ts'
import { MAX_NOTE } from '../../../shared/domain/exchange/limits.ts'
import { useApi } from '../../api/hooks.tsx'
import { BehindBanner } from '../../ui/autosaved/behind-banner.tsx'
import { SavingNote } from '../../ui/autosaved/saving-note.tsx'
import { useVersioned } from '../../ui/autosaved/use-versioned.ts'
import { WordsField } from '../../ui/autosaved/words-field.tsx'
import { Icon } from '../../ui/icon.tsx'
import css from './conversations.module.css'
import { messages } from './messages.ts'

const { notes: words } = messages

type OwnNotesProps = {
  readonly conversation: Conversation
  readonly keepNow: (conversation: Conversation) => void
  readonly readOnly: boolean
}

/** One’s own notes on a conversation, visibly apart: they never leave. */
export const OwnNotes = ({ conversation, keepNow, readOnly }: OwnNotesProps) => {
  const { conversations } = useApi()
  const { id: conversationId, notes, notesVersion } = conversation
  const versioned = useVersioned<{ body: string }>({
    kept: { words: { body: notes }, version: notesVersion },
    save: async ({ body }, baseVersion) => {
      const saved = await conversations.saveNotes({ conversationId, body, baseVersion })
      keepNow(saved)
      return { words: { body: saved.notes }, version: saved.notesVersion }
    },
    readAll: ({ body }) => body,
  })
  return (
    <section className={css.private} aria-labelledby="own-notes">
      <h2 id="own-notes" className={css.privateTitle}>
        <Icon name="lock" />
        {words.title}
      </h2>
      <p className={css.soft}>{words.lead}</p>
      <BehindBanner versioned={versioned} newer={notes} />
      <WordsField
        key={versioned.epoch}
        label={words.label}
        saved={notes}
        onType={(body) => versioned.typed({ body })}
        flush={versioned.flush}
        most={MAX_NOTE}
        isReadOnly={readOnly}
      />
      <SavingNote state={versioned.state} />
    </section>
  )
}

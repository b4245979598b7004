import { useState } from 'react'
import type { Conversation } from '../../../shared/contract/conversations.ts'
import { MAX_AGENDA, MAX_AGENDA_ITEM } from '../../../shared/domain/exchange/limits.ts'
import { useApi } from '../../api/hooks.tsx'
import { SavingNote } from '../../ui/autosaved/saving-note.tsx'
import { UnsavedBanner } from '../../ui/autosaved/unsaved-banner.tsx'
import { useAutosaved } from '../../ui/autosaved/use-autosaved.ts'
import { WordsField } from '../../ui/autosaved/words-field.tsx'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/page.tsx'
import css from './conversations.module.css'
import { messages } from './messages.ts'

const { agenda: words } = messages

const PLACES = Array.from({ length: MAX_AGENDA }, (_, at) => at)

const Mine = ({ conversation }: { conversation: Conversation }) => {
  const { conversations } = useApi()
  const format = useFormat()
  // Lines keep their places while they are written, also where one between them is empty.
  const [items, setItems] = useState(() => PLACES.map((at) => conversation.myAgenda[at] ?? ''))
  const readAll = (): string => items.join('\n')
  const { state, typed, flush } = useAutosaved<{ items: readonly string[] }>({
    save: (changes) =>
      conversations.setAgenda({
        conversationId: conversation.id,
        items: (changes.items ?? items).map((item) => item.trim()).filter((item) => item !== ''),
      }),
    readAll,
  })
  const change = (place: number, text: string): void => {
    const next = items.map((item, at) => (at === place ? text : item))
    setItems(next)
    typed({ items: next })
  }
  return (
    <div className={css.fields}>
      <UnsavedBanner state={state} readAll={readAll} />
      {PLACES.map((at) => (
        <WordsField
          key={at}
          label={words.item(format.number(at + 1))}
          saved={items[at] ?? ''}
          onType={(text) => change(at, text)}
          flush={flush}
          most={MAX_AGENDA_ITEM}
          isLine
        />
      ))}
      <SavingNote state={state} />
    </div>
  )
}

const Items = ({ items, none }: { items: readonly string[]; none: string }) =>
  items.length === 0 ? (
    <p className={css.soft}>{none}</p>
  ) : (
    <ul className={css.points}>
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two items may say the same
        <li key={at} dir="auto">
          {item}
        </li>
      ))}
    </ul>
  )

/** What both sides want to speak about: one’s own items in three lines, and theirs. */
export const Agenda = ({ conversation, readOnly }: { conversation: Conversation; readOnly: boolean }) => (
  <Section title={words.title} lead={words.lead}>
    <div className={css.sides}>
      <div className={css.side}>
        <h3 className={css.small}>{words.mine}</h3>
        {readOnly || conversation.heldAt !== null ? (
          <Items items={conversation.myAgenda} none={words.none} />
        ) : (
          <Mine conversation={conversation} />
        )}
      </div>
      <div className={css.side}>
        <h3 className={css.small}>
          <bdi>{words.theirs(conversation.contactName)}</bdi>
        </h3>
        <Items items={conversation.theirAgenda} none={words.theirsNone} />
      </div>
    </div>
  </Section>
)

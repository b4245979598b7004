import { useState } from 'react'
import type { Conversation } from '../../../shared/contract/conversations.ts'
import { MAX_AGENDA, MAX_AGENDA_ITEM } from '../../../shared/domain/exchange/limits.ts'
import { useApi } from '../../api/hooks.tsx'
import { BehindBanner } from '../../ui/autosaved/behind-banner.tsx'
import { SavingNote } from '../../ui/autosaved/saving-note.tsx'
import { useVersioned } from '../../ui/autosaved/use-versioned.ts'
import { WordsField } from '../../ui/autosaved/words-field.tsx'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/page.tsx'
import css from './conversations.module.css'
import { messages } from './messages.ts'

const { agenda: words } = messages

const PLACES = Array.from({ length: MAX_AGENDA }, (_, at) => at)

/** The lines that say something. */
const written = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '')

type MineProps = {
  readonly conversation: Conversation
  readonly keepNow: (conversation: Conversation) => void
}

const Mine = ({ conversation, keepNow }: MineProps) => {
  const { conversations } = useApi()
  const format = useFormat()
  const { id: conversationId, myAgenda, agendaVersion } = conversation
  // Lines keep their places while they are written, also where one between them is empty, until another window changes
  // them. No version: they are not saved yet.
  const [own, setOwn] = useState<{ lines: readonly string[]; version: number | null } | null>(null)
  const versioned = useVersioned<{ items: readonly string[] }>({
    kept: { words: { items: myAgenda }, version: agendaVersion },
    save: async ({ items }, baseVersion) => {
      const saved = await conversations.setAgenda({ conversationId, items: written(items), baseVersion })
      const { agendaVersion: version } = saved
      setOwn((now) => (now?.lines === items ? { lines: items, version } : now))
      keepNow(saved)
      return { words: { items: saved.myAgenda }, version }
    },
    readAll: ({ items }) => items.join('\n'),
  })
  const isOwn = own !== null && (own.version ?? agendaVersion) === agendaVersion
  const lines = isOwn ? own.lines : PLACES.map((at) => myAgenda[at] ?? '')
  const change = (place: number, text: string): void => {
    const next = lines.with(place, text)
    setOwn({ lines: next, version: null })
    versioned.typed({ items: next })
  }
  return (
    <div className={css.fields}>
      <BehindBanner
        versioned={{
          ...versioned,
          takeNewer: () => {
            setOwn(null)
            versioned.takeNewer()
          },
        }}
        newer={myAgenda.join('\n')}
      />
      {PLACES.map((at) => (
        <WordsField
          key={`${versioned.epoch} ${at}`}
          label={words.item(format.number(at + 1))}
          saved={lines[at] ?? ''}
          onType={(text) => change(at, text)}
          flush={versioned.flush}
          most={MAX_AGENDA_ITEM}
          isLine
        />
      ))}
      <SavingNote state={versioned.state} />
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
export const Agenda = ({ conversation, keepNow, readOnly }: MineProps & { readonly readOnly: boolean }) => (
  <Section title={words.title} lead={words.lead}>
    <div className={css.sides}>
      <div className={css.side}>
        <h3 className={css.small}>{words.mine}</h3>
        {readOnly || conversation.heldAt !== null ? (
          <Items items={conversation.myAgenda} none={words.none} />
        ) : (
          <Mine conversation={conversation} keepNow={keepNow} />
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

import { useState } from 'react'
import type { Term } from '../../../shared/contract/terms.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { useFormat } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { todayHere } from '../../ui/today.ts'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import { messages } from './messages.ts'
import { TermDialog } from './term-dialog.tsx'
import css from './terms.module.css'

const FRESH: readonly ChangingFeature[] = ['terms']

type RowProps = {
  readonly term: Term
  readonly isNow: boolean
  readonly readOnly: boolean
  readonly onEdit: () => void
}

const Row = ({ term, isNow, readOnly, onEdit }: RowProps) => {
  const { terms } = useApi()
  const format = useFormat()
  const undoable = useUndoable('terms')
  const { id, name, from, to } = term
  const remove = async (): Promise<void> => {
    await undoable({
      act: () => terms.remove({ id }),
      undo: () => terms.putBack({ id }),
      said: messages.removed(name),
      saidUndone: messages.putBack(name),
    })
    focusHeading()
  }
  return (
    <li className={css.term}>
      <div className={css.words}>
        <p className={css.name} dir="auto">
          {name}
          {isNow && <span className={css.now}>{messages.now}</span>}
        </p>
        <p className={css.days}>{messages.range(format.day(from, 'long'), format.day(to, 'long'))}</p>
      </div>
      {!readOnly && (
        <div className={css.buttons}>
          <IconButton icon="edit" label={messages.edit(name)} onPress={onEdit} />
          <IconButton icon="bin" label={messages.remove(name)} onPress={() => void remove()} />
        </div>
      )}
    </li>
  )
}

/** The named stretches of days by which growth is seen. */
export const TermsScreen = () => {
  useFresh(FRESH)
  const { terms } = useApi()
  const undoable = useUndoable('terms')
  const readOnly = useReadOnly()
  const { data: list, error, refetch } = useQuery(terms.list, {})
  const [editing, setEditing] = useState<Term | 'new' | null>(null)
  const today = todayHere()
  const reset = async (): Promise<void> => {
    let before: Term[] = []
    await undoable({
      act: async () => {
        before = (await terms.reset({})).before
      },
      undo: () => terms.replace({ terms: before }),
      said: messages.resetSaid,
      saidUndone: messages.resetUndone,
    })
  }
  return (
    <Page
      title={messages.title}
      lead={messages.lead}
      width="text"
      actions={
        list &&
        !readOnly && (
          <Button icon="plus" onPress={() => setEditing('new')}>
            {messages.add}
          </Button>
        )
      }
    >
      {error && <FailedBanner title={messages.failed} onRetry={refetch} />}
      {list?.length === 0 && <EmptyState sentence={messages.emptyText} />}
      {list && list.length > 0 && (
        <ol className={css.list} aria-label={messages.list}>
          {list.toReversed().map((term) => (
            <Row
              key={term.id}
              term={term}
              isNow={term.from <= today && today <= term.to}
              readOnly={readOnly}
              onEdit={() => setEditing(term)}
            />
          ))}
        </ol>
      )}
      {list && !readOnly && (
        <div>
          <Button icon="undo" onPress={() => void reset()}>
            {messages.reset}
          </Button>
        </div>
      )}
      {editing && list && (
        <TermDialog
          term={editing === 'new' ? null : editing}
          others={editing === 'new' ? list : list.filter(({ id }) => id !== editing.id)}
          onClose={() => setEditing(null)}
        />
      )}
    </Page>
  )
}

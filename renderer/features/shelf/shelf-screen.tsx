import { useState } from 'react'
import type { ShelfItem } from '../../../shared/contract/shelf.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { Page } from '../../ui/page.tsx'
import { useUndoable } from '../../ui/use-undoable.ts'
import { ItemDialog, type ItemWords, NO_ITEM } from './item-dialog.tsx'
import { messages } from './messages.ts'
import css from './shelf.module.css'
import { ShelfItemText } from './shelf-item.tsx'

const FRESH: readonly ChangingFeature[] = ['shelf']

type ShelfListProps = { readonly list: readonly ShelfItem[]; readonly onEdit: (item: ShelfItem) => void }

const ShelfList = ({ list, onEdit }: ShelfListProps) => {
  const { shelf } = useApi()
  const undoable = useUndoable('shelf')
  const remove = async ({ id, title }: ShelfItem): Promise<void> => {
    await undoable({
      act: () => shelf.remove({ id }),
      undo: () => shelf.putBack({ id }),
      said: messages.removed(title),
      saidUndone: messages.putBack(title),
    })
    focusHeading()
  }
  return (
    <ul className={css.list} aria-label={messages.list}>
      {list.map((item) => (
        <li key={item.id} className={css.item}>
          <ShelfItemText item={item} />
          <div className={css.buttons}>
            <IconButton icon="edit" label={messages.edit(item.title)} onPress={() => onEdit(item)} />
            <IconButton icon="bin" label={messages.remove(item.title)} onPress={() => void remove(item)} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The resources that the member keeps at hand. */
export const ShelfScreen = () => {
  useFresh(FRESH)
  const { shelf } = useApi()
  const { data: list, error, refetch } = useQuery(shelf.list, {})
  const [editing, setEditing] = useState<ItemWords | null>(null)
  const add = (): void => setEditing(NO_ITEM)
  return (
    <Page
      title={messages.title}
      lead={messages.lead}
      width="text"
      actions={
        list &&
        list.length > 0 && (
          <Button icon="plus" onPress={add}>
            {messages.add}
          </Button>
        )
      }
    >
      {error && <FailedBanner title={messages.failed} onRetry={refetch} />}
      {list?.length === 0 && (
        <EmptyState
          sentence={messages.emptyText}
          action={
            <Button variant="primary" onPress={add}>
              {messages.emptyGo}
            </Button>
          }
        />
      )}
      {list && list.length > 0 && <ShelfList list={list} onEdit={setEditing} />}
      {editing && <ItemDialog item={editing} onClose={() => setEditing(null)} />}
    </Page>
  )
}

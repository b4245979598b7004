import type { MemberValue } from '../../../shared/contract/values.ts'
import { useApi, useCommand, useKeepAnswer } from '../../api/hooks.tsx'
import { IconButton } from '../../ui/button.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { ReorderButtons } from '../../ui/reorder-buttons.tsx'
import { useReorder } from '../../ui/use-reorder.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import { messages } from './messages.ts'
import { ValueText } from './value-text.tsx'
import css from './values.module.css'

type ValueListProps = {
  readonly list: readonly MemberValue[]
  readonly onEdit: (value: MemberValue) => void
}

/** The member's values in their order. */
export const ValueList = ({ list, onEdit }: ValueListProps) => {
  const { values } = useApi()
  const keep = useKeepAnswer()
  const reorder = useCommand(values.reorder)
  const { box, move, moved } = useReorder(
    list.map(({ id }) => id),
    async (ids) => {
      keep(values.list, {}, await reorder.mutateAsync({ ids }))
    },
  )
  const undoable = useUndoable('values')
  const remove = async ({ id, title }: MemberValue): Promise<void> => {
    await undoable({
      act: () => values.remove({ id }),
      undo: () => values.putBack({ id }),
      said: messages.removed(title),
      saidUndone: messages.putBack(title),
    })
    focusHeading()
  }
  return (
    <>
      <p className="visually-hidden" role="status">
        {moved && messages.moved(list[moved.place]?.title ?? '', moved.place + 1, list.length)}
      </p>
      <ErrorBanner error={reorder.error} />
      <ol className={css.list} ref={box} aria-label={messages.list}>
        {list.map((value, index) => (
          <li key={value.id} className={css.value}>
            <div className={css.words}>
              <h2 className={css.title} dir="auto">
                {value.title}
              </h2>
              <ValueText {...value} />
            </div>
            <div className={css.buttons}>
              <ReorderButtons
                isFirst={index === 0}
                isLast={index === list.length - 1}
                upLabel={messages.up(value.title)}
                downLabel={messages.down(value.title)}
                onMove={(way) => move(value.id, way)}
              />
              <IconButton icon="edit" label={messages.edit(value.title)} onPress={() => onEdit(value)} />
              <IconButton
                icon="bin"
                label={messages.remove(value.title)}
                onPress={() => void remove(value)}
              />
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

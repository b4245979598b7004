import { useEffect, useRef, useState } from 'react'
import type { MemberValue } from '../../../shared/contract/values.ts'
import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { IconButton } from '../../ui/button.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { focusHeading } from '../../ui/focus-heading.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import { messages } from './messages.ts'
import { ValueText } from './value-text.tsx'
import css from './values.module.css'

type Way = 'up' | 'down'
type Moved = { readonly id: string; readonly way: Way; readonly to: number }

/** The same ids with one moved a place up or down. */
const movedIds = (ids: readonly string[], id: string, way: Way): string[] => {
  const from = ids.indexOf(id)
  const rest = ids.toSpliced(from, 1)
  return rest.toSpliced(way === 'up' ? from - 1 : from + 1, 0, id)
}

/** Moves a value and keeps the focus on the button that moved it, or on its twin where it has come to an end. */
const useMove = (list: readonly MemberValue[]) => {
  const { values } = useApi()
  const refresh = useRefresh()
  const reorder = useCommand(values.reorder)
  const [moved, setMoved] = useState<Moved | null>(null)
  const box = useRef<HTMLOListElement>(null)
  const place = list.findIndex(({ id }) => id === moved?.id)
  useEffect(() => {
    if (!moved || place !== moved.to) return
    const row = box.current?.children[place]
    const buttons = [moved.way, moved.way === 'up' ? 'down' : 'up'].map((way) =>
      row?.querySelector<HTMLButtonElement>(`[data-way="${way}"] button:not(:disabled)`),
    )
    buttons.find(Boolean)?.focus()
  }, [place, moved])
  const move = (id: string, way: Way): void => {
    const ids = movedIds(
      list.map((value) => value.id),
      id,
      way,
    )
    reorder.mutate(
      { ids },
      {
        onSuccess: () => {
          setMoved({ id, way, to: ids.indexOf(id) })
          refresh('values')
        },
      },
    )
  }
  const title = list[place]?.title
  return {
    box,
    move,
    error: reorder.error,
    said: title === undefined || place !== moved?.to ? '' : messages.moved(title, place + 1, list.length),
  }
}

type ValueListProps = {
  readonly list: readonly MemberValue[]
  readonly onEdit: (value: MemberValue) => void
}

/** The member's values in their order. */
export const ValueList = ({ list, onEdit }: ValueListProps) => {
  const { values } = useApi()
  const { box, move, said, error } = useMove(list)
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
        {said}
      </p>
      {error && (
        <Banner tone="trouble" live="alert">
          {errorWords(error.code)}
        </Banner>
      )}
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
              <span data-way="up">
                <IconButton
                  icon="up"
                  label={messages.up(value.title)}
                  isDisabled={index === 0}
                  onPress={() => move(value.id, 'up')}
                />
              </span>
              <span data-way="down">
                <IconButton
                  icon="down"
                  label={messages.down(value.title)}
                  isDisabled={index === list.length - 1}
                  onPress={() => move(value.id, 'down')}
                />
              </span>
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

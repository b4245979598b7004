import type { Person } from '../../../shared/contract/people.ts'
import { useApi } from '../../api/hooks.tsx'
import { IconButton } from '../../ui/button.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { useFormat } from '../../ui/format.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import { messages } from './messages.ts'
import css from './people.module.css'

type PeopleListProps = {
  readonly list: readonly Person[]
  readonly onEdit: (person: Person) => void
}

/** Everybody on the list, by name. */
export const PeopleList = ({ list, onEdit }: PeopleListProps) => {
  const { people } = useApi()
  const format = useFormat()
  const undoable = useUndoable('people')
  const remove = async ({ id, name }: Person): Promise<void> => {
    await undoable({
      act: () => people.remove({ id }),
      undo: () => people.putBack({ id }),
      said: messages.removed(name),
      saidUndone: messages.putBack(name),
    })
    focusHeading()
  }
  return (
    <ul className={css.list} aria-label={messages.list}>
      {list.map((person) => (
        <li key={person.id} className={css.person}>
          <div className={css.words}>
            <p className={css.name} dir="auto">
              {person.name}
            </p>
            <p className={css.facts}>
              {person.label === '' ? messages.noLabel : messages.shownAs(person.label)}
              {person.nicknames.length > 0 && ` · ${messages.also(format.list(person.nicknames))}`}
            </p>
          </div>
          <div className={css.buttons}>
            <IconButton icon="edit" label={messages.edit(person.name)} onPress={() => onEdit(person)} />
            <IconButton icon="bin" label={messages.remove(person.name)} onPress={() => void remove(person)} />
          </div>
        </li>
      ))}
    </ul>
  )
}

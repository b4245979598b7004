import { useApi, useQuery } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/page.tsx'
import { useUndoable } from '../../ui/use-undoable.ts'
import { messages } from './messages.ts'
import css from './people.module.css'

/** Names that stand often in the entries. A list that cannot be made is left out: it is an offer, no more. */
export const Suggestions = ({ onTake }: { onTake: (name: string) => void }) => {
  const { people } = useApi()
  const format = useFormat()
  const undoable = useUndoable('people')
  const { data: names = [] } = useQuery(people.suggestions, {}, { keep: true })
  if (names.length === 0) return null

  const dismiss = async (name: string): Promise<void> => {
    await undoable({
      act: () => people.dismiss({ name }),
      undo: () => people.undismiss({ name }),
      said: messages.dismissed(name),
      saidUndone: messages.undismissed(name),
    })
    focusHeading()
  }
  return (
    <Section title={messages.suggestions} lead={messages.suggestionsLead}>
      <ul className={css.list}>
        {names.map(({ name, entries }) => (
          <li key={name} className={css.person}>
            <div className={css.words}>
              <p className={css.name} dir="auto">
                {name}
              </p>
              <p className={css.facts}>{messages.inEntries(format.plural(entries, messages.entries))}</p>
            </div>
            <div className={css.buttons}>
              <Button icon="plus" onPress={() => onTake(name)}>
                {messages.take}
                <span className="visually-hidden">{messages.takeName(name)}</span>
              </Button>
              <Button variant="plain" onPress={() => void dismiss(name)}>
                {messages.notAName}
                <span className="visually-hidden">{messages.notThisName(name)}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

import { Button } from '../../ui/button.tsx'
import { messages as documentMessages } from '../../ui/documents/messages.ts'
import { useExporting } from '../../ui/documents/use-exporting.tsx'
import { writtenKeys } from '../../ui/keys.ts'
import { messages } from './messages.ts'
import { inOrder, type Selection } from './selection.ts'
import css from './selection-bar.module.css'
import type { EntrySelection } from './use-selection.ts'

const { choose: words } = messages

type SelectionBarProps = Pick<EntrySelection, 'chooseAll' | 'chooseNone'> & {
  readonly selection: Selection
  readonly onDone: () => void
}

/** Below the list while entries are being chosen: how many there are, and what can be done with them. */
export const SelectionBar = ({ selection, chooseAll, chooseNone, onDone }: SelectionBarProps) => {
  const { exportThis, dialog } = useExporting()
  const count = selection.chosen.size
  return (
    <section className={css.bar} aria-label={words.bar}>
      <div className={css.words}>
        <p className={css.count} role="status">
          {count === 0 ? words.none : words.count(count)}
        </p>
        <p className={css.hint}>{words.hint(writtenKeys('Mod+A'))}</p>
      </div>
      <div className={css.buttons}>
        <Button variant="plain" onPress={chooseAll}>
          {words.all}
        </Button>
        {count > 0 && (
          <Button variant="plain" onPress={chooseNone}>
            {words.clear}
          </Button>
        )}
        <Button onPress={onDone}>{words.done}</Button>
        <Button
          variant="primary"
          icon="print"
          isDisabled={count === 0}
          onPress={() => exportThis({ kind: 'entries', entryIds: [...inOrder(selection)] })}
        >
          {documentMessages.export.entry}
        </Button>
      </div>
      {dialog}
    </section>
  )
}

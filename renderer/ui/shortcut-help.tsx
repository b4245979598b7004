import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { Kbd } from './kbd.tsx'
import { uiMessages } from './messages.ts'
import css from './shortcut-help.module.css'
import { type Shortcut, useShortcuts } from './use-shortcut.tsx'

const grouped = (shortcuts: readonly Shortcut[]): readonly (readonly [string, readonly Shortcut[]])[] => {
  const unique = [...new Map(shortcuts.map((shortcut) => [shortcut.keys, shortcut])).values()]
  return [...Map.groupBy(unique, ({ group }) => group)]
}

/** Every shortcut that works now, by group. */
export const ShortcutHelp = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => {
  const shortcuts = useShortcuts()
  return (
    <Dialog
      title={uiMessages.shortcuts}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <Button onPress={onClose} autoFocus>
          {uiMessages.close}
        </Button>
      }
    >
      {grouped(shortcuts).map(([group, ofGroup]) => (
        <section key={group} className={css.group}>
          <h3>{group}</h3>
          <dl>
            {ofGroup.map(({ keys, label }) => (
              <div key={keys} className={css.row}>
                <dt>{label}</dt>
                <dd>
                  <Kbd keys={keys} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}

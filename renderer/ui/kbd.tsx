import css from './kbd.module.css'
import { spokenKeys, writtenKeys } from './keys.ts'

/** A shortcut as this platform writes it: `Mod+Shift+L` is ⇧⌘L on a Mac and Ctrl+Shift+L elsewhere. */
export const Kbd = ({ keys }: { keys: string }) => (
  <kbd className={css.kbd} title={spokenKeys(keys)}>
    {writtenKeys(keys)}
  </kbd>
)

import { appMessages } from './messages.ts'
import css from './opening.module.css'

/** Shown while a screen loads; it appears only if that takes long enough to be noticed. */
export const Opening = () => (
  <p className={css.opening} role="status">
    {appMessages.opening}
  </p>
)

import { messages } from './messages.ts'
import css from './values.module.css'

type ValueTextProps = { readonly lived: string; readonly notLived: string }

/** What a week looks like with the value and without it; what was left empty is left out. */
export const ValueText = ({ lived, notLived }: ValueTextProps) => {
  if (!lived && !notLived) return null
  return (
    <dl className={css.weeks}>
      {lived && (
        <div>
          <dt>{messages.lived}</dt>
          <dd dir="auto">{lived}</dd>
        </div>
      )}
      {notLived && (
        <div>
          <dt>{messages.notLived}</dt>
          <dd dir="auto">{notLived}</dd>
        </div>
      )}
    </dl>
  )
}

import { ProgressBar } from 'react-aria-components/ProgressBar'
import { cx } from './cx.ts'
import css from './progress.module.css'

/** How far long work is: `share` from 0 to 1, or null where it cannot be told. */
export const Progress = ({ label, share }: { label: string; share: number | null }) => (
  <ProgressBar
    className={cx(css.progress)}
    aria-label={label}
    isIndeterminate={share === null}
    {...(share !== null && { value: share * 100 })}
  >
    {({ percentage, isIndeterminate, valueText }) => (
      <>
        <div className={css.words}>
          <span>{label}</span>
          {!isIndeterminate && <span>{valueText}</span>}
        </div>
        <div className={css.track}>
          <div
            className={cx(css.fill, isIndeterminate && css.unknown)}
            {...(!isIndeterminate && { style: { inlineSize: `${percentage ?? 0}%` } })}
          />
        </div>
      </>
    )}
  </ProgressBar>
)

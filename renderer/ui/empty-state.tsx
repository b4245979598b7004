import type { ReactNode } from 'react'
import css from './empty-state.module.css'

/** An empty screen teaches in one sentence and offers one button. */
export const EmptyState = ({ sentence, action }: { sentence: string; action?: ReactNode }) => (
  <div className={css.empty}>
    <p>{sentence}</p>
    {action}
  </div>
)

import type { ReactNode } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { cx } from './cx.ts'
import { Kbd } from './kbd.tsx'
import css from './tip.module.css'

/** Names an icon button for those who see it, with its shortcut. */
export const Tip = ({ text, keys, children }: { text: string; keys?: string; children: ReactNode }) => (
  <TooltipTrigger delay={500}>
    {children}
    <Tooltip offset={6} className={cx(css.tip)}>
      {text}
      {keys && <Kbd keys={keys} />}
    </Tooltip>
  </TooltipTrigger>
)

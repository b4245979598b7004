import type { ReactNode } from 'react'
import css from './banner.module.css'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'

export type BannerTone = 'info' | 'good' | 'caution' | 'trouble'

const ICONS: Readonly<Record<BannerTone, IconName>> = {
  info: 'info',
  good: 'check',
  caution: 'caution',
  trouble: 'caution',
}

type BannerProps = {
  readonly tone?: BannerTone
  readonly title?: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** Said at once (`alert`), when the screen reader is free (`status`), or only when it is come upon. */
  readonly live?: 'alert' | 'status'
}

export const Banner = ({ tone = 'info', title, children, actions, live }: BannerProps) => (
  <div className={cx(css.banner, css[tone])} role={live}>
    <Icon name={ICONS[tone]} />
    <div className={css.words}>
      {title && <p className={css.title}>{title}</p>}
      {children && <div className={css.text}>{children}</div>}
      {actions && <div className={css.actions}>{actions}</div>}
    </div>
  </div>
)

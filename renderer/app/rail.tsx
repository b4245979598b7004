import { useId } from 'react'
import { Link, useLocation } from 'wouter'
import { IconButton } from '../ui/button.tsx'
import { Mark } from '../ui/calm-screen.tsx'
import { cx } from '../ui/cx.ts'
import { useFormat } from '../ui/format.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { LOCK_KEYS } from './lock-keys.ts'
import { appMessages } from './messages.ts'
import css from './rail.module.css'
import { useUnread } from './use-unread.ts'

type Place = {
  readonly href: string
  readonly label: string
  readonly icon: IconName
  readonly covers: RegExp
}

const COACHING = '/coaching'

/** Where the rail leads; an entry appears with the work that builds it. */
const PLACES: readonly Place[] = [
  { href: '/', label: appMessages.thisWeek, icon: 'week', covers: /^\/($|begin|recovery)/ },
  {
    href: '/journal',
    label: appMessages.journal,
    icon: 'journal',
    covers: /^\/(journal|entry|read|history|bin|commitments)/,
  },
  { href: '/growth', label: appMessages.growth, icon: 'growth', covers: /^\/growth/ },
  { href: '/evidence', label: appMessages.evidence, icon: 'evidence', covers: /^\/evidence/ },
  { href: '/decisions', label: appMessages.decisions, icon: 'decision', covers: /^\/decisions/ },
  { href: COACHING, label: appMessages.coaching, icon: 'coaching', covers: /^\/coaching/ },
  { href: '/summaries', label: appMessages.summaries, icon: 'summary', covers: /^\/summaries/ },
  {
    href: '/settings',
    label: appMessages.settings,
    icon: 'settings',
    covers: /^\/(settings|people|shelf|reminders|values|framework)/,
  },
]

type RailProps = {
  readonly lockLabel: string
  readonly onLock: () => void
  readonly onHelp: () => void
}

/** The left rail; it folds into a bar at the top where there is little room. */
export const Rail = ({ lockLabel, onLock, onHelp }: RailProps) => {
  const [location] = useLocation()
  const format = useFormat()
  const { count, said } = useUnread()
  const unreadId = useId()
  const hasUnread = (href: string): boolean => href === COACHING && count > 0
  return (
    <header className={css.rail}>
      <p className={css.name}>
        <Mark />
        <span>{appMessages.name}</span>
      </p>
      <nav aria-label={appMessages.rail}>
        <ul className={css.places}>
          {PLACES.map(({ href, label, icon, covers }) => (
            <li key={href}>
              <Link
                href={href}
                className={cx(css.place, covers.test(location) && css.here)}
                {...(covers.test(location) && { 'aria-current': location === href ? 'page' : 'true' })}
                {...(hasUnread(href) && { 'aria-describedby': unreadId })}
              >
                <Icon name={icon} />
                <span>{label}</span>
                {hasUnread(href) && (
                  <span className={css.count} aria-hidden="true">
                    {format.number(count)}
                  </span>
                )}
              </Link>
            </li>
          ))}
        </ul>
        <span id={unreadId} hidden>
          {appMessages.unread(format.number(count))}
        </span>
      </nav>
      <span role="status" className="visually-hidden">
        {said}
      </span>
      <div className={css.foot}>
        <button type="button" className={cx(css.place, css.lock)} onClick={onLock}>
          <Icon name="lock" />
          <span>{lockLabel}</span>
          <Kbd keys={LOCK_KEYS} />
        </button>
        <IconButton icon="help" label={appMessages.shortcuts} keys="?" onPress={onHelp} />
      </div>
    </header>
  )
}

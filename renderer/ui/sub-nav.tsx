import { Link, useLocation } from 'wouter'
import { cx } from './cx.ts'
import css from './sub-nav.module.css'

export type SubPlace = {
  readonly href: string
  readonly label: string
  /** The addresses under it; its own alone where they are left out. */
  readonly covers?: RegExp
}

/** The views of one part of the app, above each of them. */
export const SubNav = ({ label, places }: { label: string; places: readonly SubPlace[] }) => {
  const [location] = useLocation()
  const isHere = ({ href, covers }: SubPlace): boolean => covers?.test(location) ?? location === href
  return (
    <nav className={css.nav} aria-label={label}>
      <ul className={css.places}>
        {places.map((place) => (
          <li key={place.href}>
            <Link
              href={place.href}
              className={cx(css.place, isHere(place) && css.here)}
              {...(isHere(place) && { 'aria-current': location === place.href ? 'page' : 'true' })}
            >
              {place.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

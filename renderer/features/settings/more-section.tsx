import { Link } from 'wouter'
import { settingsMessages as words } from './messages.ts'
import css from './more-section.module.css'

/** Screens about what the member writes with; each stands here once it is built. */
const PLACES = [
  { href: '/values', label: words.values, text: words.valuesText },
  { href: '/framework', label: words.indicators, text: words.indicatorsText },
  { href: '/framework/prompts', label: words.prompts, text: words.promptsText },
  { href: '/people', label: words.people, text: words.peopleText },
  { href: '/settings/terms', label: words.terms, text: words.termsText },
  { href: '/shelf', label: words.shelf, text: words.shelfText },
  { href: '/reminders', label: words.reminders, text: words.remindersText },
] as const

export const MoreSection = () => (
  <ul className={css.places}>
    {PLACES.map(({ href, label, text }) => (
      <li key={href}>
        <Link href={href}>{label}</Link>
        <span className={css.text}>{text}</span>
      </li>
    ))}
  </ul>
)

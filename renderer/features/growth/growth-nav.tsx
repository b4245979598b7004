import { SubNav, type SubPlace } from '../../ui/sub-nav.tsx'
import { messages } from './messages.ts'

const { nav } = messages

/** Every view of growth, in the order in which they are gone through. */
const PLACES: readonly SubPlace[] = [
  { href: '/growth', label: nav.overview },
  { href: '/growth/traits', label: nav.traits, covers: /^\/growth\/traits/ },
  { href: '/growth/values', label: nav.values },
  { href: '/growth/plans', label: nav.plans },
  { href: '/growth/decisions', label: nav.decisions },
  { href: '/growth/rhythm', label: nav.rhythm },
  { href: '/growth/vision', label: nav.vision },
  { href: '/growth/goals', label: nav.goals, covers: /^\/growth\/goals/ },
  { href: '/growth/strengths', label: nav.strengths, covers: /^\/growth\/strengths/ },
  { href: '/growth/look-back', label: nav.lookBack },
  { href: '/growth/threads', label: nav.threads },
]

/** Stands above each view of growth. */
export const GrowthNav = () => <SubNav label={nav.label} places={PLACES} />

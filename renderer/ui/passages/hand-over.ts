import { useEffect, useState } from 'react'
import { useKept } from '../../api/kept.ts'

/** What one screen may ask of the next: a passage to bring into view, a version to open. */
type Wish = 'passage' | 'version'

/** Leaves an id for the screen that is shown next. It lies in memory, never in the address. */
export const useHandOver = (wish: Wish): ((id: string) => void) =>
  useKept<string | null>(`wish-${wish}`, null)[1]

/** The id that the screen before left, taken once; null where none did. */
export const useHandedOver = (wish: Wish): string | null => {
  const [kept, keep] = useKept<string | null>(`wish-${wish}`, null)
  const [taken] = useState(kept)
  useEffect(() => {
    if (taken !== null) keep(null)
  }, [taken, keep])
  return taken
}

import { useState } from 'react'
import type { Choice } from '../../../shared/contract/choices.ts'
import type { Section, Summary } from '../../../shared/contract/summaries.ts'
import { useKept } from '../../api/kept.ts'
import type { Opened } from './place.ts'
import { useIsNarrow } from './use-is-narrow.ts'

export type PaneId = 'words' | 'evidence' | 'pages' | 'checks'

const firstSection = (sections: readonly Section[]): Section | undefined =>
  sections.find(({ dropped }) => !dropped) ?? sections[0]

/** Which section of a summary is shown, and what beside it; coming back finds it so again. */
export const useShown = ({ id, sections }: Summary) => {
  const isNarrow = useIsNarrow()
  const [sectionId, setSectionId] = useKept(`summary-section-${id}`, '')
  const [pane, setPane] = useKept<PaneId>(`summary-pane-${id}`, 'evidence')
  const [opened, setOpened] = useState<Opened | null>(null)
  const section = sections.find((one) => one.id === sectionId) ?? firstSection(sections)
  // A section that was gone to stays, out of sight: its fields keep what can be undone, and where the cursor was.
  const [visited, setVisited] = useState<readonly string[]>([])
  if (section && !visited.includes(section.id)) setVisited([...visited, section.id])
  return {
    isNarrow,
    /** Undefined in a summary without sections. */
    section,
    /** The sections whose fields stand in the page, by id. */
    visited,
    pane: !isNarrow && pane === 'words' ? 'evidence' : pane,
    /** The choice to bring into view, until the member goes elsewhere. */
    opened,
    showPane: (next: PaneId): void => {
      setOpened(null)
      setPane(next)
    },
    showSection: (next: string): void => {
      setOpened(null)
      setSectionId(next)
    },
    openChoice: (choice: Pick<Choice, 'id' | 'sectionId'>): void => {
      setSectionId(choice.sectionId)
      setPane('evidence')
      setOpened({ choiceId: choice.id })
    },
  }
}

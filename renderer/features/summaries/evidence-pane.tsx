import { useState } from 'react'
import type { Choice } from '../../../shared/contract/choices.ts'
import type { Section, SectionKind, Summary } from '../../../shared/contract/summaries.ts'
import { Section as PageSection } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { CandidateList } from './candidate-list.tsx'
import { ChosenList } from './chosen-list.tsx'
import { evidenceMessages } from './evidence-messages.ts'
import type { Opened } from './place.ts'
import css from './summaries.module.css'

const { choice: words } = evidenceMessages

/** Sections that look over a time: charts are what they are made of. */
const ABOUT_CHARTS: ReadonlySet<SectionKind> = new Set(['ratings', 'rhythm'])

/** A section by itself, where a story has an id. */
const SECTION = 'section'

type EvidencePaneProps = {
  readonly summary: Summary
  readonly section: Section
  readonly choices: readonly Choice[]
  /** The choice to bring into view. */
  readonly opened: Opened | null
  /** Puts a token into the words; false where no field has the cursor. */
  readonly onCite: (key: string) => boolean
}

/** What a section rests on: what was chosen for it, and what there is to choose from. */
export const EvidencePane = ({ summary, section, choices, opened, onCite }: EvidencePaneProps) => {
  const readOnly = useReadOnly()
  const [into, setInto] = useState(SECTION)
  const chosen = choices.filter(({ sectionId }) => sectionId === section.id)
  const story = section.stories.find(({ id }) => id === into)
  const shared = { summary, sectionId: section.id, opened, onCite }
  return (
    <>
      <PageSection title={words.chosen}>
        {chosen.length === 0 && <p className={css.soft}>{words.chosenNone}</p>}
        {[null, ...section.stories].map((one) => (
          <ChosenList
            key={one?.id ?? SECTION}
            {...shared}
            story={one}
            chosen={chosen.filter(({ storyId }) => storyId === (one?.id ?? null))}
          />
        ))}
      </PageSection>
      {!readOnly && (
        <PageSection title={words.candidates}>
          {section.stories.length > 0 && (
            <Select
              label={words.into}
              options={[
                { id: SECTION, label: words.section },
                ...section.stories.map(({ id, title }) => ({ id, label: title })),
              ]}
              value={story?.id ?? SECTION}
              onChange={setInto}
            />
          )}
          <CandidateList
            summaryId={summary.id}
            sectionId={section.id}
            storyId={story?.id ?? null}
            begins={ABOUT_CHARTS.has(section.kind) ? 'chart' : 'all'}
            chosenHere={new Set(chosen.map(({ id }) => id))}
          />
        </PageSection>
      )}
    </>
  )
}

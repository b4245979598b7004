import type { DocumentSource, Paper } from '../../../shared/contract/document-parts.ts'
import type { DocumentLook } from '../../../shared/contract/documents.ts'
import { Checkbox } from '../checkbox.tsx'
import { Segmented } from '../segmented.tsx'
import css from './documents.module.css'
import { messages } from './messages.ts'
import { usualPaper } from './usual-paper.ts'

const { export: words } = messages

type RecordKind = Extract<DocumentSource['kind'], 'entries' | 'passages' | 'journal'>
/** How entries and passages look on paper; a summary, an edition and an interview sheet have a look of their own. */
export type RecordLook = {
  readonly [K in 'paper' | 'withPrompts' | 'withFacts' | 'withLabels']: NonNullable<DocumentLook[K]>
}

const PAPERS: readonly { id: Paper; label: string }[] = [
  { id: 'letter', label: words.papers.letter },
  { id: 'a4', label: words.papers.a4 },
]

/** What each kind can show or leave out. */
const SWITCHES = {
  entries: ['withPrompts', 'withFacts', 'withLabels'],
  journal: ['withPrompts', 'withFacts', 'withLabels'],
  passages: ['withLabels'],
} as const satisfies Record<RecordKind, readonly (keyof RecordLook)[]>

/** The kind of a source that has no look of its own; null for one that has. */
export const recordKind = ({ kind }: DocumentSource): RecordKind | null =>
  kind === 'entries' || kind === 'passages' || kind === 'journal' ? kind : null

/** What entries begin with: their prompts, names as they were written, the paper that is usual here. */
export const usualLook = (): RecordLook => ({
  paper: usualPaper(),
  withPrompts: true,
  withFacts: false,
  withLabels: false,
})

type RecordOptionsProps = {
  readonly kind: RecordKind
  /** Whether what is made has pages. */
  readonly hasPages: boolean
  readonly look: RecordLook
  readonly onChange: (look: RecordLook) => void
}

/** What a document of the member's own words shows, and on which paper. */
export const RecordOptions = ({ kind, hasPages, look, onChange }: RecordOptionsProps) => (
  <>
    {hasPages && (
      <Segmented
        label={words.paper}
        options={PAPERS}
        value={look.paper}
        onChange={(paper) => onChange({ ...look, paper })}
      />
    )}
    <fieldset className={css.options}>
      <legend className={css.legend}>{words.shows}</legend>
      {SWITCHES[kind].map((name) => (
        <Checkbox
          key={name}
          label={words.looks[name]}
          isSelected={look[name]}
          onChange={(isOn) => onChange({ ...look, [name]: isOn })}
        />
      ))}
    </fieldset>
  </>
)

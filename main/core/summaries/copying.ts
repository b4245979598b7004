import type { TemplateId } from '../../../shared/contract/summaries.ts'
import { TEMPLATES, templateSection } from '../../../shared/summaries/templates.ts'
import { choicesOf, insertChoice, putField, putRedactions, setChoiceDeleted } from './choices-store.ts'
import type { SummariesDeps } from './deps.ts'
import { addTemplateSection } from './making.ts'
import {
  insertSection,
  insertStory,
  type StoredSection,
  sectionsOf,
  setSectionDropped,
  storiesOf,
} from './sections-store.ts'
import { putStandard, setTie, standardsOf, standardsOfTargets } from './standards-store.ts'
import { copyKeyClock, insertSummary, type Stamp, type StoredSummary } from './store.ts'
import { insertText, textsOf } from './texts-store.ts'

/** The sections of a draft as another template orders them; those that it does not have come after, left out. */
const asOfTemplate = (
  sections: readonly StoredSection[],
  before: TemplateId,
  wanted: TemplateId,
): StoredSection[] => {
  if (before === wanted) return [...sections]
  const order = TEMPLATES[wanted].sections.map(({ kind }) => kind)
  const named = sections.map((section) => {
    const isRenamed = section.title !== templateSection(before, section.kind)?.title
    const title = isRenamed ? section.title : (templateSection(wanted, section.kind)?.title ?? section.title)
    return { ...section, title, dropped: order.includes(section.kind) ? section.dropped : true }
  })
  const ofTemplate = order.flatMap((kind) => named.filter((section) => section.kind === kind))
  return [...ofTemplate, ...named.filter(({ kind }) => !order.includes(kind))]
}

/** Another draft with the same words, choices and redactions. @returns its id */
export const copyDraft = (
  deps: Pick<SummariesDeps, 'db' | 'newId'>,
  from: StoredSummary,
  template: TemplateId = from.template,
  stamp: Stamp,
): string => {
  const { db, newId } = deps
  const summaryId = newId()
  const { paper, language } = from.options
  const options =
    template === from.template ? from.options : { ...TEMPLATES[template].options, paper, language }
  insertSummary(db, { ...from, id: summaryId, template, options }, stamp)
  copyKeyClock(db, from.id, summaryId)

  const ids = new Map<string, string>()
  const copied = (id: string): string => {
    const known = ids.get(id) ?? newId()
    ids.set(id, known)
    return known
  }

  const sections = asOfTemplate(sectionsOf(db, from.id), from.template, template)
  for (const [position, { id, kind, title, dropped }] of sections.entries()) {
    insertSection(db, summaryId, { id: copied(id), kind, title }, position, stamp)
    if (dropped) setSectionDropped(db, copied(id), stamp.at, stamp)
  }
  const missing = TEMPLATES[template].sections.filter(
    ({ kind }) => !sections.some((one) => one.kind === kind),
  )
  for (const [place, section] of missing.entries()) {
    addTemplateSection(deps, summaryId, section, sections.length + place, stamp)
  }
  const stories = storiesOf(db, from.id).filter(({ removed }) => !removed)
  for (const [position, { id, sectionId, title }] of stories.entries()) {
    insertStory(db, { id: copied(id), sectionId: copied(sectionId), title }, position, stamp)
  }
  for (const { textId, sectionId, storyId, part, body } of textsOf(db, from.id)) {
    const place = { sectionId: copied(sectionId), storyId: storyId === null ? null : copied(storyId), part }
    insertText(db, summaryId, { textId: copied(textId), ...place, body }, stamp)
  }
  copyChoices(deps, { from: from.id, to: summaryId, copied }, stamp)
  copyStandards(deps, { from: from.id, to: summaryId, copied }, stamp)
  return summaryId
}

type Copying = { readonly from: string; readonly to: string; readonly copied: (id: string) => string }

const copyChoices = (
  { db, newId }: Pick<SummariesDeps, 'db' | 'newId'>,
  { from, to, copied }: Copying,
  stamp: Stamp,
): void => {
  for (const choice of choicesOf(db, from)) {
    const { removed, fields, ...facts } = choice
    const id = copied(choice.id)
    const sectionId = copied(choice.sectionId)
    const storyId = choice.storyId === null ? null : copied(choice.storyId)
    insertChoice(db, { ...facts, summaryId: to, id, sectionId, storyId }, stamp)
    for (const field of fields.filter(({ erased }) => !erased)) {
      putField(db, id, field)
      const redactions = field.redactions.map((redaction) => ({ ...redaction, id: newId() }))
      putRedactions(db, id, field.field, redactions, stamp)
    }
    if (removed) setChoiceDeleted(db, id, stamp.at, stamp)
  }
}

const copyStandards = (
  { db }: Pick<SummariesDeps, 'db'>,
  { from, to, copied }: Copying,
  stamp: Stamp,
): void => {
  const standing = standardsOf(db, from).filter(({ removed }) => !removed)
  for (const [position, { id, code, text }] of standing.entries()) {
    putStandard(db, to, { id: copied(id), code, text }, position, stamp)
  }
  for (const kind of ['story', 'choice'] as const) {
    for (const [targetId, standardIds] of standardsOfTargets(db, from, kind)) {
      for (const standardId of standardIds) {
        setTie(db, { standardId: copied(standardId), kind, targetId: copied(targetId) }, true, stamp)
      }
    }
  }
}

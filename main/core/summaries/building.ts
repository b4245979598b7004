import type { Choice } from '../../../shared/contract/choices.ts'
import type { DocumentNotice } from '../../../shared/contract/document-parts.ts'
import { STORY_PARTS } from '../../../shared/contract/summaries.ts'
import { writtenPeriod } from '../../../shared/domain/document/dates.ts'
import { fromMarkdown } from '../../../shared/domain/document/from-markdown.ts'
import { heading, paragraph, table, textInline } from '../../../shared/domain/document/loose.ts'
import type { Block, Document, Figure, HeadingLevel, Inline } from '../../../shared/domain/document/model.ts'
import { buildingWords } from '../../../shared/summaries/building-words.ts'
import { leftOutBy } from '../../../shared/summaries/left-out.ts'
import { noteOf, shownBlocks } from './build-choices.ts'
import { isInDocument } from './checking.ts'
import type { Building } from './choice-lines.ts'
import type { StoredSection, StoredStory } from './sections-store.ts'
import type { StoredStandard } from './standards-store.ts'
import type { StoredSummary } from './store.ts'
import type { StoredText } from './texts-store.ts'

/** All that a summary's document is made of. */
export type BuildingInput = {
  readonly summary: StoredSummary
  readonly sections: readonly StoredSection[]
  readonly stories: readonly StoredStory[]
  readonly texts: readonly StoredText[]
  /** Those that stand, in the order of the document. */
  readonly choices: readonly Choice[]
  readonly standards: readonly StoredStandard[]
  readonly storyStandards: ReadonlyMap<string, readonly string[]>
  readonly figures: ReadonlyMap<string, Figure>
  /** The date of the file, `YYYY-MM-DD`. */
  readonly day: string
}

type Built = { readonly document: Document; readonly notices: readonly DocumentNotice[] }

const isVisible = (inlines: readonly Inline[]): boolean =>
  inlines.some((inline) => inline.kind !== 'text' || /\S/u.test(inline.text))

/** Puts a strong word of ours before the first paragraph of a part. */
const runIn = (label: string, blocks: readonly Block[]): Block[] => {
  const [first, ...others] = blocks
  if (!first) return []
  const lead = textInline(`${label}. `, 'strong')
  if (first.kind !== 'paragraph') return [paragraph([lead], first.origin), ...blocks]
  return [{ ...first, inlines: [lead, ...first.inlines] }, ...others]
}

/** What the document shows of the choices, by the options of its draft. */
const isShown =
  ({ options }: StoredSummary) =>
  (choice: Choice): boolean =>
    isInDocument(choice) && leftOutBy(choice, options) === null

const withoutDropped = ({ sections, ...input }: BuildingInput): BuildingInput => ({
  ...input,
  sections: sections.filter(
    ({ dropped, kind }) =>
      !dropped &&
      (input.summary.options.ratings || kind !== 'ratings') &&
      (input.summary.options.growthAreas || kind !== 'growth-areas'),
  ),
})

/**
 * The document of a summary, loose: the member's connecting words, what is shown between them, and the notes that they
 * cite. What lies inside, in a dropped section, or was not chosen is not in it. Pure.
 */
export const buildSummary = (given: BuildingInput): Built => {
  const input = withoutDropped(given)
  const { summary, sections, stories, texts, figures, day } = input
  const { language, exactDays, notes: hasNotes, standardsMap } = summary.options
  const words = buildingWords(language)
  const building: Building = { language, exactDays, words, figures }
  const inDocument = new Set(sections.map(({ id }) => id))
  const choices = input.choices.filter(isShown(summary)).filter(({ sectionId }) => inDocument.has(sectionId))
  const byKey = new Map(choices.map((choice) => [choice.key, choice]))
  const known = new Set(given.choices.map(({ key }) => key))
  const notices: DocumentNotice[] = []
  const leftOut = { image: 0, html: 0 }

  const bodyOf = ({ textId, body }: StoredText, under: HeadingLevel): Block[] =>
    fromMarkdown(body, {
      under,
      originAt: ({ start, end }) => ({ kind: 'text', textId, start, end }),
      cite: (key) => {
        const choice = byKey.get(key)
        if (!known.has(key)) notices.push({ kind: 'unknown-source', textId, key })
        const isCited = hasNotes && choice !== undefined && choice.source.kind !== 'chart'
        return isCited ? { kind: 'cite', note: Number(key.slice(1)) } : null
      },
      leftOut: (what) => {
        leftOut[what] += 1
      },
    })

  const shownIn = (sectionId: string, storyId: string | null): Block[] =>
    shownBlocks(
      choices.filter(
        (choice) => choice.sectionId === sectionId && choice.storyId === storyId && choice.show === 'shown',
      ),
      building,
      storyId === null ? 3 : 4,
    )

  const storyBlocks = ({ id, sectionId, title }: StoredStory): Block[] => {
    const told = STORY_PARTS.flatMap((part) =>
      texts
        .filter((text) => text.storyId === id && text.part === part)
        .flatMap((text) => runIn(words.part[part], bodyOf(text, 3))),
    )
    const blocks = [...told, ...shownIn(sectionId, id)]
    return blocks.length === 0 ? [] : [heading(3, title, { kind: 'section', sectionId }), ...blocks]
  }

  const mapOfStandards = (): Block[] => {
    const titleOf = new Map([...stories, ...sections].map(({ id, title }) => [id, title]))
    const rows = input.standards.map(({ id, code, text }) => {
      const fromStories = stories
        .filter((story) => inDocument.has(story.sectionId))
        .filter((story) => input.storyStandards.get(story.id)?.includes(id))
        .map(({ title }) => title)
      const fromChoices = choices
        .filter(({ standardIds }) => standardIds.includes(id))
        .map(({ sectionId, storyId }) => titleOf.get(storyId ?? sectionId) ?? '')
      const places = [...new Set([...fromStories, ...fromChoices])].join('; ')
      return [
        [textInline([code, text].filter(Boolean).join(' '))],
        [textInline(places === '' ? '–' : places)],
      ]
    })
    return rows.length === 0 ? [] : [table('', [{ text: words.standard }, { text: words.shownBy }], rows)]
  }

  const sectionBlocks = ({ id, kind, title }: StoredSection): Block[] => {
    const blocks = [
      ...texts
        .filter(({ sectionId, storyId }) => sectionId === id && storyId === null)
        .flatMap((text) => bodyOf(text, 2)),
      ...stories.filter(({ sectionId }) => sectionId === id).flatMap(storyBlocks),
      ...shownIn(id, null),
      ...(kind === 'standards' && standardsMap ? mapOfStandards() : []),
    ].filter((block) => block.kind !== 'paragraph' || isVisible(block.inlines))
    return blocks.length === 0 ? [] : [heading(2, title, { kind: 'section', sectionId: id }), ...blocks]
  }

  const blocks = sections.flatMap(sectionBlocks)
  const { title, author, role, reader, from, to, options } = summary
  const lines = [
    [author, role].filter(Boolean).join(', '),
    writtenPeriod({ from, to }, language),
    reader === '' ? '' : words.forReader(reader),
  ].filter(Boolean)
  return {
    document: {
      meta: { title, lines, author, language, day, paper: options.paper, style: 'summary' },
      blocks,
      notes: hasNotes ? choices.map((choice) => noteOf(choice, building)) : [],
    },
    notices: [
      ...notices,
      ...(['image', 'html'] as const)
        .filter((what) => leftOut[what] > 0)
        .map((what) => ({ kind: 'left-out' as const, what, times: leftOut[what] })),
    ],
  }
}

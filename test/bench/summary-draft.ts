import type { Core } from '../../main/core/core.ts'
import type { Api } from '../../renderer/api/client.ts'
import type { Candidate } from '../../shared/contract/choices.ts'
import type { Section, Summary } from '../../shared/contract/summaries.ts'
import { addDays } from '../../shared/domain/days.ts'
import { type JsonBlock, JsonDocument } from '../../shared/domain/document/json-schema.ts'
import type { Block, Document } from '../../shared/domain/document/model.ts'

/** A draft of the sample journal with six charts, ready to go out. */
export type BenchDraft = {
  readonly summaryId: string
  /** A field of connecting words in the middle of it. */
  readonly textId: string
  readonly body: string
  /** Chooses some more evidence; false when there is none left. */
  readonly grow: () => Promise<boolean>
  /** Begins a day later than it did, so that no drawing of a chart is remembered. */
  readonly renew: () => Promise<void>
  /** The draft as it stands now, read, drawn and built anew. */
  readonly document: () => Promise<Document>
}

const CHARTS = 6
/** Choices that are added at a time. */
const STEP = 10
const WORDS =
  'I asked before I answered, wrote down what I heard, and went back with it a week later.\n\n'.repeat(6)

/** As the builder’s blocks have one, so that each paragraph is a place on its page. */
const ORIGIN = { kind: 'section', sectionId: 'bench' } as const

const withOrigin = (block: JsonBlock): Block => {
  const common = { id: '', origin: ORIGIN }
  if (block.kind === 'quote') return { ...block, ...common, blocks: block.blocks.map(withOrigin) }
  if (block.kind !== 'list') return { ...block, ...common }
  const items = block.items.map(({ checked, blocks }) => ({ checked, blocks: blocks.map(withOrigin) }))
  return { ...block, ...common, items }
}

const documentOf = ({ meta, blocks, notes }: JsonDocument): Document => ({
  meta,
  blocks: blocks.map(withOrigin),
  notes: notes.map((note) => ({ ...note, origin: ORIGIN })),
})

const mustHave = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`the sample journal has no ${what}`)
  return value
}

const writeWords = async (api: Api, summaryId: string): Promise<string[]> => {
  const texts = await api.connecting.texts({ summaryId })
  for (const { textId, version: baseVersion } of texts) {
    const words = [{ textId, body: WORDS, baseVersion }]
    await api.connecting.save({ summaryId, client: 'bench-window', texts: words })
  }
  return texts.map(({ textId }) => textId)
}

const kindOf = ({ source }: Candidate): string => (source.kind === 'chart' ? source.ref.chart : '')

/** Charts of as many kinds as there are, then more of them. */
const varied = (charts: readonly Candidate[]): Candidate[] => {
  const kinds = [...Map.groupBy(charts, kindOf).values()]
  const rounds = Array.from({ length: CHARTS }, (_, round) => kinds.flatMap((kind) => kind[round] ?? []))
  return rounds.flat().slice(0, CHARTS)
}

const chooseCharts = async (api: Api, summaryId: string, sections: readonly Section[]): Promise<void> => {
  const sectionId = mustHave(sections[0], 'section').id
  const { candidates } = await api.choices.candidates({ summaryId, sectionId, rank: 'chart' })
  const charts = varied(candidates)
  if (charts.length < CHARTS) throw new Error(`the sample journal has only ${charts.length} charts`)
  for (const [place, { source }] of charts.entries()) {
    const section = mustHave(sections[place % sections.length], 'section')
    await api.choices.choose({ summaryId, sectionId: section.id, source })
  }
}

/** A portfolio of all the sample journal’s days, with words in every field, and charts but nothing else chosen. */
export const beginDraft = async (api: Api, files: Pick<Core['files'], 'take'>): Promise<BenchDraft> => {
  const { id: summaryId } = await api.summaries.create({ template: 'portfolio' })
  await api.summaries.setFacts({ summaryId, author: 'Natalia Ibarra', role: 'Grade lead' })
  await api.summaries.setOptions({ summaryId, options: { ratings: true } })
  const summary: Summary = await api.summaries.setWarned({ summaryId })
  const textIds = await writeWords(api, summaryId)
  const standing = summary.sections.filter(({ dropped }) => !dropped)
  await chooseCharts(api, summaryId, standing)
  const sectionId = mustHave(standing[0], 'section').id
  let { period } = summary
  let chosen = 0

  const grow = async (): Promise<boolean> => {
    const asked = { summaryId, sectionId, offset: chosen, limit: STEP }
    const { candidates } = await api.choices.candidates(asked)
    const more = candidates.filter(({ rank }) => rank !== 'chart')
    for (const { source } of more) {
      const section = mustHave(standing[chosen % standing.length], 'section')
      await api.choices.choose({ summaryId, sectionId: section.id, source, show: 'shown' })
      chosen += 1
    }
    return more.length > 0
  }

  const renew = async (): Promise<void> => {
    period = { ...period, from: addDays(period.from, 1) }
    await api.summaries.setFacts({ summaryId, period })
  }

  const document = async (): Promise<Document> => {
    const source = { kind: 'summary', summaryId } as const
    const { files: made } = await api.documents.export({ source, format: 'json' })
    const bytes = files.take(mustHave(made[0], 'file').file)?.bytes
    return documentOf(JsonDocument.parse(JSON.parse(new TextDecoder().decode(bytes))))
  }

  const textId = mustHave(textIds[Math.floor(textIds.length / 2)], 'field of words')
  return { summaryId, textId, body: WORDS, grow, renew, document }
}

import type { Core } from '../../main/core/core.ts'
import type { Api } from '../../renderer/api/client.ts'
import type { Section, Summary } from '../../shared/contract/summaries.ts'
import { JsonDocument } from '../../shared/domain/document/json-schema.ts'
import type { Document } from '../../shared/domain/document/model.ts'
import { laidOut } from './summary-charts.ts'

/** A draft of the sample journal, ready to go out. */
export type BenchDraft = {
  readonly summary: Summary
  /** Chooses some more evidence; false when there is none left. */
  readonly grow: () => Promise<boolean>
  /** The draft as it stands now, read and built anew, with six charts laid in. */
  readonly document: () => Promise<Document>
}

/** Choices that are added at a time. */
const STEP = 10
const MAX_CANDIDATES = 200
const WORDS =
  'I asked before I answered, wrote down what I heard, and went back with it a week later.\n\n'.repeat(6)

const writeWords = async (api: Api, summaryId: string): Promise<void> => {
  for (const { textId, version: baseVersion } of await api.connecting.texts({ summaryId })) {
    await api.connecting.save({
      summaryId,
      client: 'bench-window',
      texts: [{ textId, body: WORDS, baseVersion }],
    })
  }
}

const mustHave = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`the sample journal has no ${what}`)
  return value
}

/** A portfolio of all the sample journal’s days, with words in every field and nothing chosen. */
export const beginDraft = async (api: Api, files: Pick<Core['files'], 'take'>): Promise<BenchDraft> => {
  const { id: summaryId } = await api.summaries.create({ template: 'portfolio' })
  await api.summaries.setFacts({ summaryId, author: 'Natalia Ibarra', role: 'Grade lead' })
  const summary = await api.summaries.setWarned({ summaryId })
  await writeWords(api, summaryId)
  const standing = summary.sections.filter(({ dropped }) => !dropped)
  const first = mustHave(standing[0], 'section')
  const { candidates } = await api.choices.candidates({
    ...{ summaryId, sectionId: first.id, limit: MAX_CANDIDATES },
  })
  let chosen = 0

  const grow = async (): Promise<boolean> => {
    const more = candidates.slice(chosen, chosen + STEP)
    for (const { source } of more) {
      const section: Section = mustHave(standing[chosen % standing.length], 'section')
      await api.choices.choose({ summaryId, sectionId: section.id, source, show: 'shown' })
      chosen += 1
    }
    return more.length > 0
  }

  const document = async (): Promise<Document> => {
    const source = { kind: 'summary', summaryId } as const
    const { files: made } = await api.documents.export({ source, format: 'json' })
    const bytes = files.take(mustHave(made[0], 'file').file)?.bytes
    return laidOut(JsonDocument.parse(JSON.parse(new TextDecoder().decode(bytes))))
  }

  return { summary, grow, document }
}

import type { DocumentFormat, DocumentSource } from '../../../shared/contract/document-parts.ts'
import type { TemplateId } from '../../../shared/contract/summaries.ts'
import { INDICATORS } from '../../../shared/framework/indicators.ts'
import { CLIENT, openServices } from '../journal/setup.ts'

export const PERIOD = { from: '2026-01-01', to: '2026-12-31' }

/** A journal with a draft of a summary, and short ways to mark, choose, write and export. */
export const openSummary = async (template: TemplateId = 'portfolio') => {
  const t = openServices()
  await t.page('A page, so that the year holds an entry.')
  const { handlers, choices, connecting } = t.summaries
  const { id: summaryId, sections } = await handlers.create({ template, reader: '', period: PERIOD })
  await handlers.setWarned({ summaryId })
  const sectionOf = (kind: string): string => sections.find((section) => section.kind === kind)?.id ?? ''

  /** Marks these words of an entry's page. */
  const mark = async (entryId: string, quote: string): Promise<string> => {
    const start = (await t.body(entryId))?.indexOf(quote) ?? -1
    const place = { entryId, stepId: 'page', start, end: start + quote.length, quote }
    const targets = [{ kind: 'indicator' as const, id: INDICATORS[0]?.id ?? '', stance: 'for' as const }]
    return (await t.passages.mark({ ...place, targets })).id
  }
  const choose = async (passageId: string, kind = 'values') =>
    choices.choose({
      ...{ summaryId, sectionId: sectionOf(kind), storyId: null },
      source: { kind: 'passage', passageId },
    })
  /** Hides each place of these words in a field of a choice. */
  const hide = async (choiceId: string, words: string, label: string, field = 'quote') => {
    const choice = (await choices.list({ summaryId })).find(({ id }) => id === choiceId)
    const text = choice?.fields.find((one) => one.field === field)?.words ?? ''
    const redactions = [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
      span: { start: index, end: index + words.length },
      label,
    }))
    return choices.setRedactions({ summaryId, choiceId, field, redactions })
  }
  /** Writes a section's own words. */
  const say = async (kind: string, body: string) => {
    const texts = await connecting.texts({ summaryId })
    const text = texts.find((one) => one.sectionId === sectionOf(kind) && one.part === 'intro')
    if (!text) throw new Error('there is no such field')
    const { textId, version: baseVersion } = text
    return connecting.save({ summaryId, client: CLIENT, texts: [{ textId, body, baseVersion }] })
  }
  /** The text of a file, as it would be saved. */
  const file = async (
    source: DocumentSource = { kind: 'summary', summaryId },
    format: DocumentFormat = 'json',
  ): Promise<string> => {
    const { files } = await t.documents.export({ source, look: {}, format })
    return files.map(({ file }) => new TextDecoder().decode(t.files.take(file)?.bytes)).join('\n')
  }
  const own = { summaryId, sectionOf, mark, choose, hide, say, file }
  return { ...t, ...t.summaries, documents: t.documents, ...own }
}

export type SummaryTest = Awaited<ReturnType<typeof openSummary>>

/** What a call failed with; its answer where it did not. */
export const codeOf = async (work: () => unknown): Promise<unknown> => {
  try {
    return await work()
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}

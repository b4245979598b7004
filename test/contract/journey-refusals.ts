import { expect } from 'vitest'
import type { Api } from '../../renderer/api/client.ts'
import type { AppError } from '../../shared/errors.ts'
import type { Harness } from './harness.ts'
import { codeOf } from './writing.ts'

const ALWAYS = { from: '2000-01-01', to: '2099-12-31' }
const FORMATS = ['pdf', 'docx', 'html', 'markdown', 'json'] as const

/** Bad input of whoever hands a summary out: each says what it is, and makes no file. */
export const refuseToHandOut = async (
  api: Api,
  { entryId, passageId }: { readonly entryId: string; readonly passageId: string },
  take: Harness['take'],
): Promise<void> => {
  const never = { from: '1990-01-01', to: '1990-12-31' }
  expect(await codeOf(api.summaries.create({ template: 'review', period: never }))).toBe('empty-period')

  const { id: summaryId, sections } = await api.summaries.create({ template: 'review', period: ALWAYS })
  const source = { kind: 'summary', summaryId } as const
  const sectionId = sections[0]?.id ?? ''
  expect(await codeOf(api.documents.export({ source, format: 'pdf' }))).toBe('privacy-unread')
  await api.summaries.setWarned({ summaryId })
  expect(await codeOf(api.documents.export({ source, format: 'pdf' }))).toBe('empty-document')

  await api.choices.choose({ summaryId, sectionId, source: { kind: 'passage', passageId } })
  await api.journal.remove({ entryId })
  for (const format of FORMATS) {
    const refused = await api.documents.export({ source, format }).catch((error: AppError) => error)
    expect(refused).toMatchObject({ code: 'source-gone', details: { count: 1 } })
  }
  await api.journal.putBack({ entryId })
  const { files } = await api.documents.export({ source, format: 'pdf' })
  expect(Buffer.from(await take(files[0]?.file ?? '')).toString('latin1')).toMatch(/^%PDF-1\.7/)
  await api.summaries.remove({ summaryId })
  await api.summaries.erase({ summaryId })
}

import { useState } from 'react'
import type { DocumentFormat } from '../../../shared/contract/document-parts.ts'
import type { Summary } from '../../../shared/contract/summaries.ts'
import { AppError } from '../../../shared/errors.ts'
import { useApi, useCommand, useKeepAnswer, useRefresh } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { ExportDialog } from '../../ui/documents/export-dialog.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import { useFlushAll } from '../../ui/flush.tsx'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { editionMessages } from './edition-messages.ts'
import { messages } from './messages.ts'
import css from './summaries.module.css'

const { keep: words } = editionMessages

/** Once a file is made: keeps what it says, and to whom it goes. */
const KeepEdition = ({ summary, format }: { summary: Summary; format: DocumentFormat }) => {
  const { editions } = useApi()
  const refresh = useRefresh()
  const formats = useFormat()
  const [to, setTo] = useState(summary.reader)
  const make = useCommand(editions.make)
  const handed = useCommand(editions.handed)
  const keep = async (): Promise<void> => {
    const { id } = await make.mutateAsync({ summaryId: summary.id })
    if (to.trim() !== '') await handed.mutateAsync({ editionId: id, to: to.trim(), format })
    refresh('editions')
    refresh('summaries')
  }
  const isDone = make.isSuccess && !handed.isPending && !handed.error
  const error = make.error ?? handed.error
  if (isDone && make.data) return <p role="status">{words.done(formats.number(make.data.number))}</p>
  return (
    <Section title={words.title} lead={words.lead}>
      <TextField label={words.to} hint={words.toHint} value={to} onChange={setTo} maxLength={200} />
      <ErrorBanner error={error} />
      <div className={css.cardFoot}>
        <Button
          variant="primary"
          isPending={make.isPending || handed.isPending}
          onPress={() => void keep().catch(() => undefined)}
        >
          {words.go}
        </Button>
      </div>
    </Section>
  )
}

/** Exports a summary; before the first time the note on privacy asks to be read. */
export const ExportSummary = ({ summary }: { summary: Summary }) => {
  const { summaries } = useApi()
  const keep = useKeepAnswer()
  const flushAll = useFlushAll()
  const readOnly = useReadOnly()
  const [isOpen, setOpen] = useState(false)
  const summaryId = summary.id
  const before = async (): Promise<void> => {
    // What goes out is what core holds: words on their way there come first.
    if (!(await flushAll())) throw new AppError('internal')
    if (!summary.warned && !readOnly)
      keep(summaries.get, { summaryId }, await summaries.setWarned({ summaryId }))
  }
  return (
    <>
      <Button variant="primary" icon="save" onPress={() => setOpen(true)}>
        {messages.export}
      </Button>
      {isOpen && (
        <ExportDialog
          source={{ kind: 'summary', summaryId }}
          isFirst={!summary.warned}
          before={before}
          onClose={() => setOpen(false)}
          {...(!readOnly && {
            after: (format: DocumentFormat) => <KeepEdition summary={summary} format={format} />,
          })}
        />
      )}
    </>
  )
}

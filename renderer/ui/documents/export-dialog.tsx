import { type ReactNode, useState } from 'react'
import type { DocumentFormat, DocumentSource } from '../../../shared/contract/document-parts.ts'
import { useJob } from '../../api/use-job.ts'
import { Banner } from '../banner.tsx'
import { Button } from '../button.tsx'
import { Checkbox } from '../checkbox.tsx'
import { Dialog } from '../dialog.tsx'
import { JobProgress } from '../job-progress.tsx'
import { uiMessages } from '../messages.ts'
import { RadioGroup } from '../radio-group.tsx'
import css from './documents.module.css'
import { messages } from './messages.ts'
import { NoticeList } from './notice-list.tsx'
import { PrintButton } from './print-button.tsx'
import { RecordOptions, recordKind, usualLook } from './record-options.tsx'
import { useExport } from './use-export.ts'

const { export: words } = messages

const FORMATS = ['pdf', 'docx', 'html', 'markdown', 'json'] as const satisfies readonly DocumentFormat[]

/** What the chosen one is good for is said; the others by their names, so that the buttons stay in sight. */
const optionsFor = (chosen: DocumentFormat) =>
  FORMATS.map((id) => {
    const { label, hint } = words.formats[id]
    return id === chosen ? { id, label, hint } : { id, label }
  })

type ExportDialogProps = {
  readonly source: DocumentSource
  readonly onClose: () => void
  /** Whether the note on privacy is asked to be read first. */
  readonly isFirst?: boolean
  /** Whatever must be done first, such as saving the last words; it throws when that fails. */
  readonly before: () => Promise<void>
  /** What may come after the file. */
  readonly after?: (format: DocumentFormat) => ReactNode
}

/** Makes a file of a document, in the format that the member chooses. */
export const ExportDialog = (props: ExportDialogProps) => {
  const { source, onClose, isFirst = false, before, after } = props
  const { made, problem, isPending, refuse, make, saveAgain } = useExport(source)
  const job = useJob('export')
  const [format, setFormat] = useState<DocumentFormat>('pdf')
  const [records, setRecords] = useState(usualLook)
  const [hasRead, setRead] = useState(false)
  const kind = recordKind(source)
  const look = kind ? records : {}
  const go = (): void => {
    if (isFirst && !hasRead) refuse(words.privacyMissing)
    else void make(format, look, before)
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="large"
      canClose={!isPending}
      footer={
        <>
          {made && !made.isSaved && (
            <Button onPress={() => void saveAgain()} isPending={isPending}>
              {words.again}
            </Button>
          )}
          <Button onPress={onClose} isDisabled={isPending}>
            {made ? words.close : uiMessages.cancel}
          </Button>
          {!made && (
            <>
              {(!isFirst || hasRead) && source.kind !== 'journal' && (
                <PrintButton source={source} look={look} before={before} />
              )}
              <Button variant="primary" icon="save" onPress={go} isPending={isPending}>
                {words.go}
              </Button>
            </>
          )}
        </>
      }
    >
      {!made && (
        <>
          <RadioGroup label={words.format} options={optionsFor(format)} value={format} onChange={setFormat} />
          {kind && (
            <RecordOptions
              kind={kind}
              hasPages={format === 'pdf' || format === 'docx'}
              look={records}
              onChange={setRecords}
            />
          )}
          {isFirst && (
            <div className={css.privacy}>
              <h3 className={css.small}>{words.privacyTitle}</h3>
              <p>{words.privacy}</p>
              <Checkbox label={words.privacyTick} isSelected={hasRead} onChange={setRead} />
            </div>
          )}
        </>
      )}
      {problem && (
        <Banner tone="trouble" live="alert">
          {problem}
        </Banner>
      )}
      {isPending && !made && <JobProgress label={words.making} job={job} />}
      {made && (
        <>
          <p role="status">{(made.isMany ? words.many : words)[made.isSaved ? 'saved' : 'notSaved']}</p>
          <NoticeList notices={made.notices} />
          {after?.(made.format)}
        </>
      )}
    </Dialog>
  )
}

import { useState } from 'react'
import type { DocumentSource } from '../../../shared/contract/document-parts.ts'
import { asAppError } from '../../api/failure.ts'
import { Button } from '../button.tsx'
import { errorWords } from '../error-words.ts'
import { useToast } from '../toast.tsx'
import { messages } from './messages.ts'
import { useExporting } from './use-exporting.tsx'

type ExportButtonProps = {
  /** Finds what is exported when it is pressed, all of it and not only what is shown. */
  readonly find: () => Promise<DocumentSource>
  /** What it says, where it is not clear what goes out. */
  readonly children?: string
}

/** The way out of the app for what a list shows: quiet, below it. */
export const ExportButton = ({ find, children = messages.export.entry }: ExportButtonProps) => {
  const { exportThis, dialog } = useExporting()
  const { show } = useToast()
  const [isPending, setPending] = useState(false)
  const begin = async (): Promise<void> => {
    setPending(true)
    try {
      exportThis(await find())
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
    } finally {
      setPending(false)
    }
  }
  return (
    <>
      <Button variant="plain" icon="print" isPending={isPending} onPress={() => void begin()}>
        {children}
      </Button>
      {dialog}
    </>
  )
}

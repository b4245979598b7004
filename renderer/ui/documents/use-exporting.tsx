import { useState } from 'react'
import type { DocumentSource } from '../../../shared/contract/document-parts.ts'
import { AppError } from '../../../shared/errors.ts'
import { useFlushAll } from '../flush.tsx'
import { ExportDialog } from './export-dialog.tsx'

/** Asks how to export or print something; the last words are saved before it is made. Put `dialog` on the screen. */
export const useExporting = () => {
  const flushAll = useFlushAll()
  const [source, setSource] = useState<DocumentSource | null>(null)
  const before = async (): Promise<void> => {
    if (!(await flushAll())) throw new AppError('internal')
  }
  return {
    exportThis: setSource,
    dialog: source && <ExportDialog source={source} before={before} onClose={() => setSource(null)} />,
  }
}

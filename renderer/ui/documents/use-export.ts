import { useState } from 'react'
import type {
  DocumentFormat,
  DocumentNotice,
  DocumentSource,
} from '../../../shared/contract/document-parts.ts'
import type { DocumentLook } from '../../../shared/contract/documents.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useFiles } from '../../api/hooks.tsx'
import { errorWords } from '../error-words.ts'
import { messages } from './messages.ts'

type Made = {
  readonly format: DocumentFormat
  readonly files: readonly string[]
  readonly notices: readonly DocumentNotice[]
  readonly isSaved: boolean
}

/** Makes a document into files and has the host save them. What went wrong is words for the screen. */
export const useExport = (source: DocumentSource) => {
  const { documents } = useApi()
  const host = useFiles()
  const [made, setMade] = useState<Made | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isPending, setPending] = useState(false)

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setPending(true)
    setProblem(null)
    try {
      await work()
    } catch (error) {
      setProblem(errorWords(asAppError(error).code, { cancelled: messages.export.cancelled }))
    } finally {
      setPending(false)
    }
  }
  const save = async (files: readonly string[]): Promise<boolean> => {
    const [only] = files
    if (files.length === 1 && only !== undefined) return host.saveFile(only)
    return (await host.saveFiles(files)) === files.length
  }
  return {
    made,
    problem,
    isPending,
    refuse: setProblem,
    make: (format: DocumentFormat, look: DocumentLook, before: () => Promise<void>) =>
      attempt(async () => {
        await before()
        const answer = await documents.export({ source, look, format })
        const files = answer.files.map(({ file }) => file)
        const { notices } = answer
        setMade({ format, files, notices, isSaved: false })
        const isSaved = await save(files)
        setMade({ format, files, notices, isSaved })
      }),
    saveAgain: () =>
      attempt(async () => {
        if (made) setMade({ ...made, isSaved: await save(made.files) })
      }),
  }
}

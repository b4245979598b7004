import { useState } from 'react'
import type {
  DocumentFormat,
  DocumentNotice,
  DocumentSource,
} from '../../../shared/contract/document-parts.ts'
import type { DocumentLook } from '../../../shared/contract/documents.ts'
import { asAppError, savedBefore } from '../../api/failure.ts'
import { useApi, useFiles } from '../../api/hooks.tsx'
import { errorWords } from '../error-words.ts'
import { useFormat } from '../format.ts'
import { messages } from './messages.ts'

const { cancelled, gone, notThere, partly, things } = messages.export

type Made = {
  readonly format: DocumentFormat
  readonly isMany: boolean
  /** Those that are not saved yet. */
  readonly files: readonly string[]
  readonly notices: readonly DocumentNotice[]
  readonly isSaved: boolean
}

/** Makes a document into files and has the host save them. What went wrong is words for the screen. */
export const useExport = (source: DocumentSource) => {
  const { documents } = useApi()
  const host = useFiles()
  const { plural } = useFormat()
  const [made, setMade] = useState<Made | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isPending, setPending] = useState(false)

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setPending(true)
    setProblem(null)
    try {
      await work()
    } catch (error) {
      const { code, details } = asAppError(error)
      const saved = savedBefore(error)
      const lost = typeof details.count === 'number' ? details.count : 1
      const own = { cancelled, 'file-gone': gone, 'source-gone': notThere(plural(lost, things), lost > 1) }
      setProblem((saved === 0 ? '' : `${plural(saved, partly)} `) + errorWords(code, own))
      // Nothing is left to be saved: it is made anew.
      if (code === 'file-gone') setMade(null)
    } finally {
      setPending(false)
    }
  }
  /** What is saved stays saved: only the rest is left for the next time. */
  const save = async (document: Made): Promise<void> => {
    const { files } = document
    const [only] = files
    const leave = (saved: number): void =>
      setMade({ ...document, files: files.slice(saved), isSaved: saved === files.length })
    leave(0)
    try {
      if (files.length === 1 && only !== undefined) leave((await host.saveFile(only)) ? 1 : 0)
      else leave(await host.saveFiles(files))
    } catch (error) {
      leave(savedBefore(error))
      throw error
    }
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
        await save({ format, isMany: files.length > 1, files, notices, isSaved: false })
      }),
    saveAgain: () =>
      attempt(async () => {
        if (made) await save(made)
      }),
  }
}

import { type ChildProcess, fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Document } from '../../shared/domain/document/model.ts'
import type { FromPdfChild } from './pdf-child.ts'

export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined

export type PdfMaker = {
  /** @throws Error where there is no file, or none in time */
  readonly make: (document: Document) => Promise<NonNullable<FromPdfChild>>
  readonly end: () => void
}

/** The compiler in a process of its own, which alone can be ended while it works. */
export const startPdfMaker = (mostMs: number): PdfMaker => {
  let child: ChildProcess | null = null
  const start = async (): Promise<ChildProcess> => {
    const started = fork(fileURLToPath(new URL('./pdf-child.ts', import.meta.url)), {
      execArgv: ['--no-warnings'],
      serialization: 'advanced',
    })
    await once(started, 'message')
    return started
  }
  const end = (): void => {
    child?.kill('SIGKILL')
    child = null
  }
  return {
    make: async (document) => {
      child ??= await start()
      const answered = once(child, 'message', { signal: AbortSignal.timeout(mostMs) })
      child.send(document)
      const [answer]: FromPdfChild[] = await answered.catch((error: unknown) => {
        end()
        throw new Error(`no PDF in ${mostMs} ms`, { cause: error })
      })
      if (!answer) throw new Error('no PDF at all')
      return answer
    },
    end,
  }
}

const counted = (text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const sign of text.match(/[a-z0-9]/giu) ?? []) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return counts
}

/** Letters and figures of ASCII that a document says and its PDF does not, as poppler reads it; whatever order lines come in. */
export const missingIn = ({ bytes, lines }: NonNullable<FromPdfChild>): string[] => {
  const { stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], { input: bytes, encoding: 'utf8' })
  const said = counted(stdout)
  return [...counted(lines.join('\n'))]
    .filter(([sign, times]) => (said.get(sign) ?? 0) < times)
    .map(([sign]) => sign)
}

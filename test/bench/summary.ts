import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pngDrawer } from '../../main/core/documents/docx/draw-png.ts'
import { toDocx } from '../../main/core/documents/docx/write.ts'
import { openTypesetter } from '../../main/core/typeset/client.ts'
import { drawingFonts } from '../../main/core/typeset/fonts.ts'
import { systemClock } from '../../main/core/worker/system-clock.ts'
import type { Api } from '../../renderer/api/client.ts'
import { settle } from '../../shared/domain/document/settle.ts'
import { openDirect } from './direct.ts'
import { p50, p95, timed } from './measure.ts'
import { type BenchDraft, beginDraft } from './summary-draft.ts'

/** A summary of twenty pages with six charts, from the sample journal. */
export type SummaryFigures = {
  /** From asking to the file’s bytes, the typesetter’s thread not yet started; the worst of some. */
  readonly pdfMs: number
  /** From a changed word in the middle to the pages, redrawn where they differ. */
  readonly previewP95: number
  readonly docxMs: number
  readonly pages: number
}

const PAGES = 20
const ROUNDS = 5
const CHANGES = 100
const WHOLE = { from: 1, to: 40 }

const TYPESET_WORKER = new URL('../../main/core/typeset/worker.ts', import.meta.url)
const newTypesetter = () => openTypesetter({ typesetWorker: TYPESET_WORKER, clock: systemClock })

/** Chooses evidence until there are twenty pages, and says how many there are. */
const growTo20 = async (draft: BenchDraft): Promise<number> => {
  const typesetter = newTypesetter()
  const signal = new AbortController().signal
  try {
    for (;;) {
      const { pages } = await typesetter.pdf(settle(await draft.document()).document, signal)
      if (pages >= PAGES) return pages
      if (!(await draft.grow())) throw new Error(`the sample journal fills only ${pages} pages`)
    }
  } finally {
    await typesetter.close()
  }
}

/** The file the first time: its charts are drawn, and the typesetter’s thread is started. */
const pdfOnce = async (draft: BenchDraft): Promise<number> => {
  await draft.renew()
  const typesetter = newTypesetter()
  const signal = new AbortController().signal
  try {
    return await timed(async () => typesetter.pdf(settle(await draft.document()).document, signal))
  } finally {
    await typesetter.close()
  }
}

/** As the screen asks while somebody types. */
const previews = async (api: Api, { summaryId, textId, body }: BenchDraft): Promise<number[]> => {
  const source = { kind: 'summary', summaryId } as const
  const times: number[] = []
  let known: string[] = []
  const show = async (word: string): Promise<void> => {
    const open = [{ textId, body: `${word} ${body}` }]
    const { pages } = await api.documents.preview({ source, open, want: WHOLE, known })
    known = pages.map(({ key }) => key)
  }
  await show('before')
  for (let change = 0; change < CHANGES; change += 1) times.push(await timed(() => show(`word ${change}`)))
  return times
}

const repeated = async (times: number, work: () => Promise<number>): Promise<number[]> => {
  const values: number[] = []
  for (let round = 0; round < times; round += 1) values.push(await work())
  return values
}

const measure = async (api: Api, draft: BenchDraft): Promise<SummaryFigures> => {
  const pages = await growTo20(draft)
  const drawPng = pngDrawer(drawingFonts(TYPESET_WORKER))
  const docxOnce = () => timed(async () => toDocx(settle(await draft.document()).document, drawPng))
  return {
    pages,
    pdfMs: Math.max(...(await repeated(ROUNDS, () => pdfOnce(draft)))),
    previewP95: p95(await previews(api, draft)),
    docxMs: p50(await repeated(ROUNDS, docxOnce)),
  }
}

/** Opens a sample journal of its own, in a folder that goes again. */
export const measureSummary = async (): Promise<SummaryFigures> => {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-bench-summary-'))
  const paths = {
    journal: join(folder, 'journal'),
    backups: join(folder, 'backups'),
    device: join(folder, 'device'),
    temporary: folder,
  }
  for (const path of Object.values(paths)) await mkdir(path, { recursive: true, mode: 0o700 })
  const core = await openDirect({ paths })
  try {
    await core.api.vault.openSample({})
    return await measure(core.api, await beginDraft(core.api, core.files))
  } finally {
    await core.close()
    await rm(folder, { recursive: true, force: true })
  }
}

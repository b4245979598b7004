import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DocumentFormat } from '../../../shared/contract/document-parts.ts'
import { JsonDocument } from '../../../shared/domain/document/json-schema.ts'
import type { Inline } from '../../../shared/domain/document/model.ts'
import { plainText } from '../../../shared/domain/plain-text.ts'
import { openDirect } from '../../bench/direct.ts'
import { p, settledDocument } from '../../helpers/documents.ts'
import { hasPoppler, notesOf, poppler, tagsOf, unpacked, wordsOf } from '../../helpers/pdf.ts'
import { linesOfHtml, linesOfMarkdown } from '../writers/reading.ts'
import { linesOfDocx, partsOf } from '../writers/reading-docx.ts'

/** An application made of the sample journal, and its five files. */
const FORMATS = ['pdf', 'docx', 'html', 'markdown', 'json'] as const
const CHOSEN = 3

const folder = mkdtempSync(join(tmpdir(), 'throughline-test-exports-'))
const paths = {
  journal: join(folder, 'journal'),
  backups: join(folder, 'backups'),
  device: join(folder, 'device'),
  temporary: folder,
}
for (const path of Object.values(paths)) mkdirSync(path, { recursive: true })

let core: Awaited<ReturnType<typeof openDirect>>
const files = new Map<DocumentFormat, Uint8Array>()
/** Words that may be in no file: of a passage kept inside, of one that was not chosen, and hidden ones. */
const secrets: string[] = []

const bytesOf = (format: DocumentFormat): Uint8Array => files.get(format) ?? new Uint8Array()
const textOf = (format: DocumentFormat): string => new TextDecoder().decode(bytesOf(format))
const data = () => JsonDocument.parse(JSON.parse(textOf('json')))
const pdfText = (): string => poppler('pdftotext', bytesOf('pdf'), '-raw')

/** Without white space and in NFKC, since a PDF breaks lines where it likes and may join letters; a note adds quotation marks. */
const tight = (text: string): string =>
  text.normalize('NFKC').replace(/[\s“”\p{Default_Ignorable_Code_Point}]+/gu, '')

const mustHave = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the sample journal has too little')
  return value
}

/** Some words in a row, so that they are nowhere else by chance. */
const someWords = (text: string): string => mustHave(/\p{L}+ \p{L}+ \p{L}+ \p{L}+/u.exec(text)?.[0])

const makeApplication = async (): Promise<string> => {
  const { api } = core
  const { id: summaryId, sections } = await api.summaries.create({ template: 'application' })
  await api.summaries.setWarned({ summaryId })
  const sectionId = mustHave(sections.find(({ kind }) => kind === 'stories')).id
  const { candidates } = await api.choices.candidates({ summaryId, sectionId, rank: 'evidence' })
  const choose = (place: number, show: 'note' | 'inside') =>
    api.choices.choose({ summaryId, sectionId, source: mustHave(candidates[place]).source, show })

  const cited = []
  for (let place = 0; place < CHOSEN; place += 1) cited.push(await choose(place, 'note'))
  await choose(CHOSEN, 'inside')
  secrets.push(someWords(mustHave(candidates[CHOSEN]).words))
  secrets.push(someWords(mustHave(candidates[CHOSEN + 1]).words))

  const first = mustHave(cited[0])
  const { field, words } = mustHave(first.fields[0])
  const hidden = someWords(words)
  const start = words.indexOf(hidden)
  const redactions = [{ span: { start, end: start + hidden.length }, label: 'a student' }]
  await api.choices.setRedactions({ summaryId, choiceId: first.id, field, redactions })
  secrets.push(hidden)

  const texts = (await api.connecting.texts({ summaryId })).filter((one) => one.sectionId === sectionId)
  for (const [place, { key }] of cited.entries()) {
    const { textId, version: baseVersion } = mustHave(texts[place])
    const body = `I went back with *what I heard*, time ${place + 1}.[^${key}]`
    await api.connecting.save({ summaryId, client: 'test-window', texts: [{ textId, body, baseVersion }] })
  }
  await chooseResults(summaryId, mustHave(sections.find(({ kind }) => kind === 'results')).id)
  return summaryId
}

/** Two of them, as a table of the document. */
const chooseResults = async (summaryId: string, sectionId: string): Promise<void> => {
  const { candidates } = await core.api.choices.candidates({ summaryId, sectionId, rank: 'result' })
  for (const { source } of candidates.slice(0, 2)) {
    await core.api.choices.choose({ summaryId, sectionId, source, show: 'shown' })
  }
}

beforeAll(async () => {
  core = await openDirect({ paths })
  await core.api.vault.openSample({})
  const source = { kind: 'summary', summaryId: await makeApplication() } as const
  for (const format of FORMATS) {
    const { files: made } = await core.api.documents.export({ source, format })
    files.set(format, mustHave(core.files.take(mustHave(made[0]).file)?.bytes))
  }
}, 60_000)
afterAll(async () => {
  await core.close()
  rmSync(folder, { recursive: true, force: true })
})

const written = (inlines: readonly Inline[]): string[] =>
  inlines.flatMap((inline) => (inline.kind === 'text' ? [inline.text] : []))

/** Words of each entry of the journal. */
const journalWords = async (): Promise<string[]> => {
  const { entries } = await core.api.journal.list({ limit: 500 })
  const texts: string[] = []
  for (const { id: entryId } of entries) {
    const { steps } = await core.api.journal.get({ entryId })
    texts.push(tight(steps.map(({ body }) => plainText(body)).join('\n')))
  }
  return texts
}

test('every note quotes an entry of the journal word for word, hidden words aside', async () => {
  const texts = await journalWords()
  const { notes } = data()
  expect(notes).toHaveLength(CHOSEN)
  for (const { inlines } of notes) {
    const quoted = written(inlines).map(tight)
    expect(quoted.join('').length).toBeGreaterThan(10)
    expect(texts.some((text) => quoted.every((words) => text.includes(words)))).toBe(true)
  }
})

test.skipIf(!hasPoppler)(
  'so does every note that the PDF itself has, read back by its tags (skipped without poppler-utils)',
  async () => {
    const texts = await journalWords()
    const notes = notesOf(bytesOf('pdf'))
    expect(notes).toHaveLength(CHOSEN)
    for (const note of notes) {
      const [, quote = ''] = /^“(.*)” \p{L}+ \d{4}$/su.exec(note) ?? []
      const quoted = quote.split('[a student]').map(tight)
      expect([note, quoted.join('').length > 10]).toEqual([note, true])
      expect([note, texts.some((text) => quoted.every((words) => text.includes(words)))]).toEqual([
        note,
        true,
      ])
    }
  },
)

test('web page, Markdown and DOCX say the same, line for line, and the data holds no other words', () => {
  const { notes } = data()
  const lines = linesOfHtml(textOf('html'))
  const counted = { ...settledDocument([p('Any.')]), notes: notes.map((note) => ({ ...note, origin: null })) }
  expect(linesOfMarkdown(textOf('markdown'), counted)).toEqual(lines)
  expect(linesOfDocx(bytesOf('docx'))).toEqual(lines)
  const all = tight(lines.join(' '))
  const held = [...textOf('json').matchAll(/"text": ("(?:[^"\\]|\\.)*")/gu)].map(([, text = '']) =>
    tight(String(JSON.parse(text))),
  )
  expect(held.length).toBeGreaterThan(CHOSEN)
  expect(held.filter((words) => !all.includes(words))).toEqual([])
})

test.skipIf(!hasPoppler)(
  'the PDF says the same, sign for sign, in the same order (skipped without poppler-utils)',
  () => {
    const lines = linesOfHtml(textOf('html'))
    const notes = lines.slice(-CHOSEN).map((line) => line.replace(/^\[\d+\] /u, ''))
    const body = lines.slice(0, -CHOSEN).map((line) => line.replace(/\[\d+\]/gu, ''))
    const pdf = bytesOf('pdf')
    expect(tight(wordsOf(tagsOf(pdf), 'Lbl', 'Note'))).toBe(tight(body.join('')))
    expect(notesOf(pdf).map(tight)).toEqual(notes.map(tight))
  },
)

test('what was not chosen, stays inside or is hidden is in no file, unpacked', () => {
  const all = [
    ...[textOf('html'), textOf('markdown'), textOf('json')],
    [...partsOf(bytesOf('docx')).values()].join('\n'),
    unpacked(bytesOf('pdf')),
    hasPoppler ? pdfText().replace(/\s+/gu, ' ') : '',
  ]
  expect(secrets).toHaveLength(3)
  for (const text of all) {
    for (const words of secrets) expect(text).not.toContain(words)
  }
  for (const text of all.slice(0, 4)) expect(text).toContain('a student')
  if (hasPoppler) expect(all[5]).toContain('a student')
})

/** A portfolio with every chart that the sample journal offers. */
const makeWithCharts = async (): Promise<string> => {
  const { api } = core
  const { id: summaryId, sections } = await api.summaries.create({ template: 'portfolio' })
  await api.summaries.setWarned({ summaryId })
  await api.summaries.setOptions({ summaryId, options: { ratings: true } })
  const { id: sectionId } = mustHave(sections[0])
  const { candidates } = await api.choices.candidates({ summaryId, sectionId, rank: 'chart' })
  for (const { source } of candidates) await api.choices.choose({ summaryId, sectionId, source })
  return summaryId
}

const exported = async (summaryId: string, format: DocumentFormat): Promise<Uint8Array> => {
  const source = { kind: 'summary', summaryId } as const
  const { files: made } = await core.api.documents.export({ source, format })
  return mustHave(core.files.take(mustHave(made[0]).file)?.bytes)
}

/** A string as the typesetter writes it: as it is where it is ASCII, else the digits of its UTF-16. */
const inPdf = (text: string): string =>
  /^[\x20-\x7E]*$/u.test(text) ? text : Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('hex')

test('charts go out as vectors with their words in embedded fonts and a description, the same bytes each time', async () => {
  const summaryId = await makeWithCharts()
  const figures = JsonDocument.parse(
    JSON.parse(new TextDecoder().decode(await exported(summaryId, 'json'))),
  ).blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []))
  expect(figures.length).toBeGreaterThan(8)
  expect(figures.filter(({ svg, alt }) => svg === null || alt === '')).toEqual([])
  for (const { svg } of figures) {
    const fonts = [...(svg ?? '').matchAll(/font-family="([^",]*)/gu)].map(([, family]) => family)
    expect(new Set(fonts)).toEqual(new Set(['Inter']))
  }

  const docx = await exported(summaryId, 'docx')
  expect([...partsOf(docx).keys()].filter((name) => name.endsWith('.svg'))).toHaveLength(figures.length)
  const pdf = await exported(summaryId, 'pdf')
  expect(Buffer.compare(pdf, await exported(summaryId, 'pdf'))).toBe(0)
  const streams = unpacked(pdf)
  const strings = streams.replace(/<[\dA-F]+>/giu, (digits) => digits.toLowerCase())
  expect(streams).not.toMatch(/\/Subtype\s*\/Image/u)
  expect(figures.filter(({ alt }) => !strings.includes(inPdf(alt)))).toEqual([])
  if (!hasPoppler) return
  const fonts = poppler('pdffonts', pdf).split('\n').slice(2).filter(Boolean)
  expect(fonts.length).toBeGreaterThan(1)
  expect(fonts.filter((row) => !/ yes (?:yes|no) +(?:yes|no) +\d+ +\d+$/u.test(row))).toEqual([])
  const words = tight(poppler('pdftotext', pdf, '-raw'))
  for (const word of [...figures.map(({ title }) => title), 'Partly kept', 'Values checks', 'Dec'])
    expect(words).toContain(tight(word))
})

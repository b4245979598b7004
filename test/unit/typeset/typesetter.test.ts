import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { createTypesetter, type Typesetter } from '../../../main/core/typeset/client.ts'
import { fontFilesOf } from '../../../main/core/typeset/fonts.ts'
import type { Block, Origin } from '../../../shared/domain/document/model.ts'
import { settle } from '../../../shared/domain/document/settle.ts'
import { testClock } from '../../helpers/open-journal.ts'
import { COMMON, cite, doc, head, META, note, para } from '../document/documents.ts'
import { testEngine, WORKER } from './engine.ts'

const withOrigin = <T extends Block>(block: T, origin: Origin): T => ({ ...block, origin })
const CHOICE: Origin = { kind: 'choice', choiceId: 'a' }
const ALL = { from: 1, to: 99, known: [] }

const paragraphs = (changed = ''): Block[] =>
  Array.from({ length: 40 }, (_, at) =>
    para(`Paragraph ${at}${at === 30 ? changed : ''}. ${'So many words stand here. '.repeat(12)}`),
  )
const document = settle(doc([head(2, 'Section'), ...paragraphs()])).document
const signal = new AbortController().signal

const using = async (
  work: (typesetter: Typesetter, advance: (ms: number) => void) => Promise<void>,
): Promise<void> => {
  const time = testClock()
  const typesetter = createTypesetter(WORKER, fontFilesOf(WORKER), time.clock)
  try {
    await work(typesetter, time.advance)
  } finally {
    await typesetter.close()
  }
}

test('a worker that does not start fails the call and nothing else', async () => {
  const broken = createTypesetter(new URL('./no-such-worker.ts', import.meta.url), [], testClock().clock)
  await expect(broken.pdf(document, signal)).rejects.toMatchObject({ code: 'internal' })
  await expect(broken.pages(document, ALL)).rejects.toMatchObject({ code: 'internal' })
  await broken.close()
})

test('a call that is called off ends at once, and those behind it are answered all the same', async () => {
  await using(async (typesetter) => {
    const stop = new AbortController()
    const first = typesetter.pdf(document, stop.signal)
    const second = typesetter.pdf(document, stop.signal)
    const third = typesetter.pages(document, ALL)
    stop.abort()
    await expect(first).rejects.toMatchObject({ code: 'cancelled' })
    await expect(second).rejects.toMatchObject({ code: 'cancelled' })
    expect((await third).pages.length).toBeGreaterThan(3)
    await expect(typesetter.pdf(document, AbortSignal.abort())).rejects.toMatchObject({ code: 'cancelled' })
  })
})

test('where several threads were called off and are still at work, no other is begun until one of them has ended', async () => {
  await using(async (typesetter) => {
    const called = Array.from({ length: 3 }, async () => {
      const stop = new AbortController()
      const made = typesetter.pdf(document, stop.signal)
      stop.abort()
      await expect(made).rejects.toMatchObject({ code: 'cancelled' })
    })
    const refused = expect(typesetter.pdf(document, signal)).rejects.toMatchObject({ code: 'too-slow' })
    await Promise.all([...called, refused])
    const pages = () =>
      typesetter.pdf(document, signal).then(
        (made) => made.pages,
        () => 0,
      )
    await expect.poll(pages, { timeout: 30_000 }).toBeGreaterThan(3)
  })
})

test('closing calls off what is under way, and nothing is begun after it', async () => {
  const typesetter = createTypesetter(WORKER, fontFilesOf(WORKER), testClock().clock)
  const under = expect(typesetter.pdf(document, signal)).rejects.toMatchObject({ code: 'cancelled' })
  await Promise.all([typesetter.close(), typesetter.close(), under])
  await expect(typesetter.pages(document, ALL)).rejects.toMatchObject({ code: 'cancelled' })
})

test('a document that would be set for ever is given up, and those behind it are answered by a new thread', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-typeset-'))
  const worker = join(folder, 'worker.mjs')
  // Never ends with a document of one word, as the compiler has been seen to do with hostile tables.
  writeFileSync(
    worker,
    `import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ kind, document }) => {
      if (kind === 'close') return parentPort.close()
      while (document.meta.title === 'endless') continue
      parentPort.postMessage({ kind: 'pdf', value: { bytes: new Uint8Array(), pages: 1, notices: [] } })
    })`,
  )
  const time = testClock()
  const typesetter = createTypesetter(pathToFileURL(worker), [], time.clock)
  const endless = settle(doc([para('x')], [], { ...META, title: 'endless' })).document
  try {
    const first = expect(typesetter.pdf(endless, signal)).rejects.toMatchObject({ code: 'too-slow' })
    const second = typesetter.pdf(document, signal)
    time.advance(3 * 60_000)
    await first
    expect(await second).toMatchObject({ pages: 1 })
    const third = expect(typesetter.pages(endless, ALL)).rejects.toMatchObject({ code: 'too-slow' })
    time.advance(60_000)
    await third
    // What is answered in time is not watched any more.
    expect(await typesetter.pdf(document, signal)).toMatchObject({ pages: 1 })
    time.advance(4 * 60_000)
    expect(await typesetter.pdf(document, signal)).toMatchObject({ pages: 1 })
  } finally {
    await typesetter.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('after idle minutes the thread ends, and a later call begins a new one with the same bytes', async () => {
  await using(async (typesetter, advance) => {
    const before = await typesetter.pdf(document, signal)
    advance(5 * 60_000)
    const after = await typesetter.pdf(document, signal)
    expect(Buffer.compare(after.bytes, before.bytes)).toBe(0)
  })
})

test('pages are drawn where they are wanted and not known, each a picture that runs nothing', () => {
  const engine = testEngine()
  const all = engine.pages(document, ALL).pages
  for (const { svg, width, height } of all) {
    expect([width, height]).toEqual([596, 842])
    expect(svg).toMatch(/^<svg xmlns=/u)
    expect(svg).not.toMatch(/<script|<foreignObject|<a\b|data-tid|on\w+="|Paragraph/u)
    const ids = new Set(Array.from(svg?.matchAll(/\bid="([^"]+)"/gu) ?? [], ([, id]) => id))
    for (const [, used] of svg?.matchAll(/href="#([^"]+)"/gu) ?? []) expect(ids).toContain(used)
  }
  const { pages } = engine.pages(document, { from: 2, to: 3, known: [all[1]?.key ?? ''] })
  expect(pages.map(({ svg }) => svg !== null)).toEqual(all.map((_, at) => at === 2))
})

test('a word that is changed changes the key of its page, and of no page before it', () => {
  const engine = testEngine()
  const keys = engine.pages(document, ALL).pages.map(({ key }) => key)
  expect(engine.pages(document, ALL).pages.map(({ key }) => key)).toEqual(keys)
  const changed = settle(doc([head(2, 'Section'), ...paragraphs('!')])).document
  const after = engine.pages(changed, ALL).pages.map(({ key }) => key)
  expect(after).toHaveLength(keys.length)
  expect(after.filter((key, at) => key !== keys[at])).toHaveLength(1)
})

test('every place leads to where its words come from, in reading order, within the page', () => {
  const text = (start: number): Origin => ({ kind: 'text', textId: 't', start, end: start + 5 })
  const blocks = [
    withOrigin(head(2, 'Section'), { kind: 'section', sectionId: 's' }),
    withOrigin(para('One thing.', cite(1)), text(0)),
    withOrigin(para('שלום'), text(5)),
    ...paragraphs(),
    withOrigin(para('Last words. '.repeat(400)), text(10)),
    withOrigin({ ...COMMON, kind: 'code', text: 'code' }, text(20)),
    para('Leads nowhere.'),
  ]
  const { places, pages } = testEngine().pages(settle(doc(blocks, [note(1, 'A note', 'a')])).document, ALL)
  expect(places.map(({ words, origin }) => [words.slice(0, 12), origin.kind])).toEqual([
    ['Section', 'section'],
    ['One thing.[1', 'text'],
    ['[1] A note M', 'choice'],
    ['[1] A note M', 'choice'],
    ['שלום', 'text'],
    ['Last words. ', 'text'],
    ['Last words. ', 'text'],
    ['code', 'text'],
  ])
  expect(places[2]).toMatchObject({ page: 1, origin: CHOICE })
  for (const { page, x, y, width, height, words } of places) {
    expect(page).toBeLessThanOrEqual(pages.length)
    expect(Math.min(x, y, width, height)).toBeGreaterThan(0)
    expect(x + width).toBeLessThan(596)
    expect(y + height).toBeLessThan(842)
    expect(words.length).toBeLessThanOrEqual(300)
  }
  const letter = settle(doc([withOrigin(para('a'), text(0))], [], { ...META, paper: 'letter' })).document
  expect(testEngine().pages(letter, ALL).pages[0]).toMatchObject({ width: 612, height: 792 })
})

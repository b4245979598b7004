import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { documentSchema, JsonDocument } from '../../../shared/domain/document/json-schema.ts'
import type { Block, Document } from '../../../shared/domain/document/model.ts'
import { settle } from '../../../shared/domain/document/settle.ts'
import { toJson } from '../../../shared/domain/document/to-json.ts'
import {
  cite,
  everything,
  item,
  list,
  note,
  p,
  quote,
  settledDocument,
  t,
  table,
} from '../../helpers/documents.ts'

const withIds = (blocks: JsonDocument['blocks']): Block[] =>
  blocks.map((block): Block => {
    const common = { id: '', origin: null }
    if (block.kind === 'quote') return { ...block, ...common, blocks: withIds(block.blocks) }
    if (block.kind !== 'list') return { ...block, ...common }
    const items = block.items.map(({ checked, blocks: inside }) => ({ checked, blocks: withIds(inside) }))
    return { ...block, ...common, items }
  })

const read = (text: string): Document => {
  const { meta, blocks, notes } = JsonDocument.parse(JSON.parse(text))
  return { meta, blocks: withIds(blocks), notes: notes.map((each) => ({ ...each, origin: null })) }
}

test('read back by its schema it is the same document', () => {
  expect(settle(read(toJson(everything()))).document).toEqual(
    settle({ ...everything(), notes: everything().notes.map((each) => ({ ...each, origin: null })) })
      .document,
  )
})

test('no id of the app’s and no place that words come from is in it', () => {
  const document = settledDocument(
    [
      { ...p([t('x'), cite(1)]), origin: { kind: 'entry', entryId: 'SECRET-ENTRY', stepId: null } },
      quote('', p('y')),
    ],
    { notes: [note(1, '“z”')] },
  )
  const text = toJson(document)
  expect(text).not.toMatch(/SECRET-ENTRY|choice-1|"origin"|"id"/u)
})

test('every cite is listed with the block that it stands in', () => {
  const document = settledDocument(
    [
      p('none'),
      p([t('x'), cite(7), cite(8)]),
      list(item(p([t('y'), cite(7)]))),
      table('', ['a'], [[[t('z'), cite(8)]]]),
    ],
    { notes: [note(7, '“one”'), note(8, '“two”')] },
  )
  expect(JsonDocument.parse(JSON.parse(toJson(document))).citations).toEqual([
    { note: 1, block: 1 },
    { note: 2, block: 1 },
    { note: 1, block: 2 },
    { note: 2, block: 3 },
  ])
})

/** The schema as it is handed out, in the hands of a validator that is not ours. */
const validates = new Ajv2020({ strict: true, allErrors: true, validateFormats: false }).compile(
  JSON.parse(documentSchema()),
)

test('a file keeps to the schema that is saved beside it', () => {
  expect(JSON.parse(documentSchema()).$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  const valid = validates(JSON.parse(toJson(everything())))
  expect([valid, validates.errors]).toEqual([true, null])
})

describe('the schema takes no file', () => {
  const WRONG: readonly (readonly [string, Record<string, unknown>])[] = [
    ['of a later version', { version: 2 }],
    ['without a title', { meta: { ...everything().meta, title: '' } }],
    ['with a day that is none', { meta: { ...everything().meta, day: 'today' } }],
    ['with a kind of block that it does not know', { blocks: [{ kind: 'video', direction: 'ltr' }] }],
    [
      'with a heading on the title’s level',
      { blocks: [{ kind: 'heading', level: 1, inlines: [], direction: 'ltr' }] },
    ],
    ['with an id of the app’s', { blocks: [{ kind: 'rule', direction: 'ltr', id: 'b1' }] }],
    ['with a cite of no note', { citations: [{ note: 0, block: 0 }] }],
    ['with more than it tells of', { journal: 'whose' }],
  ]
  test.each(WRONG)('%s', (_, change) => {
    expect(validates({ ...JSON.parse(toJson(everything())), ...change })).toBe(false)
  })
})

test('the documentation tells of every kind of block and inline, and of every field of theirs', () => {
  const page = readFileSync(new URL('../../../docs/summary-json.md', import.meta.url), 'utf8')
  const { $defs } = JSON.parse(documentSchema())
  const rows = page.split('\n').filter((line) => line.startsWith('| `'))
  for (const { oneOf } of [$defs.block, $defs.inline]) {
    expect(oneOf.length).toBeGreaterThan(5)
    for (const { properties } of oneOf) {
      const kind = properties.kind.const
      const row = rows.find((line) => line.split('|')[1]?.includes(`\`${kind}\``)) ?? ''
      const fields = Object.keys(properties).filter((name) => name !== 'kind' && name !== 'direction')
      expect([kind, ...fields.filter((name) => row.includes(`\`${name}\``))]).toEqual([kind, ...fields])
    }
  }
})

test('the example in the documentation keeps to the schema', () => {
  const page = readFileSync(new URL('../../../docs/summary-json.md', import.meta.url), 'utf8')
  const [, example = ''] = /```json\n([\s\S]*?)```/u.exec(page) ?? []
  expect(JsonDocument.parse(JSON.parse(example)).citations).toEqual([{ note: 1, block: 1 }])
  expect(validates(JSON.parse(example))).toBe(true)
})

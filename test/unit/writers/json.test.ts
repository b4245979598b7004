import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
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

test('the schema is JSON Schema, and every part of it is told of', () => {
  const schema = JSON.parse(documentSchema())
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(Object.keys(schema.$defs)).toEqual(expect.arrayContaining(['block', 'blocks', 'inline', 'inlines']))
})

test('the example in the documentation keeps to the schema', () => {
  const page = readFileSync(new URL('../../../docs/summary-json.md', import.meta.url), 'utf8')
  const [, example = ''] = /```json\n([\s\S]*?)```/u.exec(page) ?? []
  expect(JsonDocument.parse(JSON.parse(example)).citations).toEqual([{ note: 1, block: 1 }])
})

import { Marked } from 'marked'
import { expect, test } from 'vitest'
import { boundedEmphasis } from '../../../renderer/ui/markdown/bounded-emphasis.ts'

const htmlOf = (text: string): string => new Marked(boundedEmphasis()).parse(text, { async: false })

test('emphasis stays emphasis in a long text', () => {
  const text = 'She **knew** it and _said_ so.\n\n'.repeat(3_000)
  expect(htmlOf(text).match(/<strong>knew<\/strong>/g)).toHaveLength(3_000)
  expect(htmlOf(text).match(/<em>said<\/em>/g)).toHaveLength(3_000)
})

test.each(['*_a', '_a*'])('a long text of nothing but %s is words in the end, each of them there', (unit) => {
  const html = htmlOf(`${unit.repeat(6_000)} **last**`)
  expect(html.replace(/<[^>]*>/g, '').match(/a/g)).toHaveLength(6_001)
  expect(html).toContain('**last**')
})

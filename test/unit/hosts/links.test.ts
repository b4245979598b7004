import { expect, test } from 'vitest'
import { outsideLink } from '../../../main/hosts/links.ts'

test.each([
  'http://example.com/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,hello',
  'smb://server/share',
  'ms-msdt:/id',
  'vscode://file/etc/passwd',
  'app://throughline/',
  'https://user:secret@example.com/',
  'https://',
  '//example.com',
  'example.com',
  ' ',
  '',
])('“%s” never goes out', (link) => {
  expect(outsideLink(link)).toBeNull()
})

test.each([
  ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
  ['HTTPS://EXAMPLE.com', 'https://example.com/'],
  ['mailto:coach@example.org', 'mailto:coach@example.org'],
])('“%s” may go out', (link, sent) => {
  expect(outsideLink(link)).toBe(sent)
})

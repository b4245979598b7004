import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openerFor, openWith } from '../../../main/hosts/browser/opener.ts'

test('without a display nothing is opened; elsewhere the platform’s own program is', () => {
  expect(openerFor('linux', {})).toBeNull()
  expect(openerFor('linux', { DISPLAY: ':0' })?.command).toBe('xdg-open')
  expect(openerFor('linux', { WAYLAND_DISPLAY: 'wayland-0' })?.command).toBe('xdg-open')
  expect(openerFor('darwin', {})?.command).toBe('open')
  expect(openerFor('win32', {})?.command).toBe('rundll32')
})

test('an opener that is not there is told, not thrown', async () => {
  expect(await openWith({ command: 'no-such-program-here', args: [] }, 'https://example.com/')).toBe(false)
})

test('a link is one argument and never a line of a shell', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-opener-'))
  const written = join(folder, 'link')
  const link = 'https://example.com/?a=1&b=$(touch x);`y`'
  const write = `require('node:fs').writeFileSync(${JSON.stringify(written)}, process.argv[1])`
  expect(await openWith({ command: process.execPath, args: ['-e', write] }, link)).toBe(true)
  await expect.poll(() => readFileSync(written, { encoding: 'utf8', flag: 'a+' })).toBe(link)
  rmSync(folder, { recursive: true, force: true })
})

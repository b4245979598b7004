import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { LogFields } from '../../../main/core/log.ts'
import { createFileLog } from '../../../main/core/log-file.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-log-'))
  file = join(folder, 'device', 'throughline.log')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const now = () => Date.UTC(2026, 2, 6, 16, 10)

test('a field that is not on the list never reaches the disk', () => {
  const fields = { method: 'journal.saveDraft', code: 'internal', body: 'Marisol waited' }
  createFileLog({ file, now })('call-failed', fields satisfies LogFields & { body: string })
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    time: '2026-03-06T16:10:00.000Z',
    event: 'call-failed',
    method: 'journal.saveDraft',
    code: 'internal',
  })
})

test('the log is for its owner’s eyes, and what a stack says does not hide when it was', () => {
  createFileLog({ file, now })('unexpected', { at: 'service.ts:7' })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readFileSync(file, 'utf8')).toContain(
    '"time":"2026-03-06T16:10:00.000Z","event":"unexpected","at":"service.ts:7"',
  )
})

test('a full log makes room: two files, never more than the limit together', () => {
  const log = createFileLog({ file, now, maxBytes: 300 })
  for (let count = 0; count < 50; count += 1) log('locked', { count })
  expect(statSync(file).size).toBeLessThanOrEqual(300)
  expect(statSync(`${file}.1`).size).toBeLessThanOrEqual(300)
  expect(readFileSync(file, 'utf8')).toContain('"count":49')
})

test('a log that was there before goes on, and counts', () => {
  createFileLog({ file, now, maxBytes: 120 })('start')
  createFileLog({ file, now, maxBytes: 120 })('stop')
  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(2)
  createFileLog({ file, now, maxBytes: 120 })('start')
  expect(existsSync(`${file}.1`)).toBe(true)
})

test('a log that cannot be written stops nothing, and goes on when it can', () => {
  mkdirSync(file, { recursive: true })
  const log = createFileLog({ file, now })
  expect(() => log('start')).not.toThrow()
  rmSync(file, { recursive: true })
  log('stop')
  expect(readFileSync(file, 'utf8')).toContain('stop')
})

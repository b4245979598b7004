import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import {
  fitWindow,
  keepWindowState,
  MIN_SIZE,
  readWindowState,
} from '../../../main/hosts/electron/window-state.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughline-window-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const state = { x: 100, y: 50, width: 1000, height: 700, maximized: false }
const laptop = { x: 0, y: 0, width: 1280, height: 800 }
const second = { x: 1280, y: 0, width: 1920, height: 1080 }

test('a window goes back to where it was', () => {
  expect(fitWindow(state, [laptop])).toEqual(state)
  expect(fitWindow({ ...state, x: 1500 }, [laptop, second])).toMatchObject({ x: 1500 })
})

test('a window whose monitor has gone opens where the system likes', () => {
  expect(fitWindow({ ...state, x: 1500 }, [laptop])).toMatchObject({ x: null, y: null })
})

test('a window is never larger than its screen, nor too small to use', () => {
  expect(fitWindow({ ...state, width: 5000, height: 3000 }, [laptop])).toMatchObject({
    width: 1280,
    height: 800,
  })
  expect(fitWindow({ ...state, width: 1, height: 1 }, [laptop])).toMatchObject(MIN_SIZE)
})

test('what was kept is read back; what is broken or missing is a first window', () => {
  const file = join(folder, 'window.json')
  const first = readWindowState(file)
  expect(first).toMatchObject({ x: null, maximized: false })
  keepWindowState(file, state)
  expect(readWindowState(file)).toEqual(state)
  writeFileSync(file, '{"x":"far"}')
  expect(readWindowState(file)).toEqual(first)
})

test('a place that cannot be written is no reason to fail', () => {
  expect(() => keepWindowState(join(folder, 'no', 'such', 'folder'), state)).not.toThrow()
})

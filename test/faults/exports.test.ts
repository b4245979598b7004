import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const BEFORE = 'the earlier file, as it was'
const ROUNDS = 6

test('a process that is killed at whatever moment of saving leaves the earlier file or the whole new one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-killed-'))
  const path = join(folder, 'Growth summary.pdf')
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      writeFileSync(path, BEFORE)
      const child = fork(fileURLToPath(new URL('./saving-child.ts', import.meta.url)), [path], {
        execArgv: ['--no-warnings'],
      })
      await once(child, 'message')
      // Later each time: before the file is begun, amid it, behind its rename.
      await new Promise((resolve) => setTimeout(resolve, round * 15))
      child.kill('SIGKILL')
      await once(child, 'exit')
      const text = readFileSync(path, 'utf8')
      expect(text === BEFORE || /^(?:whole ){4000000}$/.test(text)).toBe(true)
      // What a kill leaves behind is under a hidden name of ours.
      expect(readdirSync(folder).filter((name) => !/^\.throughline-\w+\.part$/.test(name))).toEqual([
        'Growth summary.pdf',
      ])
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)

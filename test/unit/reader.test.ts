import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { checkFile } from '../../main/core/vault/check-copy.ts'
import { openTestJournal } from '../helpers/open-journal.ts'

const READER = new URL('../../main/core/reader/worker.ts', import.meta.url)

let journal: ReturnType<typeof openTestJournal>
afterEach(() => journal.dispose())

test('the reader makes a copy that opens under the same key only', async () => {
  journal = openTestJournal()
  const target = join(journal.folder, 'copy.db')
  await journal.open.reader.run('vacuumInto', { target })
  expect(existsSync(target)).toBe(true)
  await expect(checkFile(READER, target, journal.key)).resolves.toBeUndefined()
  await expect(checkFile(READER, target, new Uint8Array(32))).rejects.toThrow()
})

test('a copy that cannot be written fails with a code, and the reader goes on', async () => {
  journal = openTestJournal()
  const target = join(journal.folder, 'no-such-folder', 'copy.db')
  await expect(journal.open.reader.run('vacuumInto', { target })).rejects.toMatchObject({
    name: 'AppError',
  })
  await expect(
    journal.open.reader.run('vacuumInto', { target: join(journal.folder, 'copy.db') }),
  ).resolves.toBeNull()
})

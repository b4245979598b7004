import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { vaultHome } from '../helpers/test-vault.ts'

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url))

let home: ReturnType<typeof vaultHome>
const children: ChildProcess[] = []
beforeEach(() => {
  home = vaultHome()
})

const kill = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

afterEach(async () => {
  for (const child of children.splice(0)) await kill(child)
  await home.dispose()
})

/** Starts another process on the same folder; resolves when it says where it is. */
const begin = async (action: string, at = ''): Promise<{ child: ChildProcess; said: string }> => {
  const child = spawn(process.execPath, [CHILD, home.home, action, at], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [said] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  return { child, said: String(said).trim() }
}

const closedJournal = async (): Promise<void> => {
  const at = await home.start()
  await at.create()
  at.write('kept')
  await at.vault.backups.makeNow({})
  at.write('newer')
  await at.vault.close()
}

test('a journal that another process holds is open elsewhere, until that process ends', async () => {
  await closedJournal()
  const { child, said } = await begin('hold')
  expect(said).toBe('done')
  const at = await home.start()
  expect(await at.vault.handlers.status({})).toMatchObject({ state: 'trouble', trouble: 'open-elsewhere' })
  await expect(at.unlock()).rejects.toMatchObject({ code: 'open-elsewhere' })
  expect(await at.vault.handlers.recheck({})).toMatchObject({ trouble: 'open-elsewhere' })
  await kill(child)
  expect(await at.vault.handlers.recheck({})).toMatchObject({ state: 'locked' })
  await at.unlock()
  expect(at.words()).toEqual(['kept', 'newer'])
})

test('this process keeps others out also while it works on its files', async () => {
  await closedJournal()
  const at = await home.start()
  await at.unlock()
  await at.vault.backups.makeNow({})
  await at.vault.handlers.lock({})
  const { said } = await begin('create')
  expect(said).toBe('open-elsewhere')
})

test('a sample journal whose process was killed is swept away at the next start, not before', async () => {
  const { child, said } = await begin('open-sample')
  expect(said).toBe('done')
  await home.start({ paths: { ...home.paths, journal: `${home.paths.journal}-other` } })
  expect(readdirSync(home.paths.temporary)).toHaveLength(1)
  await kill(child)
  await home.start()
  expect(readdirSync(home.paths.temporary)).toEqual([])
})

test.each([
  ['create', 'sync:journal.db', 'none'],
  ['create', 'move:keys.json', 'locked'],
])('a process killed during %s at %s leaves %s', async (action, at, state) => {
  const { child, said } = await begin(action, at)
  expect(said).toBe('here')
  await kill(child)
  const again = await home.start()
  expect(await again.vault.handlers.status({})).toMatchObject({ state })
  if (state === 'none') await again.create()
  else await again.unlock()
  again.write('first')
  expect(again.words()).toEqual(['first'])
})

test.each([
  ['open-backup', 'sync:journal.db', ['kept', 'newer']],
  ['open-backup', 'move:/journal/keys.json', ['kept']],
  ['rekey', 'sync:journal.db', ['kept', 'newer']],
  ['rekey', 'move:/journal/keys.json', ['kept', 'newer']],
  ['rekey', 'move:.throughline-backup', ['kept', 'newer']],
])('a process killed during %s at %s opens again with %j', async (action, at, words) => {
  await closedJournal()
  const { child, said } = await begin(action, at)
  expect(said).toBe('here')
  await kill(child)
  const again = await home.start()
  expect(await again.unlock()).toMatchObject({ state: 'open' })
  expect(again.words()).toEqual(words)
})

import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const BUILD = fileURLToPath(new URL('../../../build/', import.meta.url))

/** A small project with our set-up script in it, and an npm that only notes that it was called. */
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-prestart-'))
  mkdirSync(join(folder, 'build'))
  mkdirSync(join(folder, 'node_modules'))
  for (const file of ['prestart.cjs', 'launch.cjs'])
    copyFileSync(join(BUILD, file), join(folder, 'build', file))
  writeFileSync(
    join(folder, 'build', 'hello.ts'),
    'const word: string = "hello"\nconsole.log(word, ...process.argv.slice(2))',
  )
  writeFileSync(
    join(folder, 'npm.cjs'),
    `require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'called'))}, process.argv.slice(2).join(' '))
     process.exit(Number(process.env.NPM_STATUS || 0))`,
  )
  lock('package-lock.json', {})
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const lock = (file: string, packages: object): void =>
  writeFileSync(join(folder, file), JSON.stringify({ packages: { '': {}, ...packages } }))

const run = (script: string, args: readonly string[] = [], env: object = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'build', script), ...args], {
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(folder, 'npm.cjs'), ...env },
  })
  return { status, output: stdout + stderr }
}

const npmCalled = (): string | null => {
  try {
    return readFileSync(join(folder, 'called'), 'utf8')
  } catch {
    return null
  }
}

const zod = { version: '4.0.0', integrity: 'sha512-a' }

test('nothing is installed where all that is asked for is there', () => {
  lock('package-lock.json', { 'node_modules/zod': zod, 'node_modules/other': { ...zod, optional: true } })
  lock('node_modules/.package-lock.json', { 'node_modules/zod': zod })
  expect(run('prestart.cjs')).toEqual({ status: 0, output: '' })
  expect(npmCalled()).toBeNull()
})

test.each([
  ['nothing is installed', null],
  ['an installation broke off', { broken: true }],
  ['a package is missing', {}],
  ['a package is of another version', { 'node_modules/zod': { ...zod, version: '3.0.0' } }],
  ['a package has other contents', { 'node_modules/zod': { ...zod, integrity: 'sha512-b' } }],
])('npm ci runs, and says so in one line, where %s', (_, installed) => {
  lock('package-lock.json', { 'node_modules/zod': zod })
  if (installed && 'broken' in installed)
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{"pack')
  else if (installed) lock('node_modules/.package-lock.json', installed)
  const { status, output } = run('prestart.cjs')
  expect(status).toBe(0)
  expect(output.trim().split('\n')).toHaveLength(1)
  expect(npmCalled()).toMatch(/^ci /)
})

test('an npm ci that fails is said plainly, and nothing is started', () => {
  const { status, output } = run('launch.cjs', ['hello'], { NPM_STATUS: '1' })
  expect(status).toBe(1)
  expect(output).toContain('npm ci did not succeed')
  expect(output).not.toContain('hello')
})

test('launch starts a script with its arguments, set-up included, also where pre scripts are switched off', () => {
  const { status, output } = run('launch.cjs', ['hello', '--home', 'x'])
  expect(status).toBe(0)
  expect(output).toContain('hello --home x')
  expect(npmCalled()).toMatch(/^ci /)
})

test('an old Node hands over to the pinned one, or says in one line what is needed', () => {
  lock('node_modules/.package-lock.json', {})
  const asOldNode = `Object.defineProperty(process.versions, 'node', { value: '18.0.0' })\n`
  for (const file of ['prestart.cjs', 'launch.cjs']) {
    const path = join(folder, 'build', file)
    writeFileSync(path, asOldNode + readFileSync(path, 'utf8'))
  }
  const alone = run('launch.cjs', ['hello'])
  expect(alone.status).toBe(1)
  expect(alone.output.trim().split('\n')).toHaveLength(1)
  expect(alone.output).toContain('needs Node 24 or later')

  const own = { linux: 'linux', win32: 'win', darwin: 'darwin' }[process.platform as 'linux']
  const bin = join(folder, 'node_modules', `node-${own}-${process.arch}`, 'bin')
  mkdirSync(bin, { recursive: true })
  cpSync(process.execPath, join(bin, process.platform === 'win32' ? 'node.exe' : 'node'))
  const pinned = run('launch.cjs', ['hello', 'again'])
  if (process.platform !== 'darwin') expect(pinned).toMatchObject({ status: 0, output: 'hello again\n' })
})

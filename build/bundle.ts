import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DIST = join(ROOT, 'dist')
const STAMP = join(DIST, 'sources.txt')
/** Everything that the bundles are made from. */
const SOURCES = ['main', 'renderer', 'shared', 'build/plan.ts', 'package.json', 'package-lock.json']

const filesOf = (source: string): string[] => {
  const items = readdirSync(join(ROOT, source), { recursive: true, withFileTypes: true })
  return items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name))
}

/** A hash of every source's name and bytes. */
const stampOfSources = (): string => {
  const hash = createHash('sha256')
  const files = SOURCES.flatMap((source) => (/\.\w+$/.test(source) ? [join(ROOT, source)] : filesOf(source)))
  for (const file of files.sort())
    hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

const stampOfDist = (): string | null => (existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : null)

/** Whether `dist` was made from other sources than those that stand here now. */
export const isStale = (): boolean => stampOfDist() !== stampOfSources()

/** Builds beside `dist` and puts the whole in its place, so that a build that fails breaks nothing. */
const bundle = async (): Promise<void> => {
  const stamp = stampOfSources()
  const [{ build }, { bundles }] = await Promise.all([import('vite'), import('./plan.ts')])
  const fresh = join(ROOT, `dist.${process.pid}`)
  const old = join(ROOT, `dist.${process.pid}.old`)
  try {
    for (const config of bundles(fresh)) await build(config)
    writeFileSync(join(fresh, 'sources.txt'), stamp)
    if (existsSync(DIST)) renameSync(DIST, old)
    renameSync(fresh, DIST)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
    rmSync(old, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  if (process.argv.includes('--force') || isStale()) await bundle()
  else process.stdout.write('Nothing has changed since the last build.\n')
}

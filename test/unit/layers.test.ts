import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** [the file that imports, what it must not import] */
const FORBIDDEN: readonly (readonly [string, string])[] = [
  ['shared/domain/bad.ts', 'node:fs'],
  ['shared/domain/bad.ts', 'electron'],
  ['shared/domain/bad.ts', 'react'],
  ['shared/domain/bad.ts', 'uuidv7'],
  ['shared/domain/bad.ts', '@date-fns/tz'],
  ['shared/domain/bad.ts', '../../main/core/ids.ts'],
  ['shared/domain/bad.ts', '../../renderer/ui/button.tsx'],
  ['shared/bad.ts', '../main/core/ids.ts'],
  ['main/core/journal/bad.ts', '../../hosts/csp.ts'],
  ['main/core/journal/bad.ts', '../../../renderer/ui/button.tsx'],
  ['main/core/journal/bad.ts', '../../preload/preload.ts'],
  ['main/core/journal/bad.ts', 'electron'],
  ['main/core/journal/bad.ts', 'better-sqlite3'],
  ['main/core/journal/bad.ts', '../reflection/plans-store.ts'],
  ['main/core/journal/bad.ts', '../spelling/store.ts'],
  ['main/core/journal/bad.ts', '../../../build/plan.ts'],
  ['main/core/reader/bad.ts', 'better-sqlite3'],
  ['main/core/store/bad.ts', '../journal/entry-store.ts'],
  ['main/core/store/bad.ts', '../../hosts/csp.ts'],
  ['main/core/bad.ts', '../hosts/csp.ts'],
  ['main/hosts/browser/bad.ts', 'electron'],
  ['main/hosts/browser/bad.ts', '../electron/guards.ts'],
  ['main/hosts/browser/bad.ts', '../../../renderer/api/client.ts'],
  ['main/hosts/browser/bad.ts', 'better-sqlite3'],
  ['main/hosts/electron/bad.ts', '../browser/guards.ts'],
  ['main/hosts/electron/bad.ts', '../../preload/preload.ts'],
  ['main/hosts/bad.ts', 'electron'],
  ['main/preload/bad.ts', 'node:fs'],
  ['main/preload/bad.ts', '../core/ids.ts'],
  ['main/preload/bad.ts', '../hosts/csp.ts'],
  ['renderer/features/journal/bad.tsx', '../this-week/plan-card.tsx'],
  ['renderer/features/journal/bad.tsx', '../../features/this-week/plan-card.tsx'],
  ['renderer/features/journal/bad.tsx', '../../app/shell.tsx'],
  ['renderer/features/journal/bad.tsx', '../../../main/core/ids.ts'],
  ['renderer/features/journal/bad.tsx', 'node:path'],
  ['renderer/features/journal/bad.tsx', 'electron'],
  ['renderer/ui/bad.tsx', '../features/journal/entry-row.tsx'],
  ['renderer/api/bad.ts', '../app/shell.tsx'],
  ['renderer/app/bad.tsx', '../../main/hosts/csp.ts'],
  ['renderer/app/bad.tsx', 'better-sqlite3'],
  ['renderer/page/bad.ts', '../ui/button.tsx'],
  ['renderer/page/bad.ts', '../../shared/contract/exchange.ts'],
  ['renderer/page/bad.ts', 'react'],
  ['renderer/page/bad.ts', 'zod'],
  ['build/bad.ts', '../main/hosts/browser/host.ts'],
  ['build/bad.ts', '../test/helpers/open-journal.ts'],
]

const ALLOWED: readonly (readonly [string, string])[] = [
  ['shared/domain/good.ts', 'zod'],
  ['shared/domain/good.ts', 'date-fns'],
  ['shared/domain/good.ts', '@date-fns/utc'],
  ['shared/domain/good.ts', 'marked'],
  ['shared/domain/good.ts', 'diff'],
  ['shared/domain/good.ts', '@observablehq/plot'],
  ['shared/domain/good.ts', '../contract/index.ts'],
  ['shared/domain/good.ts', './days.ts'],
  ['main/core/journal/good.ts', '../store/sql.ts'],
  ['main/core/journal/good.ts', './entry-store.ts'],
  ['main/core/journal/good.ts', '../reflection/service.ts'],
  ['main/core/journal/good.ts', '../../../shared/errors.ts'],
  ['main/core/store/good.ts', 'better-sqlite3'],
  ['main/core/reader/good.ts', '../journal/search-store.ts'],
  ['main/hosts/browser/good.ts', '../../core/worker/core-client.ts'],
  ['main/hosts/electron/good.ts', 'electron'],
  ['main/preload/good.ts', 'electron'],
  ['main/preload/good.ts', '../../shared/bridge.ts'],
  ['renderer/features/journal/good.tsx', '../../ui/button.tsx'],
  ['renderer/features/journal/good.tsx', '../../api/hooks.tsx'],
  ['renderer/features/journal/good.tsx', './messages.ts'],
  ['renderer/features/journal/good.tsx', '../../../shared/errors.ts'],
  ['renderer/app/good.tsx', '../features/journal/journal-screen.tsx'],
]

const FORMS = {
  'an import': (name: string) => `import * as thing from '${name}'\nexport const it = thing\n`,
  'a type import': (name: string) => `import type { Thing } from '${name}'\nexport type It = Thing\n`,
  'a dynamic import': (name: string) => `export const it = () => import('${name}')\n`,
  'a re-export': (name: string) => `export { thing } from '${name}'\n`,
}

const folder = mkdtempSync(join(tmpdir(), 'throughline-layers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Puts one import in each file of a copy of our tree, and lints it with our own rules: the files that were caught. */
const lint = (
  name: string,
  cases: readonly (readonly [string, string])[],
  form: (name: string) => string,
) => {
  const tree = join(folder, name)
  const files = cases.map(([file], index) => file.replace(/(\w+)(\.tsx?)$/, `$1-${index}$2`))
  for (const [index, file] of files.entries()) {
    mkdirSync(dirname(join(tree, file)), { recursive: true })
    writeFileSync(join(tree, file), form(cases[index]?.[1] ?? ''))
  }
  copyFileSync(join(ROOT, 'biome.json'), join(tree, 'biome.json'))
  const { stdout, stderr } = spawnSync(
    join(ROOT, 'node_modules/.bin/biome'),
    [
      'lint',
      '--only=style/noRestrictedImports',
      '--vcs-enabled=false',
      '--reporter=github',
      '--max-diagnostics=none',
    ],
    { cwd: tree, encoding: 'utf8' },
  )
  const output = stdout + stderr
  return files.map((file) => output.includes(`/${file},line=`))
}

describe.each(Object.entries(FORMS))('%s', (name, form) => {
  test('of each forbidden kind is caught', () => {
    const caught = lint(`bad ${name}`, FORBIDDEN, form)
    expect(FORBIDDEN.filter((_, index) => !caught[index])).toEqual([])
  })

  test('of each permitted kind is let through', () => {
    const caught = lint(`good ${name}`, ALLOWED, form)
    expect(ALLOWED.filter((_, index) => caught[index])).toEqual([])
  })
})

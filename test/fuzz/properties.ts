import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const propertyTests = (): readonly string[] =>
  globSync('test/unit/**/*.test.ts', { cwd: ROOT }).filter((file) =>
    readFileSync(join(ROOT, file), 'utf8').includes('helpers/seeded.ts'),
  )

/**
 * Runs every property test of the units once, with values of its own.
 * @throws when one of them fails; what vitest printed names the seed and the smallest value
 */
export const runProperties = (seed: number): void => {
  const { status } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=dot', ...propertyTests()],
    { cwd: ROOT, env: { ...process.env, PROPERTY_SEED: String(seed) }, stdio: 'inherit' },
  )
  if (status !== 0) throw new Error(`a property test failed with PROPERTY_SEED=${seed}`)
}

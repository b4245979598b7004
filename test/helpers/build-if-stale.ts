import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Tests of what was built need it built: `npm test` has done it, a single run may not have. */
export const buildIfStale = (): void => {
  const script = fileURLToPath(new URL('../../build/bundle.ts', import.meta.url))
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the build failed\n${stderr}`)
}

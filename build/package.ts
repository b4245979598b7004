import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'electron-builder'
import { PACKAGING } from './packaging.ts'

// Makes the installers for this platform in `release/`. Needs the Electron program, which electron-builder downloads.
const bundle = spawnSync(process.execPath, [fileURLToPath(new URL('bundle.ts', import.meta.url))], {
  stdio: 'inherit',
})
if (bundle.status !== 0) process.exit(1)
await build({ config: PACKAGING, publish: 'never' })

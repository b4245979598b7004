import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Paths } from '../../main/core/deps.ts'
import { openWritable } from '../../main/core/store/open.ts'
import type { WritableDb } from '../../main/core/store/sql.ts'
import { keyByPassphrase, parseKeyFile } from '../../main/core/vault/key-file.ts'
import { JOURNAL_FILE, KEY_FILE } from '../../main/core/vault/swap.ts'
import { BENCH_PASSPHRASE } from './generate.ts'

/** A copy of a generated journal to work on, laid out as `--home` and `--device-home` expect. */
export type Workspace = {
  readonly home: string
  readonly deviceHome: string
  readonly paths: Paths
  /** A second connection to the journal's file, with the same settings as core's own. */
  readonly openBare: () => Promise<WritableDb>
  readonly dispose: () => Promise<void>
}

export const createWorkspace = async (generated: string): Promise<Workspace> => {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-bench-run-'))
  const home = join(folder, 'home')
  const deviceHome = join(folder, 'device')
  const paths = {
    journal: join(home, 'journal'),
    backups: join(home, 'backups'),
    device: deviceHome,
    temporary: tmpdir(),
  }
  for (const path of Object.values(paths)) await mkdir(path, { recursive: true, mode: 0o700 })
  for (const name of [JOURNAL_FILE, KEY_FILE]) await cp(join(generated, name), join(paths.journal, name))
  return {
    home,
    deviceHome,
    paths,
    openBare: async () => {
      const keyFile = parseKeyFile(await readFile(join(paths.journal, KEY_FILE)))
      return openWritable(
        join(paths.journal, JOURNAL_FILE),
        await keyByPassphrase(keyFile, BENCH_PASSPHRASE),
        true,
      )
    },
    dispose: () => rm(folder, { recursive: true, force: true }),
  }
}

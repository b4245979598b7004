import type { OldBackups } from './meta.ts'

export type Rekey = {
  readonly run: (
    passphrase: string,
    oldBackups: OldBackups,
  ) => Promise<{ reEncrypted: number; removed: number }>
}

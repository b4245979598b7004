import { startReader } from '../reader/client.ts'
import type { DbKey } from '../store/open.ts'

/** Opens a closed database file under `key` and reads every page of it, in a thread of its own. */
export const checkFile = async (readerWorker: URL, file: string, key: DbKey): Promise<void> => {
  const reader = startReader(readerWorker, file, key)
  try {
    await reader.run('checkWhole', {})
  } finally {
    await reader.close()
  }
}

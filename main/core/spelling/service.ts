import type { Handlers } from '../../../shared/contract/define.ts'
import type { spelling } from '../../../shared/contract/spelling.ts'
import type { OpenJournal } from '../deps.ts'
import { all, run } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'

/** The member's own words, which spelling leaves alone. Adding twice or removing what is not there changes nothing. */
export const spellingService = (open: OpenJournal): Handlers<typeof spelling> => {
  const { db, clock, newId, deviceId, emit } = open
  const put = (word: string, deletedAt: number | null): void => {
    mustBeWritable(open)
    run(
      db,
      `INSERT INTO own_words (id, word, changed_at, device_id, deleted_at)
       VALUES (:id, :word, :at, :deviceId, :deletedAt)
       ON CONFLICT (word) DO UPDATE SET changed_at = excluded.changed_at, device_id = excluded.device_id,
         deleted_at = excluded.deleted_at`,
      { id: newId(), word: word.normalize('NFC'), at: clock.now(), deviceId, deletedAt },
    )
    emit('spelling.changed', {})
  }
  return {
    words: () => ({
      words: all<{ word: string }>(
        db,
        'SELECT word FROM own_words WHERE deleted_at IS NULL ORDER BY word',
      ).map(({ word }) => word),
    }),
    add: ({ word }) => {
      put(word, null)
      return {}
    },
    remove: ({ word }) => {
      put(word, clock.now())
      return {}
    },
  }
}

import type { WritableDb } from '../../main/core/store/sql.ts'
import { all } from '../../main/core/store/sql.ts'
import { countPortion, type Portion } from '../../main/core/threads/counting.ts'
import { fingerprint } from '../../main/core/threads/sought.ts'
import { insertThread, putOlderUse, type Stamp, setBuilt } from '../../main/core/threads/store.ts'
import type { ThreadSubject } from '../../shared/contract/threads.ts'

const WORDS = ['students', 'families', 'trust', 'attendance', 'home visit']
const PEOPLE = 3
const PORTION = 1000

type Followed = { readonly subject: ThreadSubject; readonly phrases: readonly string[] }

/** What a member may follow over the years: words, some people, a tag. */
const followed = (db: WritableDb): Followed[] => [
  ...WORDS.map((words) => ({ subject: { kind: 'word' as const, words }, phrases: [words] })),
  ...all<{ id: string; name: string }>(db, `SELECT id, name FROM people ORDER BY id LIMIT ${PEOPLE}`).map(
    ({ id, name }) => ({ subject: { kind: 'person' as const, personId: id }, phrases: [name] }),
  ),
  { subject: { kind: 'tag', tag: 'family' }, phrases: [] },
]

/** Follows some threads, counted in full as they are after they were followed. */
export const followThreads = (db: WritableDb, newId: () => string, stamp: Stamp): void => {
  for (const { subject, phrases } of followed(db)) {
    const threadId = newId()
    insertThread(db, { id: threadId, subject }, stamp)
    let after: number | null = null
    do {
      const portion: Portion = countPortion(db, { phrases, after, limit: PORTION })
      for (const use of portion.uses) putOlderUse(db, { threadId, ...use })
      after = portion.next
    } while (after !== null)
    setBuilt(db, threadId, fingerprint(phrases))
  }
}

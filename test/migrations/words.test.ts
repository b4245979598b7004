import { afterEach, expect, test } from 'vitest'
import { COPIED, LOOSE, OTHER_WORDS, WORDLESS, WRITTEN } from '../../main/core/store/words.ts'
import { openTestJournal } from '../helpers/open-journal.ts'

let journal: ReturnType<typeof openTestJournal>
afterEach(() => journal.dispose())

test('every column that can hold text is known to erasing, as words or as wordless', () => {
  journal = openTestJournal()
  const { connection } = journal.open.db
  // FTS5 keeps its own tables; what they hold is `entry_fts.body`.
  const columns = connection
    .prepare(
      `SELECT t.name || '.' || c.name AS name FROM pragma_table_list t JOIN pragma_table_xinfo(t.name) c
       WHERE t.schema = 'main' AND t.type <> 'shadow' AND t.name NOT LIKE 'sqlite_%'
         AND c.type NOT IN ('INTEGER', 'REAL') AND NOT (t.type = 'virtual' AND c.hidden = 1)
       ORDER BY name`,
    )
    .pluck()
    .all()
  const known = [
    ...WORDLESS,
    ...OTHER_WORDS,
    ...[...WRITTEN, ...COPIED, ...LOOSE].map(({ table, column }) => `${table}.${column}`),
  ]
  expect(columns).toEqual(known.toSorted())
})

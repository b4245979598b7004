import type { Migration } from '../migrate.ts'

/**
 * Versions of words that two windows may write at once; shares that a coach says need no answer; and indexes for the
 * number of what is unread.
 */
export const versions0006: Migration = {
  version: 6,
  name: 'versions',
  minReader: 1,
  sql: `
-- Grows with each save of this side's agenda.
ALTER TABLE conversations ADD COLUMN agenda_version INTEGER NOT NULL DEFAULT 0;

-- Grows with each save of a draft's note and questions.
ALTER TABLE shares ADD COLUMN words_version INTEGER NOT NULL DEFAULT 0;

-- Grows with each save of the member's answer.
ALTER TABLE reply_comments ADD COLUMN answer_version INTEGER NOT NULL DEFAULT 0;

-- When the coach said that it needs no answer.
ALTER TABLE received_shares ADD COLUMN settled_at INTEGER;

CREATE INDEX received_unread ON received_shares (id) WHERE read_at IS NULL AND gone_at IS NULL;
CREATE INDEX replies_unread ON replies (id) WHERE read_at IS NULL AND deleted_at IS NULL;
`,
}

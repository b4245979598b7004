import type { EvidenceKind } from '../../../shared/contract/passages.ts'
import type { OpenJournal } from '../deps.ts'
import { all } from '../store/sql.ts'

/** How many passages speak for and against something. */
export type EvidenceSum = { readonly for: number; readonly against: number }

export type CountEvidence = (kind: EvidenceKind) => ReadonlyMap<string, EvidenceSum>

/** For the features whose things gather evidence: how much there is for each thing of a kind; the bin is left out. */
export const countEvidence =
  ({ db }: Pick<OpenJournal, 'db'>): CountEvidence =>
  (kind) =>
    new Map(
      all<{ id: string; both: number; against: number }>(
        db,
        // From indexes alone: neither the words of a passage nor an entry's row is read.
        `SELECT v.target_id AS id, count(*) AS both, sum(v.stance = 'against') AS against
         FROM evidence v
         CROSS JOIN passages p INDEXED BY passages_look ON p.id = v.passage_id AND p.deleted_at IS NULL
         CROSS JOIN entries e ON e.id = p.entry_id
         WHERE v.kind = :kind AND e.seq NOT IN (SELECT seq FROM entries WHERE deleted_at IS NOT NULL)
         GROUP BY v.target_id`,
        { kind },
      ).map(({ id, both, against }) => [id, { for: both - against, against }]),
    )

import { spanAfterErasing } from '../../../shared/domain/phrase.ts'
import type { Span } from '../../../shared/domain/span.ts'
import type { OpenJournal } from '../deps.ts'
import type { JournalFollower } from '../journal/follower.ts'
import {
  type ChosenSpan,
  chosenIn,
  chosenOf,
  eraseAccompanying,
  eraseFilesOf,
  erasePhraseBeside,
  eraseRatings,
  eraseSent,
  moveChosen,
  takeOut,
} from './erasing-store.ts'

/** Whether the phrase stands, or begins or ends, in what would be or was shared, other than beneath a block. */
const isOpen = (text: string, phrase: RegExp, chosen: ChosenSpan): boolean => {
  // A draft’s surroundings may still be ticked.
  const range = chosen.isDraft || chosen.withSurroundings ? chosen.around : chosen
  return [...text.matchAll(phrase)].some(({ 0: held, index: start }) => {
    const end = start + held.length
    const meets = start < range.end && end > range.start
    return meets && !chosen.spans.some((span) => span.start <= start && end <= span.end)
  })
}

const movedBy = (text: string, phrase: RegExp, chosen: ChosenSpan): ChosenSpan => {
  const moved = (span: Span): Span => spanAfterErasing(text, phrase, span)
  return { ...chosen, ...moved(chosen), around: moved(chosen.around), spans: chosen.spans.map(moved) }
}

/**
 * Keeps what was chosen in step with erasing: words that are erased in the journal go from the ledger and from drafts
 * too. That something went, when and to whom, stays.
 */
export const sharingFollower = ({
  db,
  deviceId,
  emit,
}: Pick<OpenJournal, 'db' | 'deviceId' | 'emit'>): Partial<JournalFollower> => {
  const tell = (): void => emit('sharing.changed', { shareId: null })

  return {
    erasing: (entryId, at) => {
      const chosen = chosenOf(db, entryId)
      const ids = (isDraft: number): string[] =>
        chosen.filter((one) => one.isDraft === isDraft).map(({ id }) => id)
      takeOut(db, ids(1))
      eraseSent(db, ids(0), { at, deviceId })
      eraseAccompanying(db, ids(0), { at, deviceId })
      eraseRatings(db, entryId, { at, deviceId })
      tell()
    },
    rewritten: (steps, phrase, at) => {
      for (const { revisionId, stepId, before } of steps) {
        for (const chosen of chosenIn(db, { revisionId, stepId })) {
          if (!isOpen(before, phrase, chosen)) moveChosen(db, movedBy(before, phrase, chosen), at)
          else if (chosen.isDraft) takeOut(db, [chosen.id])
          else eraseSent(db, [chosen.id], { at, deviceId })
        }
      }
      tell()
    },
    phraseErased: (entryId, phrase, at) => erasePhraseBeside(db, entryId, phrase, { at, deviceId }),
    looseErased: (rows, at) => {
      for (const table of ['shares', 'share_excerpts', 'share_parts'] as const) {
        const held = rows.get(table)
        if (!held) continue
        eraseFilesOf(db, table, held, { at, deviceId })
        tell()
      }
    },
  }
}

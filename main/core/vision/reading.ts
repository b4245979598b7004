import type { VisionVersion } from '../../../shared/contract/vision.ts'
import type { OpenJournal } from '../deps.ts'
import { findVision } from './store.ts'

/** For other features: a version of the vision; undefined for one that is no more. */
export const visionById =
  ({ db }: Pick<OpenJournal, 'db'>) =>
  (id: string): (VisionVersion & { readonly standing: boolean }) | undefined => {
    const found = findVision(db, id)
    return found && { ...found, standing: true }
  }

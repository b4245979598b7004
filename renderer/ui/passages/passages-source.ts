import type { DocumentSource } from '../../../shared/contract/document-parts.ts'
import type { Passage } from '../../../shared/contract/passages.ts'

/** A document of these passages, each once. Lists show the newest first; on paper one reads from the beginning. */
export const passagesSource = (passages: readonly Pick<Passage, 'id'>[]): DocumentSource => ({
  kind: 'passages',
  passageIds: [...new Set(passages.map(({ id }) => id))].toReversed(),
})

import type { EvidenceTarget } from '../../../shared/contract/passages.ts'
import type { SampleRef } from './types.ts'

/** `step` is a goal’s, named by its goal and its place; a person is named by name. */
type Named = 'value' | 'goal' | 'strength' | 'decision' | 'commitment' | 'step' | 'person'

/** The ids that the sample’s keys got when they were made, so that later words can name them. */
export type SampleIds = {
  readonly keep: (kind: Named, key: string, id: string) => void
  /** @throws Error when nothing of that name has been made yet */
  readonly of: (kind: Named, key: string) => string
  readonly targetOf: (ref: SampleRef) => EvidenceTarget
}

export const sampleIds = (): SampleIds => {
  const ids = new Map<string, string>()
  const of: SampleIds['of'] = (kind, key) => {
    const id = ids.get(`${kind}:${key}`)
    if (id === undefined) throw new Error(`the sample names ${kind}:${key} before it is there`)
    return id
  }
  return {
    keep: (kind, key, id) => void ids.set(`${kind}:${key}`, id),
    of,
    targetOf: (ref) => {
      const [kind, key] = splitRef(ref)
      return { kind, id: kind === 'indicator' ? key : of(kind, key) }
    },
  }
}

const KINDS = ['indicator', 'value', 'goal', 'strength', 'decision', 'commitment'] as const

const splitRef = (ref: SampleRef): [(typeof KINDS)[number], string] => {
  const kind = KINDS.find((name) => ref.startsWith(`${name}:`))
  if (!kind) throw new Error(`the sample names ${ref}, which is nothing`)
  return [kind, ref.slice(kind.length + 1)]
}

type Named = 'value' | 'goal' | 'strength' | 'decision'

/** The ids that the sample’s keys got when they were made, so that later words can name them. */
export type SampleIds = {
  readonly keep: (kind: Named | 'commitment', key: string, id: string) => void
  /** @throws Error when nothing of that name has been made yet */
  readonly of: (kind: Named | 'commitment', key: string) => string
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
  }
}

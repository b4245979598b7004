import type { Api } from '../../renderer/api/client.ts'
import { CandidateRank } from '../../shared/contract/choices.ts'
import { p95, timed } from './measure.ts'

export type CandidateFigures = {
  /** What a section of a summary of all days may hold: the first fifty of every rank, of each, and by a word. */
  readonly candidatesP95: number
}

const ROUNDS = 3
const EVER = { from: '1900-01-01', to: '2200-01-01' }

export const measureCandidates = async (api: Api, word: string): Promise<CandidateFigures> => {
  const { id: summaryId, sections } = await api.summaries.create({ template: 'portfolio', period: EVER })
  const times: number[] = []
  const asked = [{}, ...CandidateRank.options.map((rank) => ({ rank })), { words: word }]
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { id: sectionId } of sections) {
      for (const ask of asked)
        times.push(await timed(() => api.choices.candidates({ summaryId, sectionId, ...ask })))
    }
  }
  await api.summaries.remove({ summaryId })
  await api.summaries.erase({ summaryId })
  return { candidatesP95: p95(times) }
}

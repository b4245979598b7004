import { randomBytes } from 'node:crypto'
import { type Core, createCore } from '../../main/core/core.ts'
import { silentLog } from '../../main/core/log.ts'
import { close } from '../../main/core/store/open.ts'
import { systemClock } from '../../main/core/worker/system-clock.ts'
import { type Api, createApi } from '../../renderer/api/client.ts'
import { type CandidateFigures, measureCandidates } from './candidates.ts'
import { type ExchangeFigures, measureExchange } from './exchanging.ts'
import { BENCH_PASSPHRASE } from './generate.ts'
import { type GrowthFigures, measureGrowth } from './growth-views.ts'
import { type InboxFigures, measureInbox } from './inbox.ts'
import { p50, timed } from './measure.ts'
import { createRecorder } from './record.ts'
import { measureSaves, type SaveFigures } from './saves.ts'
import { measureSearches, type SearchFigures, type Words, wordsOf } from './searches.ts'
import type { Workspace } from './workspace.ts'

export type DirectFigures = SaveFigures &
  SearchFigures &
  GrowthFigures &
  ExchangeFigures &
  InboxFigures &
  CandidateFigures & {
    readonly words: number
    readonly unlockMs: number
    readonly openListMs: number
    /** Words to search for on screen. */
    readonly searchWords: Words
  }

const ROUNDS = 5

/** Core in this thread, without a host: the direct transport. */
export const openDirect = async ({
  paths,
}: Pick<Workspace, 'paths'>): Promise<{ api: Api; files: Core['files']; close: () => Promise<void> }> => {
  const core = await createCore({
    paths,
    clock: systemClock,
    random: (bytes) => randomBytes(bytes),
    keychain: null,
    readerWorker: new URL('../../main/core/reader/worker.ts', import.meta.url),
    typesetWorker: new URL('../../main/core/typeset/worker.ts', import.meta.url),
    pageScript: async () => '',
    version: 'bench',
    log: silentLog,
  })
  const api = createApi({
    call: core.dispatch,
    subscribe: core.subscribe,
    watchConnection: () => () => undefined,
    pickFile: async () => null,
    pickFiles: async () => [],
    offerFiles: async () => [],
    saveFiles: async () => 0,
    saveFile: async () => false,
  })
  return { api, files: core.files, close: core.close }
}

/** Unlocks some times; each time the list opens on a cold cache. The journal stays open after the last. */
const measureOpening = async (api: Api): Promise<Pick<DirectFigures, 'unlockMs' | 'openListMs'>> => {
  const unlocking: number[] = []
  const listing: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    if (round > 0) await api.vault.lock({})
    unlocking.push(await timed(() => api.vault.unlock({ passphrase: BENCH_PASSPHRASE })))
    listing.push(
      await timed(async () => {
        await api.journal.months({ filters: {} })
        await api.journal.list({ limit: 100 })
      }),
    )
  }
  return { unlockMs: p50(unlocking), openListMs: p50(listing) }
}

/** What is asked of the journal itself before anything is measured. */
const lookAt = async (workspace: Workspace): Promise<Pick<DirectFigures, 'words' | 'searchWords'>> => {
  const bare = await workspace.openBare()
  try {
    const sum = bare.connection
      .prepare<[], { words: number }>('SELECT sum(words) AS words FROM entries')
      .get()
    return { words: sum?.words ?? 0, searchWords: wordsOf(bare.connection) }
  } finally {
    close(bare)
  }
}

/** Opening, saving and searching through `createCore().dispatch`, beside the same work straight on better-sqlite3. */
export const measureDirect = async (workspace: Workspace): Promise<DirectFigures> => {
  const facts = await lookAt(workspace)
  const recorder = createRecorder()
  const core = await openDirect(workspace)
  try {
    const opening = await measureOpening(core.api)
    const bare = await workspace.openBare()
    try {
      const searches = await measureSearches(core.api, bare.connection, recorder, facts.searchWords)
      const growth = await measureGrowth(core.api, facts.searchWords)
      const saves = await measureSaves(core.api, bare.connection, recorder)
      const exchange = await measureExchange(core.api, core.files)
      const inbox = await measureInbox(core.api, bare)
      const candidates = await measureCandidates(core.api, facts.searchWords.common[0] ?? '')
      return { ...facts, ...opening, ...searches, ...growth, ...saves, ...exchange, ...inbox, ...candidates }
    } finally {
      close(bare)
    }
  } finally {
    recorder.restore()
    await core.close()
  }
}

import { monitorEventLoopDelay } from 'node:perf_hooks'
import { type CoreClient, startCore } from '../../main/core/worker/core-client.ts'
import { type Api, createApi } from '../../renderer/api/client.ts'
import { BENCH_PASSPHRASE } from './generate.ts'
import { openGrowth } from './growth-views.ts'
import { wait } from './measure.ts'
import type { Workspace } from './workspace.ts'

export type HostFigures = { readonly loopDelayP99: number; readonly rssMb: number }

const LOAD_MS = 8000
const NS_PER_MS = 1e6
const BYTES_PER_MB = 2 ** 20

/** Core in its thread, as both hosts start it. */
const openHosted = async ({ paths }: Workspace): Promise<{ api: Api; core: CoreClient }> => {
  const core = await startCore({
    paths,
    version: 'bench',
    coreWorker: new URL('../../main/core/worker/core-worker.ts', import.meta.url),
    readerWorker: new URL('../../main/core/reader/worker.ts', import.meta.url).href,
    typesetWorker: new URL('../../main/core/typeset/worker.ts', import.meta.url).href,
    pageScript: new URL('../fixtures/page.js', import.meta.url).href,
    keychain: null,
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
  return { api, core }
}

const repeatUntil = async (end: number, pauseMs: number, work: () => Promise<unknown>): Promise<void> => {
  while (performance.now() < end) {
    await work()
    await wait(pauseMs)
  }
}

const lookAtThread = async (api: Api): Promise<void> => {
  const subject = { kind: 'word', words: 'students' } as const
  await Promise.all([api.threads.look({ subject }), api.threads.sentences({ subject })])
}

/** A busy quarter of a minute: typing, searching, scrolling, reading the longest page, Growth, threads, and a backup. */
const load = async (api: Api): Promise<void> => {
  const { id: entryId } = await api.journal.start({ flow: 'free' })
  const [long] = (await api.journal.list({ filters: { tag: 'long' }, limit: 1 })).entries
  let body = ''
  let baseVersion = 0
  let after: number | null = null
  const end = performance.now() + LOAD_MS
  await Promise.all([
    api.backups.makeNow({}),
    repeatUntil(end, 100, async () => {
      body += 'a few more words '
      const steps = [{ stepId: 'page', promptId: null, body, baseVersion }]
      const saved = await api.journal.saveDraft({ entryId, client: 'bench-window', steps })
      if (saved.outcome === 'saved') baseVersion = saved.versions.page ?? baseVersion
    }),
    repeatUntil(end, 50, () => api.journal.search({ words: 'stu', limit: 50 })),
    repeatUntil(end, 50, async () => {
      const page = await api.journal.list({ after, limit: 100 })
      after = page.next
    }),
    repeatUntil(end, 200, () => api.journal.search({ words: 'families and trust', order: 'relevance' })),
    repeatUntil(end, 300, () => openGrowth(api)),
    repeatUntil(end, 300, () => lookAtThread(api)),
    ...(long ? [repeatUntil(end, 400, () => api.journal.get({ entryId: long.id }))] : []),
  ])
}

/** How long the host's own thread keeps anything waiting while core works, and what the process holds in memory. */
export const measureHost = async (workspace: Workspace): Promise<HostFigures> => {
  const { api, core } = await openHosted(workspace)
  try {
    await api.vault.unlock({ passphrase: BENCH_PASSPHRASE })
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    await load(api)
    delay.disable()
    return { loopDelayP99: delay.percentile(99) / NS_PER_MS, rssMb: process.memoryUsage.rss() / BYTES_PER_MB }
  } finally {
    await core.close()
  }
}

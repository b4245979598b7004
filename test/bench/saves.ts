import type Database from 'better-sqlite3'
import type { Api } from '../../renderer/api/client.ts'
import { MEMBER_FREE_PAGE } from '../fixtures/member-text.ts'
import { p50, p95, timed, wait } from './measure.ts'
import { type createRecorder, createReplay, type Recorded } from './record.ts'

export type SaveFigures = {
  readonly saveP50: number
  readonly saveP95: number
  /** During a backup and ranked searches, counted from the moment at which the save was due. */
  readonly busySaveP95: number
  readonly bareP50: number
  readonly bareP95: number
  readonly busyBareP95: number
  readonly backups: number
}

const CLIENT = 'bench-window'
const STEP = 'page'
const WARM_UP = 30
const SAVES = 400
const BUSY_SAVES = 200
const BUSY_PAUSE_MS = 25
/** A very large journal's backup takes long; more saves would say nothing new. */
const MOST_BUSY_SAVES = 2000
const CHARACTERS_PER_SAVE = 7

type Pair = { readonly ours: number; readonly bare: number }

/** The same statements on another entry: the two grow side by side, with the same words and versions. */
const forTwin = (statements: readonly Recorded[], from: string, to: string): Recorded[] =>
  statements.map((statement) =>
    statement.how === 'exec'
      ? statement
      : {
          ...statement,
          values: Object.fromEntries(
            Object.entries(statement.values).map(([name, value]) => [name, value === from ? to : value]),
          ),
        },
  )

/** The text after so many autosaves: a few characters more each time, from the start again at its end. */
const textAt = (save: number): string =>
  MEMBER_FREE_PAGE.slice(0, 40 + ((save * CHARACTERS_PER_SAVE) % (MEMBER_FREE_PAGE.length - 40)))

/** Saves by turns: one entry through the app, its twin straight on better-sqlite3. */
const createSaver = async (
  api: Api,
  connection: Database.Database,
  recorder: ReturnType<typeof createRecorder>,
) => {
  const { id: entryId } = await api.journal.start({ flow: 'free' })
  const { id: twinId } = await api.journal.start({ flow: 'free' })
  const replay = createReplay(connection)
  let baseVersion = 0
  let saves = 0

  const saveOurs = async (): Promise<Recorded[]> => {
    const steps = [{ stepId: STEP, promptId: null, body: textAt(saves++), baseVersion }]
    return recorder.record(async () => {
      const saved = await api.journal.saveDraft({ entryId, client: CLIENT, steps })
      if (saved.outcome !== 'saved') throw new Error('a save of the bench became a sibling')
      baseVersion = saved.versions[STEP] ?? baseVersion
    })
  }
  /** @param due the moment from which the save is counted; now, if there is none */
  return async (due?: number): Promise<Pair> => {
    const late = due === undefined ? 0 : performance.now() - due
    let statements: Recorded[] = []
    const ours = await timed(async () => {
      statements = await saveOurs()
    })
    const twins = forTwin(statements, entryId, twinId)
    return { ours: ours + late, bare: await timed(() => replay.write(twins)) }
  }
}

type Save = Awaited<ReturnType<typeof createSaver>>

const saveQuietly = async (save: Save): Promise<Pair[]> => {
  for (let turn = 0; turn < WARM_UP; turn++) await save()
  const pairs: Pair[] = []
  for (let turn = 0; turn < SAVES; turn++) pairs.push(await save())
  return pairs
}

/** Saves while backups are made one after another and ranked searches run beside them. */
const saveBusily = async (api: Api, save: Save): Promise<{ pairs: Pair[]; backups: number }> => {
  let over = false
  let backups = 0
  const backingUp = async (): Promise<void> => {
    while (!over) {
      await api.backups.makeNow({})
      backups++
    }
  }
  const searching = async (): Promise<void> => {
    while (!over) {
      await api.journal.search({ words: 'students and families', order: 'relevance', limit: 50 })
      await wait(BUSY_PAUSE_MS)
    }
  }
  const others = [backingUp(), searching()]
  const pairs: Pair[] = []
  while (pairs.length < BUSY_SAVES || (backups === 0 && pairs.length < MOST_BUSY_SAVES)) {
    const due = performance.now() + BUSY_PAUSE_MS
    await wait(BUSY_PAUSE_MS)
    pairs.push(await save(due))
  }
  over = true
  await Promise.all(others)
  return { pairs, backups }
}

const ours = (pairs: readonly Pair[]): number[] => pairs.map((pair) => pair.ours)
const bare = (pairs: readonly Pair[]): number[] => pairs.map((pair) => pair.bare)

export const measureSaves = async (
  api: Api,
  connection: Database.Database,
  recorder: ReturnType<typeof createRecorder>,
): Promise<SaveFigures> => {
  const save = await createSaver(api, connection, recorder)
  const quiet = await saveQuietly(save)
  const busy = await saveBusily(api, save)
  return {
    saveP50: p50(ours(quiet)),
    saveP95: p95(ours(quiet)),
    busySaveP95: p95(ours(busy.pairs)),
    bareP50: p50(bare(quiet)),
    bareP95: p95(bare(quiet)),
    busyBareP95: p95(bare(busy.pairs)),
    backups: busy.backups,
  }
}

import {
  type Autosave,
  createAutosave,
  type SaveState,
  type StepSave,
} from '../../../renderer/features/writing/autosave.ts'
import type { Entry, SavedDraft } from '../../../shared/contract/journal.ts'
import { AppError } from '../../../shared/errors.ts'

export const STEPS = ['moment', 'shows'] as const
export type StepName = (typeof STEPS)[number]

/** What becomes of one save: `answer-lost` was saved all the same, the other failures were not. */
export type Fate = 'ok' | 'answer-lost' | 'request-lost' | 'disk-full'

type Step = { readonly body: string; readonly version: number }

const ID = '01890000-0000-7000-8000-000000000001'

/** Core's side of saving, in memory: fresh, repeated and stale steps as `main/core/journal/save-draft.ts` judges them. */
export const createModelServer = () => {
  const steps = new Map<string, Step>()
  const siblings: StepSave[][] = []
  let clock = 0

  const entry = (): Entry => ({
    id: ID,
    flow: 'weekly',
    path: 'full',
    day: '2026-03-06',
    createdAt: 0,
    zone: 'UTC',
    opening: '',
    words: 0,
    starred: false,
    tags: [],
    finishedAt: null,
    hasDraft: true,
    headRevisionId: null,
    steps: [...steps].map(([stepId, step]) => ({ stepId, promptId: null, promptText: '', ...step })),
  })

  const save = (saves: readonly StepSave[], savedAt: number): SavedDraft => {
    clock += 1
    const stale: StepSave[] = []
    const versions: Record<string, number> = {}
    for (const incoming of saves) {
      const now = steps.get(incoming.stepId)
      if (!now || now.version === incoming.baseVersion) {
        steps.set(incoming.stepId, { body: incoming.body, version: clock })
      } else if (now.body !== incoming.body) stale.push(incoming)
      versions[incoming.stepId] = steps.get(incoming.stepId)?.version ?? 0
    }
    if (stale.length === 0) return { outcome: 'saved', savedAt, versions }
    siblings.push(stale)
    return { outcome: 'sibling', savedAt, revisionId: ID, entry: entry() }
  }

  return {
    save,
    entry,
    siblings,
    body: (stepId: string): string => steps.get(stepId)?.body ?? '',
    /** Whether these words are kept somewhere: in the current text, or beside it. */
    keeps: (stepId: string, word: string): boolean =>
      (steps.get(stepId)?.body ?? '').includes(word) ||
      siblings.some((saves) => saves.some((one) => one.stepId === stepId && one.body.includes(word))),
  }
}

export type ModelServer = ReturnType<typeof createModelServer>

/** Time that passes only when it is told to; tasks run in their order, with every promise settled in between. */
export const createTime = () => {
  let now = 0
  let tasks: { readonly at: number; readonly run: () => void }[] = []
  const after = (ms: number, run: () => void): (() => void) => {
    const task = { at: now + ms, run }
    tasks.push(task)
    return () => {
      tasks = tasks.filter((other) => other !== task)
    }
  }
  const promisesSettle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
  return {
    now: () => now,
    after,
    pass: async (ms: number): Promise<void> => {
      const until = now + ms
      for (;;) {
        await promisesSettle()
        const next = tasks.reduce((first, task) => (task.at < first.at ? task : first), {
          at: until + 1,
          run: () => {},
        })
        if (next.at > until) break
        tasks = tasks.filter((task) => task !== next)
        now = next.at
        next.run()
      }
      now = until
    },
  }
}

export type Time = ReturnType<typeof createTime>

export type ModelWindow = {
  readonly autosave: Autosave
  readonly field: (stepId: StepName) => string
  /** Adds a word at the end of a field, as a key would. */
  readonly type: (stepId: StepName, word: string) => void
  readonly state: () => SaveState
  /** How long the first unsaved word waited before each save that followed no failure. */
  readonly waits: readonly number[]
}

type WindowOptions = {
  readonly time: Time
  readonly server: ModelServer
  /** Milliseconds there, and milliseconds back. */
  readonly latency: () => number
  readonly fate: () => Fate
  /** Called when the server has changed, so that other windows can be told. */
  readonly onSaved: (by: ModelWindow) => void
}

/** A window of the writing screen without its screen: fields, the autosave, and a line that can break. */
export const openWindow = ({ time, server, latency, fate, onSaved }: WindowOptions): ModelWindow => {
  const fields = new Map<string, string>(STEPS.map((stepId) => [stepId, server.body(stepId)]))
  const waits: number[] = []
  let state: SaveState = { kind: 'saved', at: null }
  let waitingSince: number | null = null
  let hasFailed = false

  const save = async (saves: readonly StepSave[]): Promise<SavedDraft> => {
    if (waitingSince !== null && !hasFailed) waits.push(time.now() - waitingSince)
    waitingSince = null
    const becomes = fate()
    hasFailed = becomes !== 'ok'
    await new Promise<void>((arrive) => time.after(latency(), arrive))
    if (becomes === 'ok' || becomes === 'answer-lost') {
      const saved = server.save(saves, time.now())
      onSaved(self)
      await new Promise<void>((answer) => time.after(latency(), answer))
      if (becomes === 'ok') return saved
    }
    throw new AppError(becomes === 'disk-full' ? 'disk-full' : 'host-gone')
  }

  const autosave = createAutosave(
    {
      save,
      read: (stepId) => ({ promptId: null, body: fields.get(stepId) ?? '' }),
      replace: (stepId, body) => fields.set(stepId, body),
      onState: (next) => {
        state = next
      },
      onSibling: () => {},
      after: time.after,
    },
    server.entry(),
  )
  const self: ModelWindow = {
    autosave,
    field: (stepId) => fields.get(stepId) ?? '',
    type: (stepId, word) => {
      waitingSince ??= time.now()
      fields.set(stepId, `${fields.get(stepId) ?? ''}${word} `)
      autosave.typed(stepId)
    },
    state: () => state,
    waits,
  }
  return self
}

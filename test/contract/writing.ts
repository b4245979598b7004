import { expect } from 'vitest'
import type { Api } from '../../renderer/api/client.ts'
import type { AppError } from '../../shared/errors.ts'

const CLIENT = 'contract-window'

/** How a call ended: `ok`, or the code of its failure. */
export const codeOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'ok',
    (error: AppError) => error.code,
  )

/** Saves steps over what stands there now. */
export const save = async (
  api: Api,
  entryId: string,
  steps: Readonly<Record<string, string>>,
): Promise<void> => {
  const { steps: before } = await api.journal.get({ entryId })
  const saved = await api.journal.saveDraft({
    entryId,
    client: CLIENT,
    steps: Object.entries(steps).map(([stepId, body]) => ({
      stepId,
      promptId: null,
      body,
      baseVersion: before.find((step) => step.stepId === stepId)?.version ?? 0,
    })),
  })
  expect(saved.outcome).toBe('saved')
}

/** An entry’s answers, one below the other. */
export const bodyOf = async (api: Api, entryId: string): Promise<string> =>
  (await api.journal.get({ entryId })).steps.map(({ body }) => body).join('\n')

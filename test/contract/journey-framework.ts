import { expect } from 'vitest'
import type { Api } from '../../renderer/api/client.ts'

/** The member’s own indicators, packs and prompts, and what of the framework they hide or choose. */
export const shapeTheFramework = async (api: Api): Promise<void> => {
  const own = await api.framework.saveIndicator({ trait: 'strategic', title: 'Asked twice' })
  expect(await api.framework.indicators({})).toContainEqual(own)
  await api.framework.setHidden({ kind: 'indicator', id: own.id, hidden: true })
  await api.framework.remove({ kind: 'indicator', id: own.id })
  await api.framework.putBack({ kind: 'indicator', id: own.id })

  const pack = await api.framework.savePack({ title: 'My questions' })
  const asked = { pack: pack.id, text: 'Who waited for you?', step: 'moment' } as const
  const prompt = await api.framework.savePrompt(asked)
  expect(await api.framework.prompts({ pack: pack.id })).toEqual([prompt])
  await api.framework.choosePack({ pack: 'equity-audits', chosen: true })
  expect(await api.framework.packs({})).toContainEqual(
    expect.objectContaining({ id: 'equity-audits', chosen: true }),
  )
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApi } from '../../renderer/api/client.ts'
import { BAD_INPUTS, EVENTS, featureOf, HOSTILE_NAMES, METHODS, OPEN_ONLY } from './calls.ts'
import type { Abilities, Harness, Places } from './harness.ts'
import { journey } from './journey.ts'

/** The one contract suite: the same for every transport. */
export const contractSuite = (
  name: string,
  abilities: Abilities,
  start: (places: Places) => Promise<Harness>,
  hostCalls: (harness: Harness, places: Places) => Promise<void>,
): void => {
  describe(name, () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-contract-'))
    const places: Places = { home: join(folder, 'home'), deviceHome: join(folder, 'device') }
    const succeeded = new Set<string>()
    let harness: Harness

    const call: Harness['call'] = async (method, input) => {
      const result = await harness.call(method, input)
      if (result.ok) succeeded.add(method)
      return result
    }
    const codeOf = async (method: string, input: unknown): Promise<string> => {
      const result = await harness.call(method, input)
      return result.ok ? 'ok' : result.error.code
    }
    const asked = METHODS.filter((method) => abilities.host !== null || featureOf(method) !== 'host')
    const whileClosed = asked.filter((method) => OPEN_ONLY.some((feature) => feature === featureOf(method)))

    beforeAll(async () => {
      harness = await start(places)
    })
    afterAll(async () => {
      await harness.close()
      rmSync(folder, { recursive: true, force: true })
    })

    test.each(HOSTILE_NAMES)('the name “%s” is unknown', async (method) => {
      expect(await codeOf(method, {})).toBe('unknown-method')
    })

    test.each(asked)('%s refuses what it was not made for', async (method) => {
      for (const input of BAD_INPUTS) expect(await codeOf(method, input)).toBe('invalid-input')
    })

    test('a member’s whole way works', { timeout: 120_000 }, async () => {
      const api = createApi({
        call,
        subscribe: () => () => undefined,
        watchConnection: () => () => undefined,
        pickFile: async () => null,
        pickFiles: async () => [],
        offerFiles: async () => [],
        saveFiles: async () => 0,
        saveFile: async () => false,
      })
      await journey(api, abilities, harness)
      await hostCalls({ ...harness, call }, places)
    })

    test('every call of the contract has been made, and has succeeded where the host can do it', () => {
      const beyond = new Set([
        ...(abilities.keychain ? [] : ['vault.unlockRemembered', 'vault.setRemember']),
        ...(abilities.host === 'browser'
          ? [
              'host.openLink',
              'host.showFolder',
              'host.pickFile',
              'host.pickFiles',
              'host.saveFile',
              'host.saveFiles',
            ]
          : []),
      ])
      expect(asked.filter((method) => !succeeded.has(method) && !beyond.has(method))).toEqual([])
    })

    test('every event of the contract has arrived', () => {
      const heard = new Set(harness.events.map((event) => event.name))
      expect(EVENTS.filter((event) => !heard.has(event as never))).toEqual([])
    })

    test('a locked journal answers nothing of what is in it', async () => {
      await harness.call('vault.lock', {})
      for (const method of whileClosed)
        expect(['locked', 'invalid-input']).toContain(await codeOf(method, {}))
      expect(await codeOf('journal.list', {})).toBe('locked')
      expect(await codeOf('reflection.thisWeek', {})).toBe('locked')
      expect(await codeOf('spelling.words', {})).toBe('locked')
      expect(await codeOf('settings.journal', {})).toBe('locked')
      expect(await codeOf('vault.recoveryCode', {})).toBe('locked')
    })
  })
}

import { FuseV1Options } from '@electron/fuses'
import { expect, test } from 'vitest'
import { FUSES } from '../../../build/fuses.ts'
import { PACKAGING } from '../../../build/packaging.ts'

const all = Object.values(FuseV1Options).filter((value) => typeof value === 'number')

test('every fuse that Electron has is decided, and a new one stops the packaging', () => {
  expect(all.filter((fuse) => !(fuse in FUSES))).toEqual([])
  expect(FUSES.strictlyRequireAllFuses).toBe(true)
})

test('the packaged app cannot be made a Node or be inspected', () => {
  expect(FUSES[FuseV1Options.RunAsNode]).toBe(false)
  expect(FUSES[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(false)
  expect(FUSES[FuseV1Options.EnableNodeCliInspectArguments]).toBe(false)
})

test('the packaged app runs only what was packaged, unchanged', () => {
  expect(FUSES[FuseV1Options.OnlyLoadAppFromAsar]).toBe(true)
  expect(FUSES[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(true)
  expect(PACKAGING.asar).toBe(true)
  expect(PACKAGING.disableAsarIntegrity).toBe(false)
})

test('the fuses are flipped when it is packed', async () => {
  const flipped: unknown[] = []
  const context = {
    packager: { addElectronFuses: async (_: unknown, fuses: unknown) => flipped.push(fuses) },
  }
  const { afterPack } = PACKAGING
  if (typeof afterPack !== 'function') throw new Error('nothing happens after packing')
  await Reflect.apply(afterPack, null, [context])
  expect(flipped).toEqual([FUSES])
})

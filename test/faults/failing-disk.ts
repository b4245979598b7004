import { type Disk, realDisk } from '../../main/core/vault/disk.ts'

const CHANGES = ['write', 'copy', 'create', 'sync', 'makeFolder', 'move', 'remove'] as const
type Change = (typeof CHANGES)[number]

/** A disk whose changes pass through `before`, which may throw or never return. */
export const watchedDisk = (before: (change: Change, path: string) => Promise<void>): Disk => ({
  ...realDisk,
  write: async (path, bytes) => {
    await before('write', path)
    await realDisk.write(path, bytes)
  },
  copy: async (from, to) => {
    await before('copy', to)
    await realDisk.copy(from, to)
  },
  create: async (path) => {
    await before('create', path)
    await realDisk.create(path)
  },
  sync: async (path) => {
    await before('sync', path)
    await realDisk.sync(path)
  },
  makeFolder: async (path) => {
    await before('makeFolder', path)
    await realDisk.makeFolder(path)
  },
  move: async (from, to) => {
    await before('move', to)
    await realDisk.move(from, to)
  },
  remove: async (path) => {
    await before('remove', path)
    await realDisk.remove(path)
  },
})

/** The power goes before the change after `changes`: from then on nothing happens any more. */
export const dyingDisk = (changes: number) => {
  let left = changes
  const disk = watchedDisk(async () => {
    left -= 1
    if (left < 0) throw new Error('the power is gone')
  })
  return { disk, died: () => left < 0 }
}

/** Fails with the system's own code where `matches` says so. */
export const failingDisk = (code: string, matches: (change: Change, path: string) => boolean): Disk =>
  watchedDisk(async (change, path) => {
    if (matches(change, path)) throw Object.assign(new Error(code), { code })
  })

import { accessSync, constants, statfsSync } from 'node:fs'
import { freemem, tmpdir } from 'node:os'

/** Where Linux keeps files in memory. */
const MEMORY = '/dev/shm'
/** The tests' own files take a fraction of this at their most. */
const NEEDED_BYTES = 4 * 1024 ** 3

const roomIn = (folder: string): number => {
  try {
    accessSync(folder, constants.W_OK)
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return 0
  }
}

/**
 * Where the tests' own files go: into memory where there is plenty, since a store that flushes each save to a disk
 * makes the tests wait for the disk more than for anything that they try; otherwise into the system's folder.
 */
export const scratchFolder = (memory = MEMORY, free = freemem(), room = roomIn(memory)): string =>
  Math.min(room, free) >= NEEDED_BYTES ? memory : tmpdir()

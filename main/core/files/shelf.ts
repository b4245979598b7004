import { rm } from 'node:fs/promises'
import type { CoreDeps } from '../deps.ts'

/** A file that core made for the host to save. */
export type OutgoingFile = { readonly name: string; readonly mime: string; readonly bytes: Uint8Array }

/**
 * Files on their way between host and core. The screen only ever holds tokens; paths and bytes stay on this side.
 * Tokens are random, and an outgoing file is taken once. It stays until it is saved, so that a full disk or a second
 * thought costs nothing, and goes with the open journal.
 */
export type FileShelf = {
  /** A file that the person picked, by its path; the token that stands for it. `discard` deletes it when done with. */
  readonly offer: (path: string, options?: { readonly discard: boolean }) => string
  /** The path behind a picked file's token, or null. */
  readonly pathOf: (token: string) => string | null
  /** Forgets a file; deletes a picked one if it was only lent. */
  readonly release: (token: string) => Promise<void>
  readonly put: (file: OutgoingFile) => string
  /** An outgoing file, which stays. */
  readonly look: (token: string) => OutgoingFile | null
  /** Hands an outgoing file over, once. */
  readonly take: (token: string) => OutgoingFile | null
  /** Forgets every outgoing file: they hold the words of a journal that is being locked. */
  readonly forgetOutgoing: () => void
}

export const createFileShelf = ({ random }: Pick<CoreDeps, 'random'>): FileShelf => {
  const picked = new Map<string, { path: string; discard: boolean }>()
  const outgoing = new Map<string, OutgoingFile>()
  const newToken = (): string => Buffer.from(random(18)).toString('base64url')

  return {
    offer: (path, options = { discard: false }) => {
      const token = newToken()
      picked.set(token, { path, discard: options.discard })
      return token
    },
    pathOf: (token) => picked.get(token)?.path ?? null,
    release: async (token) => {
      outgoing.delete(token)
      const file = picked.get(token)
      picked.delete(token)
      if (!file?.discard) return
      await rm(file.path, { force: true })
    },
    put: (file) => {
      const token = newToken()
      outgoing.set(token, file)
      return token
    },
    look: (token) => outgoing.get(token) ?? null,
    take: (token) => {
      const file = outgoing.get(token) ?? null
      outgoing.delete(token)
      return file
    },
    forgetOutgoing: () => outgoing.clear(),
  }
}

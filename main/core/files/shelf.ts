import { rm } from 'node:fs/promises'
import type { CoreDeps } from '../deps.ts'

/** A file that core made for the host to save. */
export type OutgoingFile = { readonly name: string; readonly mime: string; readonly bytes: Uint8Array }

/**
 * Files on their way between host and core. The screen only ever holds tokens; paths and bytes stay on this side.
 * Tokens are random, and an outgoing file is taken once.
 */
export type FileShelf = {
  /** A file that the person picked, by its path; the token that stands for it. `discard` deletes it when done with. */
  readonly offer: (path: string, options?: { readonly discard: boolean }) => string
  /** The path behind a picked file's token, or null. */
  readonly pathOf: (token: string) => string | null
  /** Forgets a picked file; deletes it if it was only lent. */
  readonly release: (token: string) => Promise<void>
  readonly put: (file: OutgoingFile) => string
  /** Hands an outgoing file over, once. */
  readonly take: (token: string) => OutgoingFile | null
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
    take: (token) => {
      const file = outgoing.get(token) ?? null
      outgoing.delete(token)
      return file
    },
  }
}

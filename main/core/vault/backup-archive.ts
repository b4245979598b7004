import { chmod, open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { create, extract, Parser, type ReadEntry } from 'tar'
import { z } from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { type Disk, fileFailure } from './disk.ts'
import { type KeyFile, MAX_KEY_FILE_BYTES, parseKeyFile } from './key-file.ts'
import { JOURNAL_FILE, KEY_FILE } from './swap.ts'

const FORMAT = 1
export const MANIFEST_FILE = 'manifest.json'
const MAX_MANIFEST_BYTES = 16_384
/** Room for the first entry's header and all of it: what listing backups reads of each. */
const HEAD_BYTES = MAX_MANIFEST_BYTES + 2048
/** Packing runs on core's thread: small pieces let saves in between. Larger ones took up to 22 ms at a time. */
const READ_BYTES = 1_048_576

/** What a backup says of itself in the open: not a word of the member's. */
export const Manifest = z
  .object({
    format: z.literal(FORMAT),
    journalId: z.uuid(),
    /** Names the key it is under: see key-file.ts. */
    keyId: z.string().max(64),
    /** Milliseconds since the epoch. */
    takenAt: z.number().int().nonnegative(),
    reason: z.enum(['daily', 'asked', 'before-change']),
    schemaVersion: z.number().int().nonnegative(),
    appVersion: z.string().max(100),
    /** Size of the database inside: a file that is shorter was cut off. */
    journalBytes: z.number().int().positive(),
  })
  .strict()
export type Manifest = z.output<typeof Manifest>

export const newManifest = (facts: Omit<Manifest, 'format'>): Manifest => ({ format: FORMAT, ...facts })

const damaged = (): AppError => new AppError('backup-damaged')

const parseManifest = (bytes: Uint8Array): Manifest => {
  try {
    return Manifest.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
  } catch {
    throw damaged()
  }
}

const readKeys = (bytes: Uint8Array): KeyFile => {
  try {
    return parseKeyFile(bytes)
  } catch (error) {
    throw error instanceof AppError && error.code === 'key-file-damaged' ? damaged() : error
  }
}

/** Packs a folder's manifest, key file and database into one file; durable when it returns. */
export const packBackup = async (disk: Disk, folder: string, file: string): Promise<void> => {
  // The manifest first: it is found without reading the rest. No compression: encrypted bytes do not shrink.
  await create({ file, cwd: folder, portable: true, mode: 0o600, maxReadSize: READ_BYTES }, [
    MANIFEST_FILE,
    KEY_FILE,
    JOURNAL_FILE,
  ])
  await disk.sync(file)
}

/** A plain tar that begins with the manifest; so never a compressed one, whose real size nobody knows beforehand. */
const isBackupHead = (head: Uint8Array): boolean => {
  const text = Buffer.from(head.subarray(0, 512)).toString('latin1')
  return text.startsWith(`${MANIFEST_FILE}\0`) && text.slice(257, 262) === 'ustar'
}

const readHead = async (file: string): Promise<Uint8Array> => {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return new Uint8Array(buffer.subarray(0, bytesRead))
  } finally {
    await handle.close()
  }
}

const firstEntry = (head: Uint8Array): Uint8Array => {
  const chunks: Uint8Array[] = []
  let entries = 0
  const parser = new Parser({
    onReadEntry: (entry: ReadEntry) => {
      entries += 1
      const wanted = entries === 1 && entry.path === MANIFEST_FILE && entry.size <= MAX_MANIFEST_BYTES
      if (wanted) entry.on('data', (chunk: Buffer) => chunks.push(new Uint8Array(chunk)))
      else entry.resume()
    },
  })
  parser.write(Buffer.from(head))
  return Buffer.concat(chunks)
}

/**
 * What a backup says of itself, from its first bytes.
 * @throws AppError `backup-damaged` when it is no backup or was cut off, `file-gone`
 */
export const readManifest = async (file: string): Promise<{ manifest: Manifest; bytes: number }> => {
  try {
    const head = await readHead(file)
    if (!isBackupHead(head)) throw damaged()
    const manifest = parseManifest(firstEntry(head))
    const { size } = await stat(file)
    if (size < manifest.journalBytes) throw damaged()
    return { manifest, bytes: size }
  } catch (error) {
    throw error instanceof AppError ? error : (fileFailure(error) ?? damaged())
  }
}

/** Lets through exactly the three files, each once and within its size. */
const createGate = (manifest: Manifest) => {
  const limits = new Map([
    [MANIFEST_FILE, MAX_MANIFEST_BYTES],
    [KEY_FILE, MAX_KEY_FILE_BYTES],
    [JOURNAL_FILE, manifest.journalBytes],
  ])
  let refused = false
  return {
    admit: (entry: ReadEntry): boolean => {
      const limit = limits.get(entry.path)
      limits.delete(entry.path)
      const fine = limit !== undefined && entry.type === 'File' && entry.size <= limit
      refused ||= !fine
      return fine
    },
    passed: (): boolean => !refused && limits.size === 0,
  }
}

/**
 * Unpacks a backup into an existing folder that only its owner can enter.
 * @throws AppError `backup-damaged` for anything but the three files a backup holds, `disk-full`, `file-gone`
 */
export const unpackBackup = async (
  disk: Disk,
  file: string,
  folder: string,
): Promise<{ manifest: Manifest; keyFile: KeyFile }> => {
  const { manifest } = await readManifest(file)
  const gate = createGate(manifest)
  try {
    await extract({
      file,
      cwd: folder,
      strict: true,
      preserveOwner: false,
      noMtime: true,
      filter: (_path, entry) => 'header' in entry && gate.admit(entry),
    })
  } catch (error) {
    throw fileFailure(error) ?? damaged()
  }
  if (!gate.passed()) throw damaged()
  for (const name of [KEY_FILE, JOURNAL_FILE]) {
    await chmod(join(folder, name), 0o600)
    await disk.sync(join(folder, name))
  }
  const keyFile = readKeys(await disk.read(join(folder, KEY_FILE)))
  if (keyFile.keyId !== manifest.keyId || keyFile.journalId !== manifest.journalId) throw damaged()
  return { manifest, keyFile }
}

import { createHash, createHmac } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../../shared/errors.ts'
import type { DbKey } from '../store/open.ts'
import { readRecoveryCode } from './recovery-code.ts'
import { type KdfCost, openKey, sealKey, Wrap } from './wrap.ts'

const FORMAT = 1
/** Far more than the file ever needs. */
export const MAX_KEY_FILE_BYTES = 65_536

const Body = z
  .object({
    format: z.literal(FORMAT),
    journalId: z.uuid(),
    /** Names the database key without telling it, so that a key of another time is told from a damaged journal. */
    keyId: z.string().regex(/^[0-9a-f]{32}$/),
    passphrase: Wrap,
    recovery: Wrap,
  })
  .strict()

/** What `keys.json` holds: the database key, wrapped once per way in. Nothing else in it is secret. */
export type KeyFile = z.output<typeof Body>

const Stored = Body.extend({
  /** SHA-256 of the rest: damage is told apart from a wrong passphrase. */
  check: z.string(),
})

type Making = { readonly cost: KdfCost; readonly random: (bytes: number) => Uint8Array }
type Kind = 'passphrase' | 'recovery'

const checkOf = (body: KeyFile): string => createHash('sha256').update(JSON.stringify(body)).digest('hex')

const bindingOf = (journalId: string, kind: Kind): string => `throughline ${FORMAT} ${journalId} ${kind}`

export const keyIdOf = (key: DbKey): string =>
  createHmac('sha256', key).update('throughline key id').digest('hex').slice(0, 32)

export const keyFileBytes = (keyFile: KeyFile): Uint8Array => {
  const body = Body.parse(keyFile)
  return Buffer.from(`${JSON.stringify({ ...body, check: checkOf(body) }, null, 2)}\n`)
}

const parsedJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    throw new AppError('key-file-damaged')
  }
}

/** @throws AppError `key-file-damaged`, or `journal-newer` for a format of a later version */
export const parseKeyFile = (bytes: Uint8Array): KeyFile => {
  if (bytes.byteLength > MAX_KEY_FILE_BYTES) throw new AppError('key-file-damaged')
  const json = parsedJson(bytes)
  const version = z.object({ format: z.number().int() }).safeParse(json)
  if (version.success && version.data.format > FORMAT) throw new AppError('journal-newer', { mayRead: false })
  const stored = Stored.safeParse(json)
  if (!stored.success) throw new AppError('key-file-damaged')
  const { check, ...rest } = stored.data
  if (check !== checkOf(rest)) throw new AppError('key-file-damaged')
  return rest
}

const wrapFor = (kind: Kind, journalId: string, key: DbKey, secret: string, making: Making): Promise<Wrap> =>
  sealKey(key, secret, bindingOf(journalId, kind), making)

export const makeKeyFile = async (
  facts: { journalId: string; key: DbKey; passphrase: string; recoveryCode: string },
  making: Making,
): Promise<KeyFile> => ({
  format: FORMAT,
  journalId: facts.journalId,
  keyId: keyIdOf(facts.key),
  passphrase: await wrapFor('passphrase', facts.journalId, facts.key, facts.passphrase, making),
  recovery: await wrapFor('recovery', facts.journalId, facts.key, facts.recoveryCode, making),
})

/** The same key under a new passphrase. */
export const withPassphrase = async (
  keyFile: KeyFile,
  key: DbKey,
  passphrase: string,
  making: Making,
): Promise<KeyFile> => ({
  ...keyFile,
  passphrase: await wrapFor('passphrase', keyFile.journalId, key, passphrase, making),
})

/** The same key under a new recovery code. */
export const withRecovery = async (
  keyFile: KeyFile,
  key: DbKey,
  recoveryCode: string,
  making: Making,
): Promise<KeyFile> => ({
  ...keyFile,
  recovery: await wrapFor('recovery', keyFile.journalId, key, recoveryCode, making),
})

/** @throws AppError `wrong-passphrase` */
export const keyByPassphrase = async (keyFile: KeyFile, passphrase: string): Promise<DbKey> => {
  const key = await openKey(keyFile.passphrase, passphrase, bindingOf(keyFile.journalId, 'passphrase'))
  if (!key) throw new AppError('wrong-passphrase')
  return key
}

/** @throws AppError `wrong-recovery-code`, with `mistyped` telling a slip of the finger from another code */
export const keyByRecovery = async (keyFile: KeyFile, typed: string): Promise<DbKey> => {
  const code = readRecoveryCode(typed)
  const key = await openKey(keyFile.recovery, code, bindingOf(keyFile.journalId, 'recovery'))
  if (!key) throw new AppError('wrong-recovery-code', { mistyped: false })
  return key
}

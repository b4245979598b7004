import type { PickedKind } from '../../shared/contract/host.ts'
import { MAX_FILE_BYTES } from '../../shared/domain/exchange/limits.ts'
import { AppError } from '../../shared/errors.ts'
import { asAppError } from './failure.ts'

type Headers = Readonly<Record<string, string>>

const askForFiles = (multiple: boolean): Promise<readonly File[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = multiple
    input.addEventListener('change', () => resolve([...(input.files ?? [])]), { once: true })
    input.addEventListener('cancel', () => resolve([]), { once: true })
    input.click()
  })

/** A request to the host; rejects with `host-gone` when nobody answers. */
const ask = async (path: string, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(path, { cache: 'no-store', ...init })
  } catch {
    throw new AppError('host-gone')
  }
}

/** Hands a file to the host; its token. */
const upload = async (kind: PickedKind, file: File, headers: Headers): Promise<string> => {
  const response = await ask(`/files?kind=${kind}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    body: file,
  })
  if (response.status === 413) throw new AppError('file-too-large')
  if (response.status === 401) throw new AppError('no-session')
  if (!response.ok) throw new AppError('internal')
  const { file: token }: { file?: unknown } = await response.json()
  if (typeof token !== 'string') throw new AppError('internal')
  return token
}

/** Hands files to the host one after the other; their tokens, in the same order. */
export const uploadAll = async (
  kind: PickedKind,
  files: readonly File[],
  headers: Headers,
): Promise<string[]> => {
  // What is too large is known before any of it is sent; the host would hang up in the middle.
  if (kind === 'exchange' && files.some(({ size }) => size > MAX_FILE_BYTES)) {
    throw new AppError('file-too-large')
  }
  const tokens: string[] = []
  for (const file of files) tokens.push(await upload(kind, file, headers))
  return tokens
}

/** Lets the person pick one file, or several, and hands them to the host; their tokens. */
export const pickAndUpload = async (
  kind: PickedKind,
  multiple: boolean,
  headers: Headers,
): Promise<string[]> => uploadAll(kind, await askForFiles(multiple), headers)

const nameIn = (disposition: string | null): string => {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1]
  return encoded ? decodeURIComponent(encoded) : 'Throughline'
}

/** Downloads a file that core made; the browser asks where to, or has a folder for it. */
export const download = async (token: string, headers: Headers): Promise<boolean> => {
  const response = await ask(`/files/${encodeURIComponent(token)}`, { headers })
  if (!response.ok) throw new AppError(response.status === 401 ? 'no-session' : 'file-gone')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = nameIn(response.headers.get('content-disposition'))
  link.click()
  // The browser reads the blob after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  return true
}

/** Downloads files one after the other, into the browser’s own folder; how many. Fails with `saved`, as a host does. */
export const downloadAll = async (tokens: readonly string[], headers: Headers): Promise<number> => {
  let saved = 0
  for (const token of tokens) {
    try {
      await download(token, headers)
    } catch (error) {
      throw new AppError(asAppError(error).code, { saved })
    }
    saved += 1
  }
  return saved
}

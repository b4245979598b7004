import { AppError } from '../../shared/errors.ts'

type Headers = Readonly<Record<string, string>>

const askForFile = (): Promise<File | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null), { once: true })
    input.addEventListener('cancel', () => resolve(null), { once: true })
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

/** Lets the person pick a file and hands it to the host; its token, or null. */
export const pickAndUpload = async (kind: 'backup', headers: Headers): Promise<string | null> => {
  const file = await askForFile()
  if (!file) return null
  const response = await ask(`/files?kind=${kind}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    body: file,
  })
  if (response.status === 413) throw new AppError('file-too-large')
  if (response.status === 401) throw new AppError('no-session')
  if (!response.ok) throw new AppError('internal')
  const { file: token }: { file?: unknown } = await response.json()
  return typeof token === 'string' ? token : null
}

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

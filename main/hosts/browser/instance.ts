import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { z } from 'zod'
import type { Paths } from '../../core/deps.ts'
import { journalMark } from '../journal-mark.ts'

/** What a second start needs to ask the running host for a fresh link. Readable by this user only. */
const Instance = z.object({
  pid: z.number().int(),
  port: z.number().int().min(1).max(65535),
  control: z.string(),
})
export type Instance = z.output<typeof Instance>

const Answer = z.object({ link: z.string() })
const ANSWER_MS = 3000

export const instanceFile = (paths: Paths): string => join(paths.device, `running-${journalMark(paths)}.json`)

export const writeInstance = async (paths: Paths, instance: Instance): Promise<void> => {
  const file = instanceFile(paths)
  await mkdir(paths.device, { recursive: true, mode: 0o700 })
  await writeFile(`${file}.${instance.pid}`, JSON.stringify(instance), { mode: 0o600 })
  await rename(`${file}.${instance.pid}`, file)
}

/** Removes the file, if it is still this process's. */
export const removeInstance = async (paths: Paths, pid: number): Promise<void> => {
  const current = await readInstance(paths)
  if (current?.pid === pid) await rm(instanceFile(paths), { force: true })
}

const readInstance = async (paths: Paths): Promise<Instance | null> => {
  try {
    return Instance.parse(JSON.parse(await readFile(instanceFile(paths), 'utf8')))
  } catch {
    return null
  }
}

const askForLink = ({ port, control }: Instance): Promise<string | null> =>
  new Promise((resolve) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path: '/control',
        method: 'POST',
        timeout: ANSWER_MS,
        headers: { 'content-type': 'application/json', 'x-throughline-control': control },
      },
      async (response) => {
        const chunks: Buffer[] = []
        for await (const chunk of response) chunks.push(chunk)
        try {
          resolve(Answer.parse(JSON.parse(Buffer.concat(chunks).toString('utf8'))).link)
        } catch {
          resolve(null)
        }
      },
    )
    asked.on('timeout', () => asked.destroy())
    asked.on('error', () => resolve(null))
    asked.end('{"want":"link"}')
  })

/** A fresh link from the host that already runs for this journal; null where none answers. */
export const linkOfRunningHost = async (paths: Paths): Promise<string | null> => {
  const instance = await readInstance(paths)
  return instance && askForLink(instance)
}

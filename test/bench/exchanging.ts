import { randomBytes } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Core } from '../../main/core/core.ts'
import { v7 } from '../../main/core/ids.ts'
import type { Api } from '../../renderer/api/client.ts'
import { emptyShare, makePeer, type Peer } from '../helpers/exchange-peer.ts'
import { p50, timed } from './measure.ts'

/** Sealing a share of 50 excerpts, and opening one: signature, encryption, schema, and what is written of it. */
export type ExchangeFigures = { readonly sealMs: number; readonly openMs: number }

const EXCERPTS = 50
/** UTF-16 units of an excerpt. */
const LENGTH = 600
const ROUNDS = 9

/** The beginnings of some entries’ first answers. */
const beginnings = async (api: Api) => {
  const { entries } = await api.journal.list({ limit: EXCERPTS })
  return Promise.all(
    entries.map(async ({ id: entryId }) => {
      const { steps } = await api.journal.get({ entryId })
      const step = steps.find(({ body }) => body !== '')
      if (!step) throw new Error('an entry without a word')
      return { entryId, stepId: step.stepId, quote: step.body.slice(0, LENGTH) }
    }),
  )
}

const sealOnce = async (api: Api, contactId: string): Promise<number> => {
  const { id: shareId } = await api.sharing.begin({ contactId })
  for (const { quote, ...place } of await beginnings(api)) {
    await api.sharing.addExcerpt({ shareId, ...place, start: 0, end: quote.length, quote })
  }
  const { previewId } = await api.sharing.preview({ shareId })
  return timed(() => api.sharing.seal({ previewId }))
}

const openOnce = async (api: Api, files: Core['files'], peer: Peer): Promise<number> => {
  const own = await api.contacts.identity({})
  if (!own) throw new Error('the journal has no identity')
  const { recipient } = await api.contacts.look({ line: own.line })
  const text = 'She said that the bell had rung twice. '.repeat(LENGTH / 39)
  const excerpts = Array.from({ length: EXCERPTS }, () => ({
    ...{ id: v7(), text, before: '', after: '', labels: [], day: '2026-09-18', prompt: null },
  }))
  const path = join(tmpdir(), `throughline-bench-${randomBytes(6).toString('hex')}.throughline`)
  try {
    await writeFile(path, await peer.seal(emptyShare(peer, own.id, { excerpts }), recipient))
    const file = files.offer(path)
    return await timed(() => api.exchange.open({ file, acceptSender: true }))
  } finally {
    await rm(path, { force: true })
  }
}

export const measureExchange = async (api: Api, files: Core['files']): Promise<ExchangeFigures> => {
  await api.contacts.setIdentity({ name: 'Ana', isMember: true, isCoach: true })
  await api.contacts.setPrivacyRead({})
  const peer = await makePeer('Joy')
  const card = { line: peer.line }
  const contact = await api.contacts.accept({ card, isCoach: true, isMember: true, label: '' })
  const sealing: number[] = []
  const opening: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    sealing.push(await sealOnce(api, contact.id))
    opening.push(await openOnce(api, files, peer))
  }
  return { sealMs: p50(sealing), openMs: p50(opening) }
}

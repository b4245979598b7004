import { expect } from 'vitest'
import type { Api } from '../../renderer/api/client.ts'
import { openPage } from '../../renderer/page/opening.ts'
import { replyPayload, sealReply } from '../../renderer/page/reply.ts'
import type { Harness } from './harness.ts'
import { codeOf } from './writing.ts'

const sealedIn = (html: string): string => /<pre id="sealed" hidden>([^<]*)</.exec(html)?.[1] ?? ''

/** A coach without the app opens a page, and what she copies comes back by paste. */
export const hearFromAPage = async (api: Api, take: Harness['take']): Promise<void> => {
  const sam = (await api.contacts.list({})).find(({ words }) => words === null)
  if (!sam) throw new Error('there is nobody without the app')
  const { id: shareId } = await api.sharing.begin({ contactId: sam.id })
  await api.sharing.set({ shareId, words: { note: 'For you, too.', questions: [], baseVersion: 0 } })
  const { previewId } = await api.sharing.preview({ shareId })
  const { passphrase } = await api.sharing.proposePassphrase({})
  const { file } = await api.sharing.sealPage({ previewId, passphrase })
  const opening = await openPage(sealedIn(Buffer.from(await take(file)).toString()), passphrase)
  if ('failed' in opening) throw new Error(opening.failed)
  const { page } = opening

  const written = [{ on: null, acknowledgement: 'Thank you.', question: '', body: '' }]
  const text = await sealReply(replyPayload(page, { written, mayBeQuoted: true }, Date.now()), page.replyTo)
  expect(await codeOf(api.exchange.paste({ text: 'Thank you.' }))).toBe('exchange-not-a-reply')
  expect(await api.exchange.paste({ text })).toMatchObject({ outcome: 'reply', shareId, signed: false })
  expect(await api.exchange.paste({ text })).toMatchObject({ already: true })
}

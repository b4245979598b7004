import type { OutgoingFile } from '../../../main/core/files/shelf.ts'
import type { ShareDraft } from '../../../shared/contract/sharing.ts'
import { makePeer, type Peer } from '../../helpers/exchange-peer.ts'
import { openServices } from '../journal/setup.ts'

/** A member’s journal with an identity, and a coach whom she knows by her card. */
export const openSharing = async () => {
  const t = openServices()
  await t.contacts.setIdentity({ name: 'Ana Ruiz', isMember: true, isCoach: false })
  await t.contacts.setPrivacyRead({})
  const joy = await makePeer('Joy Okafor')
  const contactId = await meet(t, joy)

  const begin = async (to: string | null = contactId): Promise<ShareDraft> =>
    t.sharing.begin({ contactId: to })

  /** Chooses these words where they first stand in a step of an entry. */
  const choose = async (shareId: string, entryId: string, quote: string, stepId = 'page') => {
    const start = (await t.body(entryId, stepId))?.indexOf(quote) ?? -1
    return t.sharing.addExcerpt({ shareId, entryId, stepId, start, end: start + quote.length, quote })
  }

  /** Lays a block over each place of an excerpt, surroundings included, where these words stand. */
  const block = async (shareId: string, excerptId: string, words: string, label: string) => {
    const { excerpts } = await t.sharing.draft({ shareId })
    const excerpt = excerpts.find(({ id }) => id === excerptId)
    if (!excerpt) throw new Error('there is no such excerpt')
    const { before, text, after, start, redactions } = excerpt
    const whole = before + text + after
    const places = [...whole.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
      start: start - before.length + index,
      end: start - before.length + index + words.length,
      label,
    }))
    return t.sharing.setExcerpt({ shareId, excerptId, redactions: [...redactions, ...places] })
  }

  const taken = (token: string): OutgoingFile => {
    const file = t.files.take(token)
    if (!file) throw new Error('there is no such file')
    return file
  }

  /** Looks and seals, as somebody does who likes what they see. */
  const send = async (shareId: string) => {
    const preview = await t.sharing.preview({ shareId })
    const { share, file } = await t.sharing.seal({ previewId: preview.previewId, fileName: 'plain' })
    return { preview, share, file: taken(file) }
  }

  return { ...t, joy, contactId, begin, choose, block, taken, send }
}

export type Sharing = Awaited<ReturnType<typeof openSharing>>

/** Adds somebody by their card, as a coach. */
export const meet = async (
  { contacts }: Pick<ReturnType<typeof openServices>, 'contacts'>,
  { line }: Peer,
): Promise<string> =>
  (await contacts.accept({ card: { line }, isCoach: true, isMember: false, label: '' })).id

/** What a call failed with; its answer where it did not. */
export const codeOf = async (work: () => unknown): Promise<unknown> => {
  try {
    return await work()
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}

import { randomBytes } from 'node:crypto'
import { cardLine } from '../../main/core/exchange/card-text.ts'
import { cardOf, newKeys, type OwnKeys } from '../../main/core/exchange/keys.ts'
import { sealFile } from '../../main/core/exchange/sealing.ts'
import { v7 } from '../../main/core/ids.ts'
import type { ReplyPayload } from '../../shared/domain/exchange/reply.ts'
import type { SharePayload } from '../../shared/domain/exchange/share.ts'

/** Somebody else with Throughline, as far as exchanging goes: keys, a card, and files sealed by them. */
export const makePeer = async (name: string) => {
  const keys: OwnKeys = { identityId: v7(), name, ...(await newKeys((bytes) => randomBytes(bytes))) }
  return peerOf(keys)
}

/** A peer of given keys, so that a test can change some of them. */
export const peerOf = (keys: OwnKeys) => ({
  keys,
  card: cardOf(keys),
  line: cardLine(keys),
  /** A sealed file with exactly this payload. @param to the receiver’s age recipient */
  seal: (payload: SharePayload | ReplyPayload, to: string): Promise<Uint8Array> =>
    sealFile(Buffer.from(JSON.stringify(payload)), payload.kind, { own: keys, to }),
})

export type Peer = ReturnType<typeof peerOf>

/** An empty share from a peer to somebody; what a test needs is laid over it. */
export const emptyShare = (
  from: Pick<Peer, 'card'>,
  to: string,
  over: Partial<SharePayload> = {},
): SharePayload => ({
  version: 1,
  kind: 'share',
  id: v7(),
  from: from.card,
  to,
  replyTo: null,
  madeAt: Date.UTC(2026, 8, 18),
  note: '',
  questions: [],
  excerpts: [],
  ratings: [],
  goals: [],
  results: [],
  answers: [],
  meeting: null,
  deleteBy: null,
  withdrawn: [],
  deleteOthersBy: [],
  ...over,
})

/** An empty reply from a peer to a share of somebody’s; what a test needs is laid over it. */
export const emptyReply = (
  from: Peer,
  to: string,
  share: { readonly shareId: string; readonly shareDigest: string },
  over: Partial<ReplyPayload> = {},
): ReplyPayload => ({
  version: 1,
  kind: 'reply',
  id: v7(),
  from: from.card,
  to,
  madeAt: Date.UTC(2026, 8, 19),
  ...share,
  note: '',
  comments: [],
  meeting: null,
  ...over,
})

import { sealAge } from '../../main/core/exchange/age-file.ts'
import { signedPlaintext } from '../../main/core/exchange/sealing.ts'
import { v7 } from '../../main/core/ids.ts'
import type { ReplyPayload } from '../../shared/domain/exchange/reply.ts'
import type { SharePayload } from '../../shared/domain/exchange/share.ts'
import { AppError } from '../../shared/errors.ts'
import { emptyReply, emptyShare, type Peer } from '../helpers/exchange-peer.ts'
import { type Draw, drawFrom, mutateBytes, mutateJson } from './mutations.ts'

/** Opens a file as a journal does: its outcome, or the error. */
export type Open = (bytes: Uint8Array) => Promise<{ outcome: string }>

export type FuzzParts = {
  readonly seed: number
  readonly times: number
  readonly open: Open
  /** How much the journal holds: it must grow with what was taken in, and with nothing else. */
  readonly held: () => number
  readonly peer: Peer
  readonly own: { readonly identityId: string; readonly recipient: string }
}

const step = {
  id: v7(),
  agreedIn: v7(),
  text: 'Call three families',
  who: 'both',
  due: null,
  doneAt: null,
  changedAt: 5,
} as const

/** Something in every field of the format. */
const fullShare = ({ peer, own }: FuzzParts): SharePayload =>
  emptyShare(peer, own.identityId, {
    note: 'A note — with an é, an אבג and a 😀',
    questions: [{ id: v7(), text: 'What would you ask me?' }],
    excerpts: [
      {
        id: v7(),
        ...{ text: 'I told \uFFFC to wait.', before: 'Before. ', after: ' After.', labels: ['a student'] },
        ...{ day: '2026-09-18', prompt: 'What happened?' },
      },
    ],
    ratings: [{ indicator: 'I listen first', score: 3, reason: 'Twice.', day: null }],
    goals: [{ id: v7(), title: 'Families first', why: '' }],
    results: [{ id: v7(), text: 'From 12 to 31 families' }],
    answers: [{ commentId: v7(), thanked: true, body: 'Thank you' }],
    meeting: {
      ...{ id: v7(), day: '2026-10-02', rhythm: 'monthly', agenda: ['The budget'] },
      ...{ steps: [{ ...step, removed: false }], goals: [], heldAt: null, changedAt: 5 },
      ...{ after: null, saidAt: 5 },
    },
    withdrawn: [v7()],
    deleteOthersBy: [{ id: v7(), day: '2026-12-01' }],
  })

const fullReply = ({ peer, own }: FuzzParts): ReplyPayload =>
  emptyReply(
    peer,
    own.identityId,
    { shareId: v7(), shareDigest: 'A'.repeat(43) },
    {
      comments: [
        {
          ...{ id: v7(), place: { excerptId: v7(), start: 2, end: 6, quote: 'told' }, questionId: null },
          ...{ acknowledgement: 'You stayed.', question: 'Who else?', body: '', mayBeQuoted: true },
        },
      ],
    },
  )

/** A file with one thing about it changed: its sealed bytes, what was sealed, or what was signed. */
const hostileFile = async (parts: FuzzParts, draw: Draw): Promise<Uint8Array> => {
  const { peer, own } = parts
  const payload = draw(2) === 0 ? fullShare(parts) : fullReply(parts)
  const to = own.recipient
  const plainOf = (json: unknown) =>
    signedPlaintext(Buffer.from(JSON.stringify(json) ?? ''), payload.kind, { own: peer.keys, to })
  const kind = draw(4)
  if (kind === 0) return mutateBytes(await sealAge(plainOf(payload), to), draw)
  if (kind === 1) return sealAge(new Uint8Array(mutateBytes(plainOf(payload), draw)), to)
  if (kind === 2) {
    const json = mutateBytes(Buffer.from(JSON.stringify(payload)), draw)
    return sealAge(signedPlaintext(json, payload.kind, { own: peer.keys, to }), to)
  }
  return sealAge(plainOf(mutateJson(payload, draw)), to)
}

/**
 * Opens hostile files, each different, the same ones for the same seed.
 * @returns how each ended, counted
 * @throws where anything but an `AppError` came out, or something was kept that was not taken in
 */
export const fuzzExchange = async (parts: FuzzParts): Promise<ReadonlyMap<string, number>> => {
  const draw = drawFrom(parts.seed)
  const ends = new Map<string, number>()
  for (let round = 0; round < parts.times; round += 1) {
    const before = parts.held()
    const file = await hostileFile(parts, draw)
    const end = await parts.open(file).then(
      ({ outcome }) => outcome,
      (error: unknown) => {
        if (error instanceof AppError && error.code !== 'internal') return error.code
        throw new Error(`round ${round} of seed ${parts.seed} broke`, { cause: error })
      },
    )
    const isTaken = end === 'share' || end === 'reply'
    if (parts.held() !== before && !isTaken)
      throw new Error(`round ${round} of seed ${parts.seed} left something`)
    ends.set(end, (ends.get(end) ?? 0) + 1)
  }
  return ends
}

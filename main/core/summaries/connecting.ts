import type { connecting, TextsRevision } from '../../../shared/contract/connecting.ts'
import type { Handlers } from '../../../shared/contract/define.ts'
import { cleanText } from '../../../shared/domain/clean-text.ts'
import { plainText } from '../../../shared/domain/plain-text.ts'
import { countWords } from '../../../shared/domain/word-count.ts'
import { AppError } from '../../../shared/errors.ts'
import { createSessions, type Sessions } from '../sessions.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import { draftChange, liveSummary, type SummariesDeps } from './deps.ts'
import {
  findTextsRevision,
  insertTextsRevision,
  revisionsOf,
  type SealedText,
  sealedTexts,
} from './revisions-store.ts'
import { sectionsOf, setStoryDeleted, storiesOf } from './sections-store.ts'
import { findSummary, type Stamp, type StoredSummary, setHeadRevision } from './store.ts'
import { findText, putBody, type StoredText, textsOf, unsealedSummaries } from './texts-store.ts'

type Reason = TextsRevision['reason']
export type SealedTexts = { readonly revisionId: string | null; readonly changed: boolean }

const sameWords = (current: readonly StoredText[], sealed: readonly StoredText[]): boolean => {
  const before = new Map(sealed.map(({ textId, body }) => [textId, body]))
  return current.every(({ textId, body }) => body === (before.get(textId) ?? ''))
}

/** The connecting words of drafts: saved as they are typed, sealed at the end of a session, never overwritten unseen. */
export const connectingWords = (deps: SummariesDeps) => {
  const { db, reader, clock, emit, newId, deviceId } = deps
  const change = draftChange(deps)

  /** Fields with the titles that they stand under now. */
  const headed = (summaryId: string, texts: readonly StoredText[]): SealedText[] => {
    const titles = new Map(
      [...sectionsOf(db, summaryId), ...storiesOf(db, summaryId)].map(({ id, title }) => [id, title]),
    )
    return texts.map((text) => ({ ...text, heading: titles.get(text.storyId ?? text.sectionId) ?? '' }))
  }

  const append = (summary: StoredSummary, texts: readonly StoredText[], reason: Reason): string => {
    const id = newId()
    insertTextsRevision(
      db,
      {
        id,
        summaryId: summary.id,
        parentId: summary.headRevision,
        at: clock.now(),
        reason,
        words: texts.reduce((sum, { body }) => sum + countWords(plainText(body)), 0),
        deviceId,
      },
      headed(summary.id, texts),
    )
    return id
  }

  /** Seals what differs from the newest revision; to be called in a transaction. */
  const seal = (summaryId: string, reason: Reason): SealedTexts => {
    const summary = findSummary(db, summaryId)
    if (!summary) return { revisionId: null, changed: false }
    const texts = textsOf(db, summaryId)
    const head = summary.headRevision
    if (sameWords(texts, head === null ? [] : sealedTexts(db, head)))
      return { revisionId: head, changed: false }
    const revisionId = append(summary, texts, reason)
    setHeadRevision(db, summaryId, revisionId)
    return { revisionId, changed: true }
  }

  const sessions: Sessions<SealedTexts> = createSessions({
    clock,
    readOnly: deps.readOnly,
    begun: () => unsealedSummaries(db),
    unsealed: () => unsealedSummaries(db),
    seal: (summaryId, reason) => transaction(db, () => seal(summaryId, reason)),
    onSealed: (summaryId, { changed }) => {
      if (changed) emit('connecting.changed', { summaryId, what: 'sealed', client: null })
    },
  })

  /** Words that came too late, kept once: a repeated save finds its own sibling. */
  const keepAside = (summary: StoredSummary, stale: ReadonlyMap<string, string>): string => {
    const holdsAll = (kept: readonly StoredText[]): boolean =>
      [...stale].every(([id, body]) => kept.some((text) => text.textId === id && text.body === body))
    const twin = revisionsOf(db, summary.id).find(
      ({ id, reason }) => reason === 'sibling' && holdsAll(sealedTexts(db, id)),
    )
    if (twin) return twin.id
    const texts = textsOf(db, summary.id)
    const missing = [...stale.keys()]
      .filter((id) => !texts.some(({ textId }) => textId === id))
      .flatMap((id) => findText(db, summary.id, id) ?? [])
    const late = [...texts, ...missing].map((text) => ({
      ...text,
      body: stale.get(text.textId) ?? text.body,
    }))
    return append(summary, late, 'sibling')
  }

  type Incoming = { readonly textId: string; readonly body: string; readonly baseVersion: number }

  /** Writes fields that nobody else changed; the others are named with their words. */
  const write = (summary: StoredSummary, incoming: readonly Incoming[], stamp: Stamp) => {
    const versions: Record<string, number> = {}
    const stale = new Map<string, string>()
    for (const { textId, body: typed, baseVersion } of incoming) {
      const now = findText(db, summary.id, textId)
      if (!now) throw new AppError('not-found')
      const body = cleanText(typed)
      if (now.body === body) versions[textId] = now.version
      else if (now.version === baseVersion) versions[textId] = putBody(db, textId, body, stamp)
      else stale.set(textId, body)
    }
    return { versions, stale }
  }

  /** Makes an older revision's words the newest; open words are sealed first. */
  const restore = (summary: StoredSummary, revisionId: string, stamp: Stamp): void => {
    const found = findTextsRevision(db, revisionId)
    if (found?.summaryId !== summary.id) throw new AppError('not-found')
    seal(summary.id, 'before-restore')
    const wanted = sealedTexts(db, revisionId)
    const back = new Set(wanted.filter(({ body }) => body !== '').map(({ storyId }) => storyId))
    for (const story of storiesOf(db, summary.id)) {
      if (story.removed && back.has(story.id)) setStoryDeleted(db, story.id, null, stamp)
    }
    const bodies = new Map(wanted.map(({ textId, body }) => [textId, body]))
    for (const { textId, body } of textsOf(db, summary.id)) {
      const old = bodies.get(textId) ?? ''
      if (old !== body) putBody(db, textId, old, stamp)
    }
    seal(summary.id, 'restore')
  }

  const told = (summaryId: string, what: 'draft' | 'sealed', client: string | null = null): void =>
    emit('connecting.changed', { summaryId, what, client })

  const handlers: Handlers<typeof connecting> = {
    texts: ({ summaryId }) => textsOf(db, liveSummary(deps, summaryId).id),
    save: ({ summaryId, client, texts }) => {
      const { versions, kept } = change(summaryId, (summary, stamp) => {
        const { versions, stale } = write(summary, texts, stamp)
        return { versions, kept: stale.size === 0 ? null : keepAside(summary, stale) }
      })
      sessions.touched(summaryId)
      told(summaryId, 'draft', client)
      const savedAt = clock.now()
      if (kept === null) return { outcome: 'saved', savedAt, versions }
      return { outcome: 'sibling', savedAt, revisionId: kept, texts: textsOf(db, summaryId) }
    },
    seal: ({ summaryId, reason }) => {
      mustBeWritable(deps)
      return { revisionId: sessions.seal(summaryId, reason).revisionId }
    },
    history: ({ summaryId }) => revisionsOf(db, liveSummary(deps, summaryId).id),
    revision: ({ revisionId }) => {
      const found = findTextsRevision(db, revisionId)
      if (!found) throw new AppError('not-found')
      return { summary: found.revision, texts: sealedTexts(db, revisionId) }
    },
    compare: ({ from, to }) => reader.run('compareTexts', { from, to }),
    restore: ({ summaryId, revisionId }) => {
      change(summaryId, (summary, stamp) => restore(summary, revisionId, stamp))
      sessions.ended(summaryId)
      told(summaryId, 'sealed')
      emit('summaries.changed', {})
      return textsOf(db, summaryId)
    },
  }

  return {
    handlers,
    sealAll: sessions.sealAll,
    /** Seals in the caller’s transaction, such as before a story is removed. */
    sealNow: seal,
    /** No session is needed any more, such as for a draft that was removed. */
    ended: sessions.ended,
  }
}

export type ConnectingWords = ReturnType<typeof connectingWords>

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { DocumentNotice, DocumentSource, PagePlace } from '../../../shared/contract/document-parts.ts'
import type { PreviewPage } from '../../../shared/contract/documents.ts'
import type { AppError } from '../../../shared/errors.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useEvent } from '../../api/hooks.tsx'

/** A page as a picture; `url` is null until it is drawn, which happens when it comes near. */
export type ShownPage = {
  readonly key: string
  readonly width: number
  readonly height: number
  readonly url: string | null
}

export type ShownPages = {
  readonly pages: readonly ShownPage[]
  readonly places: readonly PagePlace[]
  readonly notices: readonly DocumentNotice[]
}

export type OpenText = { readonly textId: string; readonly body: string }

/** After the last key; what is typed meanwhile goes out together. */
const SOON_MS = 60
/** Pages that are drawn around the one that is looked at. */
const BEFORE = 2
const BEHIND = 6

/** Decoded before it is shown, so that nothing flickers when it takes the place of another. */
const urlOf = async (svg: string): Promise<string> => {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = url
  await image.decode().catch(() => undefined)
  return url
}

/**
 * The typeset pages of a document, asked for again when something of it changes. Pages that are the same keep their
 * picture, and old pages stay in sight until the new ones are drawn.
 *
 * @param open words that are not saved yet
 */
export const usePages = (source: DocumentSource, open: () => readonly OpenText[]) => {
  const { documents } = useApi()
  const urls = useRef(new Map<string, string>())
  const want = useRef({ from: 1, to: 1 + BEHIND })
  const turn = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [shown, setShown] = useState<ShownPages | null>(null)
  const [error, setError] = useState<AppError | null>(null)

  const draw = async (pages: readonly PreviewPage[]): Promise<void> => {
    await Promise.all(
      pages.map(async ({ key, svg }) => {
        if (svg === null || urls.current.has(key)) return
        urls.current.set(key, await urlOf(svg))
      }),
    )
  }
  const forgetOthers = (pages: readonly PreviewPage[]): void => {
    const kept = new Set(pages.map(({ key }) => key))
    for (const [key, url] of urls.current) {
      if (kept.has(key)) continue
      URL.revokeObjectURL(url)
      urls.current.delete(key)
    }
  }
  const ask = useEffectEvent(async () => {
    turn.current += 1
    const mine = turn.current
    try {
      const { pages, places, notices } = await documents.preview({
        source,
        open: [...open()],
        want: want.current,
        known: [...urls.current.keys()],
      })
      if (mine !== turn.current) return
      await draw(pages)
      if (mine !== turn.current) return
      setShown({
        pages: pages.map(({ key, width, height }) => ({
          ...{ key, width, height },
          url: urls.current.get(key) ?? null,
        })),
        places,
        notices,
      })
      setError(null)
      forgetOthers(pages)
    } catch (reason) {
      const failure = asAppError(reason)
      // A newer question was asked: its answer is on the way.
      if (failure.code !== 'cancelled' && mine === turn.current) setError(failure)
    }
  })
  const askSoon = useEffectEvent((ms: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void ask(), ms)
  })
  useEvent('documents.changed', () => askSoon(SOON_MS))
  const about = JSON.stringify(source)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document is asked for at once
  useEffect(() => {
    askSoon(0)
  }, [about])
  useEffect(() => {
    const drawn = urls.current
    return () => {
      clearTimeout(timer.current)
      turn.current += 1
      for (const url of drawn.values()) URL.revokeObjectURL(url)
      drawn.clear()
    }
  }, [])

  return {
    shown,
    error,
    /** Something was typed. */
    typed: () => askSoon(SOON_MS),
    retry: () => askSoon(0),
    /** A page came into sight, from 1: it and those around it are drawn. */
    near: (page: number) => {
      want.current = { from: Math.max(1, page - BEFORE), to: page + BEHIND }
      if (shown?.pages.slice(want.current.from - 1, want.current.to).some(({ url }) => url === null))
        askSoon(0)
    },
  }
}

import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { ConnectingText } from '../../../shared/contract/connecting.ts'
import { useApi, useClientId } from '../../api/hooks.tsx'
import type { SavingState } from '../../ui/autosaved/saver.ts'
import { useAutosaved } from '../../ui/autosaved/use-autosaved.ts'
import type { EditorHandle } from '../../ui/editor/editor.tsx'

type Bodies = Readonly<Record<string, string>>

export type Texts = {
  readonly state: SavingState
  readonly flush: () => Promise<void>
  readonly readAll: () => string
  /** What an editor begins with. */
  readonly bodyOf: (textId: string) => string
  /** An editor came, or went (`null`). */
  readonly register: (textId: string, editor: EditorHandle | null) => void
  readonly typed: (textId: string) => void
  /** Words that another window was first with came in, and those of this window are kept as a version. */
  readonly hasSibling: boolean
  readonly sawSibling: () => void
  /** What was typed since the last time that all was saved, for the preview. */
  readonly open: () => readonly { readonly textId: string; readonly body: string }[]
  /** Hears each key; returns how to end that. */
  readonly listen: (listener: () => void) => () => void
  /** Puts the cursor into a field; false where it is not shown. */
  readonly focus: (textId: string) => boolean
}

type Field = { version: number; body: string }

/**
 * Saves the connecting words of a summary as they are typed, each field based on the version that it was read at, so
 * that words of another window are never overwritten unseen.
 *
 * @param kept the fields as core keeps them now
 */
export const useTexts = (summaryId: string, kept: readonly ConnectingText[]): Texts => {
  const { connecting } = useApi()
  const client = useClientId()
  const fields = useRef(new Map<string, Field>())
  const editors = useRef(new Map<string, EditorHandle>())
  const listeners = useRef(new Set<() => void>())
  const [hasSibling, setSibling] = useState(false)

  const fieldOf = (textId: string): Field => {
    const here = fields.current.get(textId)
    if (here) return here
    const text = kept.find((one) => one.textId === textId)
    const field = { version: text?.version ?? 0, body: text?.body ?? '' }
    fields.current.set(textId, field)
    return field
  }
  const adopt = ({ textId, version, body }: ConnectingText): void => {
    const field = fieldOf(textId)
    if (version <= field.version) return
    field.version = version
    if (body === field.body) return
    field.body = body
    editors.current.get(textId)?.replaceText(body)
  }
  const readAll = (): string =>
    kept
      .map(({ textId }) => fieldOf(textId).body.trim())
      .filter((body) => body !== '')
      .join('\n\n')

  const { state, typed, flush } = useAutosaved<Bodies>({
    save: async (changes) => {
      const sent = Object.entries(changes).flatMap(([textId, body]) =>
        body === undefined ? [] : [{ textId, body, baseVersion: fieldOf(textId).version }],
      )
      if (sent.length === 0) return
      const saved = await connecting.save({ summaryId, client, texts: sent })
      if (saved.outcome === 'saved') {
        for (const [textId, version] of Object.entries(saved.versions)) fieldOf(textId).version = version
        return
      }
      setSibling(true)
      for (const text of saved.texts) {
        const went = sent.find(({ textId }) => textId === text.textId)
        // What was typed since is newer than what was kept as a version: it goes out next, on the old basis.
        if (!went || went.body === fieldOf(text.textId).body) adopt(text)
      }
    },
    readAll,
  })

  const isIdle = state.kind === 'untouched' || state.kind === 'saved'
  const takeIn = useEffectEvent(() => {
    for (const text of kept) adopt(text)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: newer words come in with `kept`, and only while nothing typed here waits
  useEffect(() => {
    if (isIdle) takeIn()
  }, [isIdle, kept])

  // Going elsewhere ends the session: what was written is a version in the history then.
  const leave = useEffectEvent(() => {
    flush()
      .then(() => connecting.seal({ summaryId, reason: 'left' }))
      .catch(() => undefined)
  })
  useEffect(() => () => leave(), [])

  const listen = useCallback((listener: () => void): (() => void) => {
    listeners.current.add(listener)
    return () => void listeners.current.delete(listener)
  }, [])

  return {
    state,
    flush,
    readAll,
    bodyOf: (textId) => fieldOf(textId).body,
    register: (textId, editor) => {
      if (editor) editors.current.set(textId, editor)
      else editors.current.delete(textId)
    },
    typed: (textId) => {
      const body = editors.current.get(textId)?.readText()
      if (body === undefined) return
      fieldOf(textId).body = body
      typed({ [textId]: body })
      for (const hear of listeners.current) hear()
    },
    hasSibling,
    sawSibling: () => setSibling(false),
    open: () =>
      [...fields.current]
        .filter(([textId, { body }]) => kept.find((text) => text.textId === textId)?.body !== body)
        .map(([textId, { body }]) => ({ textId, body })),
    listen,
    focus: (textId) => {
      const editor = editors.current.get(textId)
      editor?.focus()
      return editor !== undefined
    },
  }
}

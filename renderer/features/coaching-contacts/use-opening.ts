import { useEffect, useEffectEvent, useReducer, useState } from 'react'
import { asAppError } from '../../api/failure.ts'
import { useApi, useFiles, useRefresh } from '../../api/hooks.tsx'
import { errorWords } from '../../ui/error-words.ts'
import {
  type Asked,
  type Brought,
  isQuestion,
  judged,
  NOTHING,
  type Opening,
  type Outcome,
  opened,
} from './queue.ts'
import type { Roles } from './role-boxes.tsx'

/** What a file may fill. */
const FILLED = ['contacts', 'coaching', 'replies', 'sharing'] as const

/** Opens files that were picked, dropped or pasted, one after the other. */
export const useOpening = () => {
  const { exchange, contacts } = useApi()
  const files = useFiles()
  const refresh = useRefresh()
  const [opening, happen] = useReducer(opened, NOTHING)
  const [isPending, setPending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const letGo = (file: string): void => void exchange.letGo({ file }).catch(() => undefined)
  const finish = (file: string, outcome: Outcome): void => {
    letGo(file)
    // Core tells of what it took in; what is shown here must not wait for that.
    for (const feature of FILLED) refresh(feature)
    happen({ kind: 'done', outcome })
  }

  const next = opening.asked === null ? opening.waiting[0]?.file : undefined
  const openNext = useEffectEvent(async (file: string) => {
    try {
      const judgement = judged(file, await exchange.open({ file }))
      if (isQuestion(judgement)) happen({ kind: 'asked', asked: judgement })
      else finish(file, judgement)
    } catch (error) {
      finish(file, { outcome: 'failed', code: asAppError(error).code })
    }
  })
  useEffect(() => {
    if (next !== undefined) void openNext(next)
  }, [next])

  const fail = (error: unknown, name: string | null): void =>
    happen({ kind: 'said', outcome: { outcome: 'failed', code: asAppError(error).code }, name })

  const pick = async (): Promise<void> => {
    try {
      const tokens = await files.pickFiles()
      if (tokens.length > 0) happen({ kind: 'brought', files: tokens.map((file) => ({ file, name: null })) })
    } catch (error) {
      fail(error, null)
    }
  }

  /** One that cannot be taken, such as one that is too large, takes nothing away from the others. */
  const offer = async (dropped: readonly File[]): Promise<void> => {
    const brought: Brought[] = []
    const failed: { readonly error: unknown; readonly name: string }[] = []
    for (const one of dropped) {
      const { name } = one
      try {
        for (const file of await files.offerFiles([one])) brought.push({ file, name })
      } catch (error) {
        failed.push({ error, name })
      }
    }
    happen({ kind: 'brought', files: brought })
    for (const { error, name } of failed) fail(error, name)
  }

  /** Runs the answer to a question; what goes wrong is shown beside it. */
  const answer = async ({ file }: Asked, work: () => Promise<Outcome>): Promise<void> => {
    setPending(true)
    setProblem(null)
    try {
      finish(file, await work())
    } catch (error) {
      setProblem(errorWords(asAppError(error).code))
    } finally {
      setPending(false)
    }
  }

  const accept = (asked: Asked, roles: Roles): Promise<void> =>
    answer(asked, async () => {
      const { file, card } = asked
      if (asked.isCard) {
        await contacts.accept({ card: { file }, ...roles, label: '' })
        return { outcome: 'added', name: card.name }
      }
      const result = judged(file, await exchange.open({ file, acceptSender: true }))
      return isQuestion(result) ? { outcome: 'failed', code: 'changed-key' } : result
    })

  const takeKey = (asked: Asked, contactId: string): Promise<void> =>
    answer(asked, async () => {
      await contacts.acceptNewKey({ contactId, card: { file: asked.file }, wordsCompared: true })
      return { outcome: 'new-key', name: asked.card.name }
    })

  const leave = ({ file, about, card }: Asked): void => {
    setProblem(null)
    finish(file, { outcome: about === 'changed-key' ? 'stopped' : 'declined', name: card.name })
  }

  const paste = async (text: string): Promise<string | null> => {
    try {
      const result = judged('', await exchange.paste({ text }))
      if (!isQuestion(result)) happen({ kind: 'said', outcome: result, name: null })
      for (const feature of FILLED) refresh(feature)
      return null
    } catch (error) {
      return errorWords(asAppError(error).code)
    }
  }

  return {
    opening,
    isPending,
    problem,
    pick,
    offer,
    accept,
    takeKey,
    leave,
    paste,
    follow: (id: number) => happen({ kind: 'followed', id }),
    close: () => happen({ kind: 'closed' }),
  }
}

export type OpeningControl = ReturnType<typeof useOpening>
export type { Opening }

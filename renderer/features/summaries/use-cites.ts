import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { Choice } from '../../../shared/contract/choices.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { useFormat } from '../../ui/format.ts'
import { type Cites, createCites } from './cites.ts'
import { evidenceMessages } from './evidence-messages.ts'

const NONE: readonly Choice[] = []

/** What a source is called: the number in its key. */
export const numberOf = (key: string): string => key.slice(1)

/** The choices of a summary, and their tokens in the words. */
export const useCites = (
  summaryId: string,
  onOpen: (choice: Choice) => void,
): { readonly cites: Cites; readonly choices: readonly Choice[] } => {
  const api = useApi()
  const format = useFormat()
  const { data: choices = NONE } = useQuery(api.choices.list, { summaryId })
  const byKey = useMemo(() => new Map(choices.map((choice) => [choice.key, choice])), [choices])
  const open = useEffectEvent((key: string) => {
    const choice = byKey.get(key)
    if (choice) onOpen(choice)
  })
  const [cites] = useState(() => createCites((key) => open(key)))
  useEffect(() => {
    cites.tell((key) => {
      const choice = byKey.get(key)
      return {
        sign: numberOf(key),
        isKnown: choice !== undefined,
        name: choice
          ? evidenceMessages.choice.sourceOn(numberOf(key), format.day(choice.day, 'long'))
          : evidenceMessages.choice.unknownSource,
      }
    })
  }, [cites, byKey, format])
  return { cites, choices }
}

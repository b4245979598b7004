import { useEffect, useEffectEvent, useState } from 'react'
import { useApi, useEvent, useQuery, useRefresh } from '../../../api/hooks.tsx'
import { createSpeller, type Speller } from './speller.ts'

/** The journal's spelling: its languages, and the member's own words. Null while none is chosen. */
export const useSpeller = (): Speller | null => {
  const { settings, spelling } = useApi()
  const refresh = useRefresh()
  const [speller, setSpeller] = useState<Speller | null>(null)
  const { data: chosen } = useQuery(settings.journal, {})
  const { data: own } = useQuery(spelling.words, {})
  const keep = useEffectEvent((word: string) => {
    // A word that could not be kept is only underlined again next time.
    spelling.add({ word }).catch(() => undefined)
  })
  useEvent('spelling.changed', () => refresh('spelling'))
  useEvent('settings.journalChanged', () => refresh('settings'))

  const languages = chosen?.spelling.join(' ') ?? ''
  useEffect(() => {
    const wanted = (['en', 'es'] as const).filter((language) => languages.split(' ').includes(language))
    if (wanted.length === 0) return
    const started = createSpeller(wanted, (word) => keep(word))
    setSpeller(started)
    return () => {
      setSpeller(null)
      started.close()
    }
  }, [languages])
  useEffect(() => {
    if (own) speller?.setOwn(own.words)
  }, [speller, own])
  return speller
}

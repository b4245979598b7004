import { useEffect, useEffectEvent, useRef } from 'react'
import { useLocation } from 'wouter'
import type { Entry } from '../../../shared/contract/journal.ts'
import { useApi } from '../../api/hooks.tsx'
import { useKept } from '../../api/kept.ts'
import { useVaultStatus } from '../../api/vault-status.tsx'

/** More than the empty pages that a locked journal may have kept. */
const LOOKED_AT = 20

/**
 * The journal's first entry ends by leaving it, too: then the recovery code is shown on the way, once, for there is
 * something to lose now. Reading the same entry or its history is not leaving it.
 * @param readAll the words on the page
 */
export const useFirstEnd = ({ id }: Entry, readAll: () => string): void => {
  const { journal } = useApi()
  const { status } = useVaultStatus()
  const [, navigate] = useLocation()
  const [wasShown, setShown] = useKept('recovery-shown', false)
  const isFirst = useRef(false)
  const isPending = status?.state === 'open' && status.recoveryPending && !status.readOnly
  useEffect(() => {
    if (!isPending) return
    journal.list({ limit: LOOKED_AT }).then(
      ({ entries }) => {
        isFirst.current = !entries.some((entry) => entry.id !== id && entry.words > 0)
      },
      // The reminder on This week leads to the code all the same.
      () => undefined,
    )
  }, [journal, id, isPending])

  const leave = useEffectEvent(() => {
    const { hash } = window.location
    if (!isPending || !isFirst.current || wasShown || readAll() === '') return
    if (hash.includes(id) || hash === '#/recovery') return
    setShown(true)
    navigate('/recovery')
  })
  useEffect(() => () => leave(), [])
}

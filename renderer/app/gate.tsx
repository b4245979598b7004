import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import type { AppError } from '../../shared/errors.ts'
import { useVaultStatus } from '../api/vault-status.tsx'
import { TroubleScreen } from '../features/vault/trouble-screen.tsx'
import { UnlockScreen } from '../features/vault/unlock-screen.tsx'
import { WelcomeScreen } from '../features/vault/welcome-screen.tsx'
import { Button } from '../ui/button.tsx'
import { CalmScreen } from '../ui/calm-screen.tsx'
import { useToast } from '../ui/toast.tsx'
import { useSample } from '../ui/use-sample.ts'
import { appMessages } from './messages.ts'
import { Shell } from './shell.tsx'

const Unreachable = ({ error }: { error: AppError }) => {
  if (error.code === 'no-session' || error.code === 'host-gone') {
    const isGone = error.code === 'host-gone'
    return (
      <CalmScreen title={isGone ? appMessages.hostGoneTitle : appMessages.noSessionTitle} role="alert">
        <p>{isGone ? appMessages.hostGone : appMessages.noSession}</p>
      </CalmScreen>
    )
  }
  return (
    <CalmScreen title={appMessages.brokenTitle} role="alert">
      <p>{appMessages.brokenSafe}</p>
      <Button variant="primary" onPress={() => window.location.reload()}>
        {appMessages.reload}
      </Button>
    </CalmScreen>
  )
}

/** What was open in a sample is not in the member's own journal: neither begins where the other was left. */
const useFreshStart = (): void => {
  const { status } = useVaultStatus()
  const isSample = useSample()
  const isKnown = status !== null
  const wasSample = useRef<boolean | null>(null)
  const [, navigate] = useLocation()
  useEffect(() => {
    if (!isKnown) return
    if (wasSample.current !== null && wasSample.current !== isSample) navigate('/', { replace: true })
    wasSample.current = isSample
  }, [isKnown, isSample, navigate])
}

/** Nothing of the journal is shown, or even loaded, before the vault is open. */
export const Gate = () => {
  const { status, error } = useVaultStatus()
  const { clear } = useToast()
  const isOpen = status?.state === 'open'
  useFreshStart()
  useEffect(() => {
    if (!isOpen) clear()
  }, [isOpen, clear])
  if (error) return <Unreachable error={error} />
  switch (status?.state) {
    case undefined:
      return null
    case 'none':
      return <WelcomeScreen />
    case 'locked':
      return <UnlockScreen remembered={status.remembered} retryAt={status.retryAt} />
    case 'trouble':
      return <TroubleScreen {...status} />
    case 'open':
      return <Shell />
  }
}

import { useLocation } from 'wouter'
import { useVaultStatus } from '../../api/vault-status.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { vaultMessages } from './messages.ts'

const { reminder: words } = vaultMessages

/** Stays on This week until three groups of the recovery code were typed back. */
export const RecoveryReminder = () => {
  const [, navigate] = useLocation()
  const { status } = useVaultStatus()
  if (status?.state !== 'open' || !status.recoveryPending || status.readOnly) return null
  return (
    <Banner
      tone="caution"
      title={words.title}
      actions={
        <Button icon="key" onPress={() => navigate('/recovery')}>
          {words.action}
        </Button>
      }
    >
      <p>{words.text}</p>
    </Banner>
  )
}

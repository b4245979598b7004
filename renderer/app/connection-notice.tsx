import { useConnection } from '../api/hooks.tsx'
import { useVaultStatus } from '../api/vault-status.tsx'
import { Banner } from '../ui/banner.tsx'
import css from './connection-notice.module.css'
import { appMessages } from './messages.ts'

/** Says that the host has ended. What is on the page stays as it is, so that unsaved words can be copied. */
export const ConnectionNotice = () => {
  const connection = useConnection()
  const { status } = useVaultStatus()
  if (connection !== 'gone' || !status) return null
  const isOpen = status.state === 'open'
  return (
    <div className={css.notice}>
      <Banner tone="trouble" title={appMessages.lostTitle} live="alert">
        <p>{isOpen ? appMessages.lostOpen : appMessages.hostGone}</p>
        {isOpen && <p>{appMessages.lostHow}</p>}
      </Banner>
    </div>
  )
}

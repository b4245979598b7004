import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import type { Ownership } from '../../../shared/contract/vault.ts'
import { useApi, useCommand, useQuery } from '../../api/hooks.tsx'
import { useVaultStatus } from '../../api/vault-status.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { CalmScreen } from '../../ui/calm-screen.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import stack from '../../ui/stack.module.css'
import { Switch } from '../../ui/switch.tsx'
import { vaultMessages } from './messages.ts'
import { NewPassphraseFields, useNewPassphraseRefs } from './new-passphrase.tsx'
import { isGood, NO_PASSPHRASE } from './new-passphrase-rules.ts'
import { OwnershipChoice } from './ownership-choice.tsx'

const { create: words, remember: rememberWords, passphrase: passphraseWords } = vaultMessages

const ERRORS = { 'journal-exists': words.exists, 'weak-passphrase': passphraseWords.tooShort } as const

/** Everything a new journal needs, on one screen; what follows it is the first prompt. */
export const CreateScreen = ({ onBack }: { onBack: () => void }) => {
  const api = useApi()
  const { learn } = useVaultStatus()
  const [, navigate] = useLocation()
  const info = useQuery(api.host.info, {})
  const create = useCommand(api.vault.create)
  const [passphrase, setPassphrase] = useState(NO_PASSPHRASE)
  const [ownership, setOwnership] = useState<Ownership | null>(null)
  const [remember, setRemember] = useState(false)
  const [isSent, setSent] = useState(false)
  const { refs, focusProblem } = useNewPassphraseRefs()

  // Awaited, not a callback of `mutate`: core's own word that the journal is open takes this screen away first, and
  // what it opens on is chosen before that.
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setSent(true)
    if (!isGood(passphrase)) focusProblem(passphrase)
    if (!isGood(passphrase) || !ownership || create.isPending) return
    navigate('/begin', { replace: true })
    try {
      learn(await create.mutateAsync({ passphrase: passphrase.text, ownership, remember }))
    } catch {
      // The form shows what `create` holds.
      navigate('/', { replace: true })
    }
  }

  return (
    <CalmScreen title={words.title} width="medium" focusHeading={false}>
      <p>{words.lead}</p>
      <form className={stack.loose} onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
        <NewPassphraseFields
          value={passphrase}
          onChange={setPassphrase}
          isShowingProblems={isSent}
          refs={refs}
          autoFocus
        />
        <OwnershipChoice value={ownership} onChange={setOwnership} />
        {info.data?.canRemember && (
          <Switch
            label={rememberWords.label}
            hint={rememberWords.hint}
            isSelected={remember}
            onChange={setRemember}
          />
        )}
        <Banner tone="caution" title={words.loseBoth}>
          {words.recoverySoon}
        </Banner>
        {isSent && !ownership && (
          <Banner tone="trouble" live="alert">
            {words.chooseOwnership}
          </Banner>
        )}
        <ErrorBanner error={create.error} own={ERRORS} />
        <div className={stack.row}>
          <Button variant="primary" type="submit" isPending={create.isPending}>
            {create.isPending ? words.creating : words.submit}
          </Button>
          <Button variant="plain" onPress={onBack} isDisabled={create.isPending}>
            {words.back}
          </Button>
        </div>
      </form>
    </CalmScreen>
  )
}

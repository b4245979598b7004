import { type FormEvent, useState } from 'react'
import type { VaultStatus } from '../../../shared/contract/vault.ts'
import { useApi, useCommand } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { errorWords } from '../../ui/error-words.ts'
import stack from '../../ui/stack.module.css'
import { TextField } from '../../ui/text-field.tsx'
import { vaultMessages } from './messages.ts'
import { randomPlaces } from './random-places.ts'
import css from './recovery.module.css'

const { recovery: words } = vaultMessages

const WANTED = 3

type RecoveryCheckProps = {
  /** How many groups the code has. */
  readonly count: number
  readonly onShowAgain: () => void
  readonly onConfirmed: (status: VaultStatus) => void
}

/** Three groups at places chosen by chance: whoever types them has the code in hand. */
export const RecoveryCheck = ({ count, onShowAgain, onConfirmed }: RecoveryCheckProps) => {
  const api = useApi()
  const confirm = useCommand(api.vault.confirmRecovery)
  const [places] = useState(() => randomPlaces(count, WANTED, Math.random))
  const [texts, setTexts] = useState<readonly string[]>(() => places.map(() => ''))
  const isComplete = texts.every((text) => text.trim() !== '')

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isComplete || confirm.isPending) return
    const groups = places.map((place, at) => ({ place, text: texts[at] ?? '' }))
    confirm.mutate({ groups }, { onSuccess: onConfirmed })
  }
  return (
    <form className={stack.loose} onSubmit={submit} autoComplete="off" noValidate>
      <div className={css.checks}>
        {places.map((place, at) => (
          <TextField
            key={place}
            label={words.group(place + 1)}
            value={texts[at] ?? ''}
            onChange={(text) => setTexts(texts.with(at, text))}
            maxLength={20}
            autoFocus={at === 0}
          />
        ))}
      </div>
      <div role="alert">
        {confirm.error && (
          <Banner tone="trouble">
            {errorWords(confirm.error.code, { 'groups-do-not-match': words.wrong })}
          </Banner>
        )}
      </div>
      <div className={stack.row}>
        <Button variant="primary" type="submit" isPending={confirm.isPending} isDisabled={!isComplete}>
          {words.confirm}
        </Button>
        <Button variant="plain" onPress={onShowAgain}>
          {words.showAgain}
        </Button>
      </div>
    </form>
  )
}

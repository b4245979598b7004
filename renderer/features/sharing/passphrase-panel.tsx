import { useEffect, useEffectEvent, useState } from 'react'
import { useApi } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import stack from '../../ui/stack.module.css'
import { PasswordField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import lookCss from './look.module.css'
import { messages } from './messages.ts'
import css from './share.module.css'

const { seal: words } = messages

/** It lives on this page only, and goes with it. */
export type PagePassphrase = { readonly text: string; readonly isNoted: boolean }

type PassphrasePanelProps = {
  readonly value: PagePassphrase
  readonly onChange: (value: PagePassphrase) => void
}

/** The passphrase of a page: six words that core draws, or one’s own. Shown once, kept nowhere. */
export const PassphrasePanel = ({ value, onChange }: PassphrasePanelProps) => {
  const { sharing } = useApi()
  const { show } = useToast()
  const [isOwn, setOwn] = useState(false)
  const propose = useEffectEvent(async () => {
    const { passphrase } = await sharing.proposePassphrase({})
    onChange({ text: passphrase, isNoted: false })
  })
  useEffect(() => {
    if (!isOwn) propose().catch(() => setOwn(true))
  }, [isOwn])
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value.text)
      show({ text: words.copied })
    } catch {
      show({ text: words.copyFailed })
    }
  }
  const toggle = (): void => {
    onChange({ text: '', isNoted: false })
    setOwn(!isOwn)
  }
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{words.passphrase}</legend>
      <p className={css.soft}>{words.passphraseLead}</p>
      {isOwn ? (
        <PasswordField
          label={words.ownLabel}
          value={value.text}
          onChange={(text) => onChange({ text, isNoted: false })}
        />
      ) : (
        <p className={lookCss.passphrase} lang="en">
          {value.text}
        </p>
      )}
      <div className={stack.row}>
        {!isOwn && (
          <>
            <Button icon="copy" onPress={() => void copy()}>
              {words.copy}
            </Button>
            <Button variant="plain" onPress={() => void propose().catch(() => undefined)}>
              {words.another}
            </Button>
          </>
        )}
        <Button variant="plain" onPress={toggle}>
          {isOwn ? words.proposed : words.ownPassphrase}
        </Button>
      </div>
      <Checkbox
        label={words.noted}
        isSelected={value.isNoted}
        onChange={(isNoted) => onChange({ ...value, isNoted })}
      />
    </fieldset>
  )
}

import { useRef, useState } from 'react'
import type { Indicator } from '../../../shared/contract/framework.ts'
import { TRAIT_IDS, TRAIT_TITLES } from '../../../shared/framework/traits.ts'
import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { messages } from './messages.ts'

const words = messages.indicators
const TRAITS = TRAIT_IDS.map((id) => ({ id, label: TRAIT_TITLES[id] }))

export type IndicatorWords = Pick<Indicator, 'trait' | 'title' | 'sentence' | 'low' | 'high'> & {
  /** Absent for a new one. */
  readonly id?: string
}

/** An indicator in the member's own words. */
export const IndicatorDialog = ({
  indicator,
  onClose,
}: {
  indicator: IndicatorWords
  onClose: () => void
}) => {
  const { framework } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const save = useCommand(framework.saveIndicator)
  const [said, setSaid] = useState(indicator)
  const [isSent, setSent] = useState(false)
  const name = useRef<HTMLInputElement>(null)
  const isNameMissing = said.title.trim() === ''
  const change = (some: Partial<IndicatorWords>): void => setSaid({ ...said, ...some })

  const submit = (): void => {
    setSent(true)
    if (isNameMissing) name.current?.focus()
    if (isNameMissing || save.isPending) return
    save.mutate(said, {
      onSuccess: () => {
        refresh('framework')
        show({ text: messages.saved })
        onClose()
      },
    })
  }
  return (
    <FormDialog
      title={indicator.id === undefined ? words.dialogNew : words.dialogEdit}
      holdsWords={said !== indicator}
      size="large"
      saveLabel={messages.save}
      onSubmit={submit}
      onClose={onClose}
      isPending={save.isPending}
      problem={save.error && errorWords(save.error.code)}
    >
      <Select
        label={words.trait}
        options={TRAITS}
        value={said.trait}
        onChange={(trait) => change({ trait })}
      />
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={said.title}
        onChange={(title) => change({ title })}
        maxLength={80}
        error={isSent && isNameMissing ? words.nameMissing : null}
        inputRef={name}
        autoFocus
      />
      <TextField
        label={words.sentence}
        value={said.sentence}
        onChange={(sentence) => change({ sentence })}
        maxLength={400}
        isMultiline
      />
      <TextField
        label={words.lowLabel}
        value={said.low}
        onChange={(low) => change({ low })}
        maxLength={200}
      />
      <TextField
        label={words.highLabel}
        value={said.high}
        onChange={(high) => change({ high })}
        maxLength={200}
      />
    </FormDialog>
  )
}

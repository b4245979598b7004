import { useState } from 'react'
import { PROMPT_STEPS, type PromptStep } from '../../../shared/framework/prompt-types.ts'
import { TRAIT_IDS, TRAIT_TITLES, type TraitId } from '../../../shared/framework/traits.ts'
import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { messages } from './messages.ts'

const words = messages.pack
const STEPS = PROMPT_STEPS.map((id) => ({ id, label: words.steps[id] }))
const TRAITS = [
  { id: 'none', label: words.noTrait },
  ...TRAIT_IDS.map((id) => ({ id, label: TRAIT_TITLES[id] })),
] as const

/** Core takes no shorter one. */
const SHORTEST = 3

export type PromptWords = {
  /** Absent for a new one. */
  readonly id?: string
  readonly text: string
  readonly step: PromptStep
  readonly trait: TraitId | null
}

export const NEW_PROMPT: PromptWords = { text: '', step: 'moment', trait: null }

type PromptDialogProps = {
  readonly packId: string
  readonly prompt: PromptWords
  readonly onClose: () => void
}

/** A question in the member's own words, and where it is asked. */
export const PromptDialog = ({ packId, prompt, onClose }: PromptDialogProps) => {
  const { framework } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const save = useCommand(framework.savePrompt)
  const [said, setSaid] = useState(prompt)
  const [isSent, setSent] = useState(false)
  const isMissing = said.text.trim().length < SHORTEST
  const change = (some: Partial<PromptWords>): void => setSaid({ ...said, ...some })
  const submit = (): void => {
    setSent(true)
    if (isMissing || save.isPending) return
    save.mutate(
      { ...said, pack: packId },
      {
        onSuccess: () => {
          refresh('framework')
          show({ text: messages.saved })
          onClose()
        },
      },
    )
  }
  return (
    <FormDialog
      title={prompt.id === undefined ? words.dialogNew : words.dialogEdit}
      holdsWords={said !== prompt}
      size="large"
      saveLabel={messages.save}
      onSubmit={submit}
      onClose={onClose}
      isPending={save.isPending}
      problem={save.error && errorWords(save.error.code)}
    >
      <TextField
        label={words.text}
        hint={prompt.id === undefined ? words.textHint : words.editedHint}
        value={said.text}
        onChange={(text) => change({ text })}
        maxLength={400}
        error={isSent && isMissing ? words.textMissing : null}
        isMultiline
        autoFocus
      />
      <Select
        label={words.step}
        hint={words.stepHint}
        options={STEPS}
        value={said.step}
        onChange={(step) => change({ step })}
      />
      <Select
        label={words.trait}
        options={TRAITS}
        value={said.trait ?? 'none'}
        onChange={(trait) => change({ trait: trait === 'none' ? null : trait })}
      />
    </FormDialog>
  )
}

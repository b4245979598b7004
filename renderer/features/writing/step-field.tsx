import { useEffect, useEffectEvent, useId, useState } from 'react'
import type { FlowStep } from '../../../shared/framework/flows.ts'
import { Button } from '../../ui/button.tsx'
import { Editor } from '../../ui/editor/editor.tsx'
import type { Speller } from '../../ui/editor/spelling/speller.ts'
import { StepNotes } from '../../ui/passages/step-notes.tsx'
import { useMarksOf } from '../../ui/passages/use-marks-of.ts'
import { useWritingMarks } from '../../ui/passages/use-writing-marks.ts'
import { useToast } from '../../ui/toast.tsx'
import type { Fields } from './fields.ts'
import { LineField } from './line-field.tsx'
import { messages } from './messages.ts'
import type { Prompts } from './use-prompts.ts'
import css from './writing.module.css'

export type StepFieldProps = {
  readonly step: FlowStep
  readonly initialText: string
  readonly prompts: Prompts
  readonly fields: Fields
  readonly speller: Speller | null
  readonly isShown: boolean
  readonly readOnly: boolean
  readonly autoFocus: boolean
  readonly onType: (stepId: string) => void
}

const LINES: Readonly<Record<string, { readonly label: string; readonly hint: string }>> = {
  'plan-if': { label: messages.plan.ifLabel, hint: messages.plan.ifHint },
  'plan-then': { label: messages.plan.thenLabel, hint: messages.plan.thenHint },
}

/** The question names a line's box; what it says further stands below. */
const lineWords = (step: FlowStep): { readonly label: string; readonly hint: string } => {
  const [question = '', ...more] = step.prompt.split(/(?<=\?)\s/)
  return LINES[step.id] ?? { label: question, hint: more.join(' ') }
}

const Line = ({ step, initialText, fields, readOnly, onType }: StepFieldProps) => {
  const marks = useMarksOf([step.id])
  return (
    <div>
      <LineField
        ref={fields.refFor(step.id)}
        stepId={step.id}
        {...lineWords(step)}
        initialText={initialText}
        readOnly={readOnly}
        onType={() => onType(step.id)}
      />
      <StepNotes passages={marks} />
    </div>
  )
}

/** Another prompt for a step. What was written stays, under the new words. */
const Swap = ({
  step,
  prompts,
  onSwapped,
}: Pick<StepFieldProps, 'step' | 'prompts'> & { onSwapped: () => void }) => {
  const toast = useToast()
  const [isPending, setPending] = useState(false)
  const swap = async (): Promise<void> => {
    setPending(true)
    try {
      if (await prompts.swap(step)) onSwapped()
      else toast.show({ text: messages.prompt.none })
    } catch {
      toast.show({ text: messages.prompt.none })
    } finally {
      setPending(false)
    }
  }
  return (
    <Button variant="plain" icon="swap" isPending={isPending} onPress={() => void swap()}>
      {messages.prompt.another}
    </Button>
  )
}

const Writing = (props: StepFieldProps) => {
  const { step, initialText, prompts, fields, speller, isShown, readOnly, autoFocus, onType } = props
  const toast = useToast()
  const id = useId()
  const need = useEffectEvent(() => prompts.need(step))
  useEffect(() => {
    if (isShown) need()
  }, [isShown])
  const { extension, marks } = useWritingMarks(step.id)
  const prompt = prompts.of(step)
  const hasPrompt = Boolean(prompt?.text)
  // The words answered travel with the answer: a swap counts once there is something under it.
  const onSwapped = (): void => {
    if ((fields.get(step.id)?.words() ?? 0) > 0) onType(step.id)
  }
  return (
    <div className={css.step}>
      {(hasPrompt || step.rotates) && (
        <div className={css.prompt}>
          <p id={id} className={css.promptText} aria-live={step.rotates ? 'polite' : 'off'}>
            {prompt?.text}
          </p>
          {step.rotates && !readOnly && <Swap step={step} prompts={prompts} onSwapped={onSwapped} />}
        </div>
      )}
      <div className={css.paper}>
        <Editor
          ref={fields.refFor(step.id)}
          initialText={initialText}
          onType={() => onType(step.id)}
          {...(hasPrompt ? { labelledBy: id } : { label: messages.prompt.write })}
          placeholder={readOnly ? '' : messages.prompt.write}
          autoFocus={autoFocus}
          readOnly={readOnly}
          speller={speller}
          extras={extension}
          onNotice={(text) => toast.show({ text })}
        />
      </div>
      <StepNotes passages={marks} />
    </div>
  )
}

/** One step of a page: what it asks, and where it is answered. */
export const StepField = (props: StepFieldProps) =>
  props.step.kind === 'line' ? <Line {...props} /> : <Writing {...props} />

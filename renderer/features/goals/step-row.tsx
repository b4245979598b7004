import { type FormEvent, type HTMLAttributes, type KeyboardEvent, useRef, useState } from 'react'
import type { GoalStep } from '../../../shared/contract/goals.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useFormat } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { uiMessages } from '../../ui/messages.ts'
import { ReorderButtons } from '../../ui/reorder-buttons.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { Way } from '../../ui/use-reorder.ts'
import css from './goals.module.css'
import { messages } from './messages.ts'

/** As the contract allows, in UTF-16 units. */
export const MOST_STEP = 400

type EditStepProps = {
  readonly step: GoalStep
  readonly onSave: (text: string) => Promise<boolean>
  readonly onClose: () => void
}

const EditStep = ({ step, onSave, onClose }: EditStepProps) => {
  const format = useFormat()
  const [text, setText] = useState(step.text)
  const isLong = text.trim().length > MOST_STEP
  const error = text.trim() === '' ? messages.nameMissing : null
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (text.trim() !== '' && !isLong && (await onSave(text))) onClose()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose()
  }
  return (
    <form
      className={css.editStep}
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
      autoComplete="off"
      noValidate
    >
      <TextField
        label={messages.stepText}
        isLabelHidden
        value={text}
        onChange={setText}
        error={isLong ? messages.stepTooLong(format.number(MOST_STEP)) : error}
        autoFocus
      />
      <Button variant="primary" type="submit">
        {messages.stepSave}
      </Button>
      <Button onPress={onClose}>{uiMessages.cancel}</Button>
    </form>
  )
}

type StepRowProps = {
  readonly step: GoalStep
  readonly readOnly: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Whether the dragged step would take its place. */
  readonly isOver: boolean
  readonly handle: HTMLAttributes<HTMLElement>
  readonly row: HTMLAttributes<HTMLElement>
  readonly onDone: (done: boolean) => void
  readonly onMove: (way: Way) => void
  readonly onSave: (text: string) => Promise<boolean>
  readonly onRemove: () => void
}

/** One action step: checked off in its place, moved by its buttons or its handle. */
export const StepRow = ({ step, readOnly, isFirst, isLast, isOver, handle, row, ...on }: StepRowProps) => {
  const format = useFormat()
  const [isEditing, setEditing] = useState(false)
  const self = useRef<HTMLLIElement>(null)
  const close = (): void => {
    setEditing(false)
    // The field is gone: the focus goes back to the button that opened it.
    requestAnimationFrame(() => self.current?.querySelector<HTMLElement>('[data-edit] button')?.focus())
  }
  return (
    <li ref={self} className={css.step} data-over={isOver || undefined} {...row}>
      {!readOnly && (
        <span className={css.handle} title={messages.stepDrag} aria-hidden="true" {...handle}>
          <Icon name="drag" />
        </span>
      )}
      {isEditing ? (
        <EditStep step={step} onSave={on.onSave} onClose={close} />
      ) : (
        <>
          <div className={css.stepWords} data-done={step.doneOn !== null || undefined} dir="auto">
            <Checkbox
              label={step.text}
              {...(step.doneOn && { hint: messages.stepDoneOn(format.day(step.doneOn, 'long')) })}
              isSelected={step.doneOn !== null}
              onChange={on.onDone}
              isDisabled={readOnly}
            />
          </div>
          {!readOnly && (
            <div className={css.buttons}>
              <ReorderButtons
                isFirst={isFirst}
                isLast={isLast}
                upLabel={messages.up(step.text)}
                downLabel={messages.down(step.text)}
                onMove={on.onMove}
              />
              <span data-edit="">
                <IconButton
                  icon="edit"
                  label={messages.stepEdit(step.text)}
                  onPress={() => setEditing(true)}
                />
              </span>
              <IconButton icon="bin" label={messages.stepRemove(step.text)} onPress={on.onRemove} />
            </div>
          )}
        </>
      )}
    </li>
  )
}

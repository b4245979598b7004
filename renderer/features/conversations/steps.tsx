import { useRef, useState } from 'react'
import type { Conversation, NextStep } from '../../../shared/contract/conversations.ts'
import { dayIn } from '../../../shared/domain/days.ts'
import { MAX_STEPS } from '../../../shared/domain/exchange/limits.ts'
import { useApi } from '../../api/hooks.tsx'
import { IconButton } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { type Format, useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/page.tsx'
import { useUndoable } from '../../ui/use-undoable.ts'
import css from './conversations.module.css'
import { messages } from './messages.ts'
import { StepForm } from './step-form.tsx'
import type { ConversationChange } from './use-conversation.ts'

const { steps: words } = messages

/** Who does a step, by when, and whether it is done, in one line. @param name of the other side */
export const stepFacts = ({ who, due, doneAt }: NextStep, name: string, format: Format): string => {
  const by = due === null ? '' : words.dueBy(format.day(due, 'long'))
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const done = doneAt === null ? '' : words.doneOn(format.day(dayIn(doneAt, zone), 'long'))
  return [who === 'them' ? name : words.by[who], by, done].filter(Boolean).join(' · ')
}

type StepProps = {
  readonly step: NextStep
  /** On whose page it is shown. */
  readonly conversation: Conversation
  readonly change: ConversationChange
  readonly readOnly: boolean
  /** Beside its facts, such as when it was agreed. */
  readonly more?: string
}

/** A step that both agreed: checked off in its place. */
export const Step = ({ step, conversation, change, readOnly, more }: StepProps) => {
  const conversationId = conversation.id
  const { conversations } = useApi()
  const format = useFormat()
  const undoable = useUndoable('conversations')
  const row = useRef<HTMLLIElement>(null)
  const [isEditing, setEditing] = useState(false)
  const close = (): void => {
    setEditing(false)
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>('[data-edit] button')?.focus())
  }
  const remove = (): Promise<void> =>
    undoable({
      act: () => conversations.removeStep({ conversationId, stepId: step.id }),
      undo: () => conversations.putBackStep({ conversationId, stepId: step.id }),
      said: words.removed,
      saidUndone: words.putBack,
    })
  const facts = [stepFacts(step, conversation.contactName, format), more].filter(Boolean).join(' · ')
  return (
    <li ref={row} className={css.step}>
      {isEditing ? (
        <StepForm conversationId={conversationId} step={step} change={change} onDone={close} />
      ) : (
        <>
          <div className={css.stepWords} data-done={step.doneAt !== null || undefined} dir="auto">
            <Checkbox
              label={step.text}
              hint={facts}
              isSelected={step.doneAt !== null}
              isDisabled={readOnly}
              onChange={(done) =>
                void change(() => conversations.setStepDone({ conversationId, stepId: step.id, done }))
              }
            />
          </div>
          {!readOnly && (
            <div className={css.tools} data-edit="">
              <IconButton icon="edit" label={words.edit(step.text)} onPress={() => setEditing(true)} />
              <IconButton icon="bin" label={words.remove(step.text)} onPress={() => void remove()} />
            </div>
          )}
        </>
      )}
    </li>
  )
}

type StepsProps = {
  readonly conversation: Conversation
  readonly change: ConversationChange
  readonly readOnly: boolean
}

/** The next steps of this conversation, and a form for one more. */
export const Steps = ({ conversation, change, readOnly }: StepsProps) => {
  const format = useFormat()
  const { id, steps } = conversation
  // A step that was added leaves an empty form behind.
  const [added, setAdded] = useState(0)
  return (
    <Section title={words.title} lead={words.lead}>
      {steps.length === 0 ? (
        <p className={css.soft}>{words.none}</p>
      ) : (
        <ul className={css.steps}>
          {steps.map((step) => (
            <Step key={step.id} step={step} conversation={conversation} change={change} readOnly={readOnly} />
          ))}
        </ul>
      )}
      {!readOnly &&
        (steps.length < MAX_STEPS ? (
          <StepForm
            key={added}
            conversationId={id}
            change={change}
            isAgain={added > 0}
            onDone={() => setAdded(added + 1)}
          />
        ) : (
          <p className={css.soft}>{words.full(format.number(MAX_STEPS))}</p>
        ))}
    </Section>
  )
}

import { type FormEvent, useRef, useState } from 'react'
import { type Goal, type GoalStep, MAX_GOAL_STEPS } from '../../../shared/contract/goals.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useKeepAnswer, useRefresh } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useDragOrder } from '../../ui/use-drag-order.ts'
import { useReorder } from '../../ui/use-reorder.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import css from './goals.module.css'
import { messages } from './messages.ts'
import { MOST_STEP, StepRow } from './step-row.tsx'

/** Does something with a goal, and shows what came of it at once. */
const useChangeGoal = (goalId: string): ((work: () => Promise<Goal>) => Promise<boolean>) => {
  const { goals } = useApi()
  const keep = useKeepAnswer()
  const refresh = useRefresh()
  const { show } = useToast()
  return async (work) => {
    try {
      keep(goals.get, { goalId }, await work())
      return true
    } catch (error) {
      show({ text: errorWords(asAppError(error).code, { 'too-many': messages.stepsFull }) })
      refresh('goals')
      return false
    }
  }
}

const AddStep = ({ onAdd }: { onAdd: (text: string) => Promise<boolean> }) => {
  const format = useFormat()
  const [text, setText] = useState('')
  const [saving, setSaving] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const isLong = text.trim().length > MOST_STEP
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    field.current?.focus()
    // Enter held down adds a step once.
    if (text.trim() === '' || isLong || text === saving) return
    // What is typed while it is saved belongs to the next one.
    const added = text
    setSaving(added)
    if (await onAdd(added)) setText((now) => (now === added ? '' : now))
    setSaving((now) => (now === added ? null : now))
  }
  return (
    <form className={css.add} onSubmit={(event) => void add(event)} autoComplete="off" noValidate>
      <TextField
        label={messages.stepAdd}
        hint={messages.stepAddHint}
        value={text}
        onChange={setText}
        error={isLong ? messages.stepTooLong(format.number(MOST_STEP)) : null}
        inputRef={field}
      />
      <Button icon="plus" type="submit">
        {messages.stepAddGo}
      </Button>
    </form>
  )
}

/** The goal's action steps: added by Enter, checked off, moved, changed, removed with an undo. */
export const GoalSteps = ({ goal, readOnly }: { goal: Goal; readOnly: boolean }) => {
  const { goals } = useApi()
  const change = useChangeGoal(goal.id)
  const undoable = useUndoable('goals')
  const { steps } = goal
  const ids = steps.map(({ id }) => id)
  const saveOrder = (next: string[]): Promise<boolean> =>
    change(() => goals.reorderSteps({ goalId: goal.id, ids: next }))
  const { box, move, moved } = useReorder(ids, saveOrder)
  const drag = useDragOrder(ids, (next) => void saveOrder(next))
  const list = useRef<HTMLDivElement>(null)
  const remove = async ({ id }: GoalStep): Promise<void> => {
    await undoable({
      act: () => goals.removeStep({ stepId: id }),
      undo: () => goals.putStepBack({ stepId: id }),
      said: messages.stepRemoved,
      saidUndone: messages.stepBack,
    })
    list.current?.querySelector<HTMLElement>('form input')?.focus()
  }
  return (
    <Section title={messages.stepsTitle} lead={messages.stepsLead}>
      <p className="visually-hidden" role="status">
        {moved && messages.moved(steps[moved.place]?.text ?? '', moved.place + 1, steps.length)}
      </p>
      <div ref={list} className={css.stepsBox}>
        {steps.length > 0 && (
          <ol className={css.steps} ref={box} aria-label={messages.stepsList}>
            {steps.map((step, index) => (
              <StepRow
                key={step.id}
                step={step}
                readOnly={readOnly}
                isFirst={index === 0}
                isLast={index === steps.length - 1}
                isOver={drag.over === step.id && drag.dragged !== step.id}
                handle={drag.handle(step.id)}
                row={drag.row(step.id)}
                onDone={(done) => void change(() => goals.setStepDone({ stepId: step.id, done }))}
                onMove={(way) => move(step.id, way)}
                onSave={(text) => change(() => goals.saveStep({ goalId: goal.id, id: step.id, text }))}
                onRemove={() => void remove(step)}
              />
            ))}
          </ol>
        )}
        {!readOnly && steps.length < MAX_GOAL_STEPS && (
          <AddStep onAdd={(text) => change(() => goals.saveStep({ goalId: goal.id, text }))} />
        )}
        {steps.length >= MAX_GOAL_STEPS && <p className={css.soft}>{messages.stepsFull}</p>}
      </div>
    </Section>
  )
}

import type { FrameworkPrompt } from '../../../shared/contract/framework.ts'
import { PROMPT_STEPS, type PromptStep } from '../../../shared/framework/prompt-types.ts'
import { useApi } from '../../api/hooks.tsx'
import { IconButton } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { focusHeading } from '../../ui/focus-heading.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import css from './framework.module.css'
import { HideButton } from './hide-button.tsx'
import { messages } from './messages.ts'
import type { PromptWords } from './prompt-dialog.tsx'

const words = messages.pack

type PromptRowProps = {
  readonly prompt: FrameworkPrompt
  readonly step: PromptStep
  readonly onEdit: (prompt: PromptWords) => void
}

const PromptRow = ({ prompt, step, onEdit }: PromptRowProps) => {
  const { framework } = useApi()
  const undoable = useUndoable('framework')
  const { id, text, trait, own, hidden, answered } = prompt
  const remove = async (): Promise<void> => {
    await undoable({
      act: () => framework.remove({ kind: 'prompt', id }),
      undo: () => framework.putBack({ kind: 'prompt', id }),
      said: words.removed,
      saidUndone: words.promptBack,
    })
    focusHeading()
  }
  return (
    <li className={cx(css.row, hidden && css.isHidden)}>
      <div className={css.words}>
        <p className={css.sentence} dir="auto">
          {text}
        </p>
        {(hidden || answered > 0) && (
          <p className={css.fact}>
            {hidden && <span className={css.badge}>{messages.hidden}</span>}
            {answered > 0 && <span>{words.answered(answered)}</span>}
          </p>
        )}
      </div>
      <div className={css.buttons}>
        {own && (
          <IconButton
            icon="edit"
            label={messages.edit(text)}
            onPress={() => onEdit({ id, text, step, trait })}
          />
        )}
        <HideButton kind="prompt" id={id} title={text} hidden={hidden} />
        {own && <IconButton icon="bin" label={messages.remove(text)} onPress={() => void remove()} />}
      </div>
    </li>
  )
}

type PromptListProps = {
  readonly prompts: readonly FrameworkPrompt[]
  readonly onEdit: (prompt: PromptWords) => void
}

/** A pack's prompts, by the step of the debrief that asks them. */
export const PromptList = ({ prompts, onEdit }: PromptListProps) =>
  PROMPT_STEPS.map((step) => {
    const asked = prompts.filter((prompt) => prompt.step === step)
    if (asked.length === 0) return null
    return (
      <section key={step} className={css.trait} aria-labelledby={`step-${step}`}>
        <h2 id={`step-${step}`} className={css.stepTitle}>
          {words.steps[step]}
        </h2>
        <ul>
          {asked.map((prompt) => (
            <PromptRow key={prompt.id} prompt={prompt} step={step} onEdit={onEdit} />
          ))}
        </ul>
      </section>
    )
  })

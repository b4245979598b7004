import { useId } from 'react'
import { Icon } from '../icon.tsx'
import { Sign } from '../sign.tsx'
import { type Choice, type ChoiceGroup, keyOf } from './choices.ts'
import css from './mark-dialog.module.css'

type RowProps = {
  readonly choice: Choice
  readonly isChosen: boolean
  readonly onToggle: (choice: Choice) => void
}

const Row = ({ choice, isChosen, onToggle }: RowProps) => {
  const id = useId()
  return (
    <label className={css.row}>
      <input
        type="checkbox"
        className={css.box}
        checked={isChosen}
        onChange={() => onToggle(choice)}
        aria-labelledby={`${id}-name`}
        aria-describedby={choice.hint ? `${id}-hint` : undefined}
      />
      <span className={css.tick}>
        <Icon name="check" />
      </span>
      <Sign kind={choice.kind} trait={choice.trait} />
      <span className={css.words} dir="auto">
        <span id={`${id}-name`} className={css.name}>
          {choice.label}
        </span>
        {choice.hint && (
          <span id={`${id}-hint`} className={css.hint}>
            {choice.hint}
          </span>
        )}
      </span>
    </label>
  )
}

type TargetListProps = {
  readonly groups: readonly ChoiceGroup[]
  /** Keys of `keyOf`. */
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (choice: Choice) => void
}

/** What can be ticked, under its headings. */
export const TargetList = ({ groups, chosen, onToggle }: TargetListProps) =>
  groups.map(({ id, title, choices }) => (
    <fieldset key={id} className={css.group}>
      <legend className={css.title}>{title}</legend>
      {choices.map((choice) => (
        <Row key={keyOf(choice)} choice={choice} isChosen={chosen.has(keyOf(choice))} onToggle={onToggle} />
      ))}
    </fieldset>
  ))

import { useId } from 'react'
import type { Stance } from '../../../shared/contract/passages.ts'
import { Icon } from '../icon.tsx'
import { Segmented } from '../segmented.tsx'
import type { Option } from '../select.tsx'
import { Sign } from '../sign.tsx'
import { type Choice, type ChoiceGroup, keyOf } from './choices.ts'
import css from './mark-dialog.module.css'
import { messages } from './messages.ts'

const STANCES: readonly Option<Stance>[] = [
  { id: 'for', label: messages.stance.for },
  { id: 'against', label: messages.stance.against },
]

type RowProps = {
  readonly choice: Choice
  /** Null while it is not chosen. */
  readonly stance: Stance | null
  readonly onToggle: (choice: Choice) => void
  readonly onStance: (choice: Choice, stance: Stance) => void
}

const Row = ({ choice, stance, onToggle, onStance }: RowProps) => {
  const id = useId()
  return (
    <div>
      <label className={css.row}>
        <input
          type="checkbox"
          className={css.box}
          checked={stance !== null}
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
      {stance && (
        <div className={css.stance}>
          <Segmented
            label={messages.stance.label(choice.label)}
            isLabelHidden
            size="small"
            options={STANCES}
            value={stance}
            onChange={(next) => onStance(choice, next)}
          />
        </div>
      )}
    </div>
  )
}

type TargetListProps = {
  readonly groups: readonly ChoiceGroup[]
  /** What is chosen, by the keys of `keyOf`. */
  readonly chosen: ReadonlyMap<string, { readonly stance: Stance }>
  readonly onToggle: (choice: Choice) => void
  readonly onStance: (choice: Choice, stance: Stance) => void
}

/** What can be ticked, under its headings; what is ticked says whether the words speak for it or against. */
export const TargetList = ({ groups, chosen, ...does }: TargetListProps) =>
  groups.map(({ id, title, choices }) => (
    <fieldset key={id} className={css.group}>
      <legend className={css.title}>{title}</legend>
      {choices.map((choice) => (
        <Row
          key={keyOf(choice)}
          choice={choice}
          stance={chosen.get(keyOf(choice))?.stance ?? null}
          {...does}
        />
      ))}
    </fieldset>
  ))

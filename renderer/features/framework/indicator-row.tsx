import type { Indicator } from '../../../shared/contract/framework.ts'
import { useApi } from '../../api/hooks.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { focusHeading } from '../../ui/focus-heading.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import css from './framework.module.css'
import { HideButton } from './hide-button.tsx'
import { messages } from './messages.ts'

const words = messages.indicators

const Ends = ({ low, high }: Pick<Indicator, 'low' | 'high'>) => {
  if (!low && !high) return null
  return (
    <dl className={css.ends}>
      {low && (
        <div>
          <dt>{words.low}</dt>
          <dd dir="auto">{low}</dd>
        </div>
      )}
      {high && (
        <div>
          <dt>{words.high}</dt>
          <dd dir="auto">{high}</dd>
        </div>
      )}
    </dl>
  )
}

type IndicatorRowProps = {
  readonly indicator: Indicator
  readonly isFollowed: boolean
  readonly onFollow: (isWanted: boolean) => void
  readonly onEdit: () => void
}

/** An indicator with its ends: to follow, to hide, and to change where it is the member's own. */
export const IndicatorRow = ({ indicator, isFollowed, onFollow, onEdit }: IndicatorRowProps) => {
  const { framework } = useApi()
  const undoable = useUndoable('framework')
  const { id, title, sentence, own, hidden } = indicator
  const remove = async (): Promise<void> => {
    await undoable({
      act: () => framework.remove({ kind: 'indicator', id }),
      undo: () => framework.putBack({ kind: 'indicator', id }),
      said: words.removed(title),
      saidUndone: messages.putBack(title),
    })
    focusHeading()
  }
  return (
    <li className={cx(css.row, hidden && css.isHidden)}>
      <div className={css.words}>
        <h3 className={css.name} dir="auto">
          {title}
          {own && <span className={css.badge}>{messages.own}</span>}
          {hidden && <span className={css.badge}>{messages.hidden}</span>}
        </h3>
        {sentence && (
          <p className={css.sentence} dir="auto">
            {sentence}
          </p>
        )}
        {!hidden && <Ends {...indicator} />}
      </div>
      <div className={css.buttons}>
        {!hidden && (
          <Button icon={isFollowed ? 'check' : 'plus'} onPress={() => onFollow(!isFollowed)}>
            {isFollowed ? words.following : words.follow}
            <span className="visually-hidden">{words.followName(title)}</span>
          </Button>
        )}
        {own && <IconButton icon="edit" label={messages.edit(title)} onPress={onEdit} />}
        <HideButton kind="indicator" id={id} title={title} hidden={hidden} />
        {own && <IconButton icon="bin" label={messages.remove(title)} onPress={() => void remove()} />}
      </div>
    </li>
  )
}

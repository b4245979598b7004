import { Header } from 'react-aria-components/Header'
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { cx } from '../../ui/cx.ts'
import { useFormat } from '../../ui/format.ts'
import { keyOf } from '../../ui/passages/choices.ts'
import { Sign } from '../../ui/sign.tsx'
import css from './evidence.module.css'
import type { CountedGroup, CountedTarget } from './groups.ts'
import { messages } from './messages.ts'

type TargetListProps = {
  readonly groups: readonly CountedGroup[]
  /** As `keyOf` has it. */
  readonly chosen: string
  readonly onChoose: (target: CountedTarget) => void
}

/** What there is evidence for, by trait and kind, with how much. Arrow keys go through it, Enter opens. */
export const TargetList = ({ groups, chosen, onChoose }: TargetListProps) => {
  const format = useFormat()
  const choose = (key: string): void => {
    const target = groups.flatMap(({ targets }) => targets).find((one) => keyOf(one) === key)
    if (target) onChoose(target)
  }
  return (
    <ListBox
      aria-label={messages.list}
      className={cx(css.targets)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys
        if (typeof key === 'string') choose(key)
      }}
    >
      {groups.map((group) => (
        <ListBoxSection key={group.id} id={group.id} className={cx(css.group)}>
          <Header className={cx(css.groupTitle)}>{group.title}</Header>
          {group.targets.map((target) => (
            <ListBoxItem
              key={keyOf(target)}
              id={keyOf(target)}
              textValue={`${target.label}, ${format.plural(target.passages, messages.passages)}`}
              className={cx(css.target)}
            >
              <Sign kind={target.kind} trait={target.trait} />
              <span className={css.name} dir="auto">
                {target.label}
              </span>
              <span className={css.count}>
                <span aria-hidden="true">{format.number(target.passages)}</span>
                <span className="visually-hidden">{format.plural(target.passages, messages.passages)}</span>
              </span>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  )
}

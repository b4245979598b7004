import type { ShareDraft } from '../../../shared/contract/sharing.ts'
import { useApi } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import { todayHere } from '../../ui/today.ts'
import { messages } from './messages.ts'
import css from './share.module.css'
import { useDraftChange } from './use-draft.ts'

const { along: words } = messages

type TickList = ShareDraft['ratings']

type TicksProps = {
  readonly title: string
  readonly list: TickList
  readonly onSet: (ids: string[]) => void
}

const Ticks = ({ title, list, onSet }: TicksProps) => {
  if (list.length === 0) return null
  const ticked = list.filter((tick) => tick.ticked).map(({ id }) => id)
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{title}</legend>
      {list.map(({ id, label, ticked: isTicked, smallGroup }) => (
        <Checkbox
          key={id}
          label={label}
          {...(smallGroup && { hint: words.smallGroup })}
          isSelected={isTicked}
          onChange={(on) => onSet(on ? [...ticked, id] : ticked.filter((other) => other !== id))}
        />
      ))}
    </fieldset>
  )
}

/** What goes along only if it is ticked. */
export const ShareTicks = ({ draft, mostGoals }: { draft: ShareDraft; mostGoals: number }) => {
  const { sharing } = useApi()
  const { show } = useToast()
  const format = useFormat()
  const change = useDraftChange()
  const shareId = draft.id
  const setGoals = (goals: string[]): void => {
    if (goals.length > mostGoals) show({ text: words.goalsFull(mostGoals) })
    else void change(() => sharing.set({ shareId, goals }))
  }
  return (
    <Section title={words.ticks} lead={words.ticksLead}>
      <Checkbox
        label={words.dates}
        isSelected={draft.withDates}
        onChange={(withDates) => void change(() => sharing.set({ shareId, withDates }))}
      />
      <Ticks
        title={words.ratings}
        list={draft.ratings}
        onSet={(ratings) => void change(() => sharing.set({ shareId, ratings }))}
      />
      <Ticks title={words.goals} list={draft.goals} onSet={setGoals} />
      <Ticks
        title={words.results}
        list={draft.results}
        onSet={(results) => void change(() => sharing.set({ shareId, results }))}
      />
      <Ticks
        title={words.answers}
        list={draft.answers}
        onSet={(answers) => void change(() => sharing.set({ shareId, answers }))}
      />
      {draft.meeting && (
        <fieldset className={css.group}>
          <legend className={css.legend}>{words.meeting}</legend>
          <Checkbox
            label={format.day(draft.meeting.label, 'full')}
            isSelected={draft.meeting.ticked}
            onChange={(meeting) => void change(() => sharing.set({ shareId, meeting }))}
          />
        </fieldset>
      )}
      <div className={css.deleteBy}>
        <DatePicker
          label={words.deleteBy}
          hint={words.deleteByHint}
          value={draft.deleteBy}
          minDay={todayHere()}
          onChange={(deleteBy) => void change(() => sharing.set({ shareId, deleteBy }))}
        />
        {draft.deleteBy !== null && (
          <Button variant="plain" onPress={() => void change(() => sharing.set({ shareId, deleteBy: null }))}>
            {words.noDeleteBy}
          </Button>
        )}
      </div>
    </Section>
  )
}

import type { Choice } from '../../../shared/contract/choices.ts'
import type { Story, Summary } from '../../../shared/contract/summaries.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useKeepAnswer } from '../../api/hooks.tsx'
import { cx } from '../../ui/cx.ts'
import { errorWords } from '../../ui/error-words.ts'
import { Icon } from '../../ui/icon.tsx'
import { ReorderButtons } from '../../ui/reorder-buttons.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useDragOrder } from '../../ui/use-drag-order.ts'
import { useListFocus } from '../../ui/use-list-focus.ts'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { useReorder } from '../../ui/use-reorder.ts'
import { ChoiceCard } from './choice-card.tsx'
import own from './evidence.module.css'
import { evidenceMessages } from './evidence-messages.ts'
import { movedOne } from './order.ts'
import type { Opened } from './place.ts'
import css from './summaries.module.css'
import { numberOf } from './use-cites.ts'

const { choice: words } = evidenceMessages

type ChosenListProps = {
  readonly summary: Summary
  readonly sectionId: string
  /** Null for what is the section's own. */
  readonly story: Story | null
  /** What is chosen there, in its order. */
  readonly chosen: readonly Choice[]
  readonly opened: Opened | null
  readonly onCite: (key: string) => boolean
}

/** What is chosen for a section or a story, in the order in which it stands in the document; nothing where that is none. */
export const ChosenList = (props: ChosenListProps) => {
  const { summary, sectionId, story, chosen, opened, onCite } = props
  const { choices } = useApi()
  const keep = useKeepAnswer()
  const { show } = useToast()
  const readOnly = useReadOnly()
  const ids = chosen.map(({ id }) => id)
  const save = async (next: readonly string[]): Promise<void> => {
    const moved = movedOne(ids, next)
    if (!moved) return
    const { id: choiceId, before } = moved
    const place = { summaryId: summary.id, sectionId, storyId: story?.id ?? null }
    try {
      keep(choices.list, { summaryId: summary.id }, await choices.move({ ...place, choiceId, before }))
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
    }
  }
  const { box, move, moved } = useReorder(ids, save)
  const drag = useDragOrder(ids, (next) => void save(next))
  const focus = useListFocus(box, chosen.length)
  const canMove = !readOnly && chosen.length > 1
  const said = chosen[moved?.place ?? -1]
  if (chosen.length === 0) return null
  return (
    <div className={own.chosenOf}>
      {story && <h3 className={css.small}>{story.title}</h3>}
      <p className="visually-hidden" role="status">
        {said && words.moved(words.source(numberOf(said.key)), ids.indexOf(said.id) + 1, ids.length)}
      </p>
      <ol ref={box} {...focus} className={css.cards} aria-label={story?.title ?? words.chosen}>
        {chosen.map((choice, at) => {
          const name = words.source(numberOf(choice.key))
          return (
            <ChoiceCard
              key={choice.id}
              summary={summary}
              choice={choice}
              opened={choice.id === opened?.choiceId ? opened : null}
              onCite={onCite}
              row={{
                ...(canMove && drag.row(choice.id)),
                className: cx(drag.dragged === choice.id && css.dragged, drag.over === choice.id && css.over),
              }}
              tools={
                canMove && (
                  <>
                    <span
                      {...drag.handle(choice.id)}
                      className={css.handle}
                      title={words.drag}
                      aria-hidden="true"
                    >
                      <Icon name="drag" />
                    </span>
                    <ReorderButtons
                      isFirst={at === 0}
                      isLast={at === chosen.length - 1}
                      upLabel={words.up(name)}
                      downLabel={words.down(name)}
                      onMove={(way) => move(choice.id, way)}
                    />
                  </>
                )
              }
            />
          )
        })}
      </ol>
    </div>
  )
}

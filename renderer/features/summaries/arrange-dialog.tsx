import type { FormEvent } from 'react'
import { MAX_SECTIONS, type Section, type Summary } from '../../../shared/contract/summaries.ts'
import { useApi } from '../../api/hooks.tsx'
import { useFormWords } from '../../ui/autosaved/use-form-words.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ReorderButtons } from '../../ui/reorder-buttons.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useDragOrder } from '../../ui/use-drag-order.ts'
import { useReorder, type Way } from '../../ui/use-reorder.ts'
import layout from './compose.module.css'
import { sectionMessages } from './section-messages.ts'
import css from './summaries.module.css'
import { useSummaryChange } from './use-summary-change.ts'

const { sections: words } = sectionMessages

type RowProps = {
  readonly section: Section
  readonly index: number
  readonly count: number
  readonly drag: ReturnType<typeof useDragOrder>
  readonly onMove: (way: Way) => void
  readonly onDrop: (dropped: boolean) => void
}

const Row = ({ section, index, count, drag, onMove, onDrop }: RowProps) => {
  const { id, title, dropped } = section
  return (
    <li
      {...drag.row(id)}
      className={cx(css.arrangeRow, drag.dragged === id && css.dragged, drag.over === id && css.over)}
    >
      <span {...drag.handle(id)} className={css.handle} title={words.drag} aria-hidden="true">
        <Icon name="drag" />
      </span>
      <span className={cx(css.arrangeTitle, dropped && layout.sectionOut)}>
        {title}
        {dropped && <span className={css.facts}> {words.out}</span>}
      </span>
      <ReorderButtons
        isFirst={index === 0}
        isLast={index === count - 1}
        upLabel={words.up(title)}
        downLabel={words.down(title)}
        onMove={onMove}
      />
      <IconButton
        icon={dropped ? 'plus' : 'close'}
        label={dropped ? words.takeBack(title) : words.drop(title)}
        onPress={() => onDrop(!dropped)}
      />
    </li>
  )
}

const Add = ({ summary }: { summary: Summary }) => {
  const { summaries } = useApi()
  const change = useSummaryChange()
  const form = useFormWords(`summary-section ${summary.id}`, { title: '' })
  const { title } = form.words
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (title.trim() === '') return
    if (await change(() => summaries.addSection({ summaryId: summary.id, title }))) form.startOver()
  }
  if (summary.sections.length >= MAX_SECTIONS) return null
  return (
    <form className={css.addRow} onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
      <TextField
        label={words.addTitle}
        value={title}
        onChange={(typed) => form.set({ title: typed })}
        maxLength={160}
      />
      <Button type="submit" icon="plus">
        {words.add}
      </Button>
    </form>
  )
}

/** The order of the sections, what is left out, and sections of the member's own. */
export const ArrangeDialog = ({ summary, onClose }: { summary: Summary; onClose: () => void }) => {
  const { summaries } = useApi()
  const change = useSummaryChange()
  const { show } = useToast()
  const { sections } = summary
  const summaryId = summary.id
  const ids = sections.map(({ id }) => id)
  const save = (sectionIds: string[]) => change(() => summaries.reorderSections({ summaryId, sectionIds }))
  const { box, move, moved } = useReorder(ids, save)
  const drag = useDragOrder(ids, (next) => void save(next))
  const drop = async (sectionId: string, dropped: boolean): Promise<void> => {
    const done = await change(() => summaries.dropSection({ summaryId, sectionId, dropped }))
    if (done) show({ text: dropped ? words.dropped : words.isBack })
  }
  const restore = async (): Promise<void> => {
    if (await change(() => summaries.restoreSections({ summaryId }))) show({ text: words.restored })
  }
  return (
    <Dialog
      title={words.arrange}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <>
          <Button variant="plain" onPress={() => void restore()}>
            {words.restore}
          </Button>
          <Button variant="primary" onPress={onClose}>
            {words.done}
          </Button>
        </>
      }
    >
      <p className={css.soft}>{words.lead}</p>
      <p className="visually-hidden" role="status">
        {moved && words.moved(sections[moved.place]?.title ?? '', moved.place + 1, sections.length)}
      </p>
      <ol ref={box} aria-label={words.label}>
        {sections.map((section, index) => (
          <Row
            key={section.id}
            section={section}
            index={index}
            count={sections.length}
            drag={drag}
            onMove={(way) => move(section.id, way)}
            onDrop={(dropped) => void drop(section.id, dropped)}
          />
        ))}
      </ol>
      <Add summary={summary} />
    </Dialog>
  )
}

import type { DraftExcerpt, ShareDraft } from '../../../shared/contract/sharing.ts'
import { blocksWithin } from '../../../shared/domain/exchange/blocks.ts'
import { useApi } from '../../api/hooks.tsx'
import { IconButton } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useFormat } from '../../ui/format.ts'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { ReorderButtons } from '../../ui/reorder-buttons.tsx'
import { useListFocus } from '../../ui/use-list-focus.ts'
import { useReorder, type Way } from '../../ui/use-reorder.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import { messages } from './messages.ts'
import { withBlocks } from './redactions.ts'
import css from './share.module.css'
import { useDraftChange } from './use-draft.ts'

const { choose: words } = messages

/** Puts an excerpt back with all its blocks; never without them. */
const usePutBack = (shareId: string) => {
  const { sharing } = useApi()
  return async (excerpt: DraftExcerpt): Promise<void> => {
    const { entryId, stepId, start, end, text, withPrompt } = excerpt
    const draft = await sharing.addExcerpt({ shareId, entryId, stepId, start, end, quote: text })
    const back = draft.excerpts.find(
      (one) => one.entryId === entryId && one.stepId === stepId && one.start <= start && one.end >= end,
    )
    if (!back) return
    const ref = { shareId, excerptId: back.id }
    try {
      const redactions = withBlocks(back, blocksWithin(excerpt.redactions, { start, end }))
      await sharing.setExcerpt({ ...ref, withPrompt, redactions })
    } catch (error) {
      await sharing.removeExcerpt(ref)
      throw error
    }
  }
}

type RowProps = {
  readonly draft: ShareDraft
  readonly excerpt: DraftExcerpt
  readonly at: number
  readonly onMove: (way: Way) => void
}

const Row = ({ draft, excerpt, at, onMove }: RowProps) => {
  const { sharing } = useApi()
  const format = useFormat()
  const change = useDraftChange()
  const undoable = useUndoable('sharing')
  const putBack = usePutBack(draft.id)
  const ref = { shareId: draft.id, excerptId: excerpt.id }
  const remove = (): Promise<void> =>
    undoable({
      act: () => sharing.removeExcerpt(ref),
      undo: () => putBack(excerpt),
      said: words.removed,
      saidUndone: words.chosen,
    })
  const number = at + 1
  return (
    <li className={css.excerpt} aria-label={words.excerptNumber(number)}>
      <div className={css.excerptHead}>
        <span className={css.facts}>{format.day(excerpt.day, 'full')}</span>
        <span className={css.tools}>
          {draft.excerpts.length > 1 && (
            <ReorderButtons
              isFirst={at === 0}
              isLast={at === draft.excerpts.length - 1}
              upLabel={words.up(number)}
              downLabel={words.down(number)}
              onMove={onMove}
            />
          )}
          <IconButton icon="bin" label={words.removeExcerpt} onPress={() => void remove()} />
        </span>
      </div>
      <Markdown text={excerpt.text} />
      {excerpt.changedSince && <p className={css.soft}>{words.changedSince}</p>}
      <div className={css.ticks}>
        {(excerpt.before.trim() !== '' || excerpt.after.trim() !== '') && (
          <Checkbox
            label={words.around}
            isSelected={excerpt.withSurroundings}
            onChange={(withSurroundings) =>
              void change(() => sharing.setExcerpt({ ...ref, withSurroundings }))
            }
          />
        )}
        {excerpt.promptText !== '' && (
          <Checkbox
            label={words.prompt}
            isSelected={excerpt.withPrompt}
            onChange={(withPrompt) => void change(() => sharing.setExcerpt({ ...ref, withPrompt }))}
          />
        )}
      </div>
    </li>
  )
}

/** The words chosen so far, in the order in which they go. */
export const ExcerptList = ({ draft }: { draft: ShareDraft }) => {
  const { sharing } = useApi()
  const change = useDraftChange()
  const { box, move, moved } = useReorder(
    draft.excerpts.map(({ id }) => id),
    (excerptIds) => change(() => sharing.orderExcerpts({ shareId: draft.id, excerptIds })),
  )
  const focus = useListFocus(box, draft.excerpts.length)
  return (
    <>
      <p className="visually-hidden" role="status">
        {moved && words.moved(moved.place + 1, draft.excerpts.length)}
      </p>
      {draft.excerpts.length === 0 && <p className={css.soft}>{words.noExcerpts}</p>}
      <ol ref={box} {...focus} className={css.excerpts}>
        {draft.excerpts.map((excerpt, at) => (
          <Row
            key={excerpt.id}
            draft={draft}
            excerpt={excerpt}
            at={at}
            onMove={(way) => move(excerpt.id, way)}
          />
        ))}
      </ol>
    </>
  )
}

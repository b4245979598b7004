import { useRef } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Popover } from 'react-aria-components/Popover'
import { useLocation } from 'wouter'
import type { Passage } from '../../../shared/contract/passages.ts'
import { useApi } from '../../api/hooks.tsx'
import { Button } from '../button.tsx'
import { cx } from '../cx.ts'
import { useUndoable } from '../use-undoable.ts'
import { useHandOver } from './hand-over.ts'
import { messages } from './messages.ts'
import css from './passage-popover.module.css'
import { PassageStar } from './passage-star.tsx'
import { quoteText } from './quote-text.ts'
import { TargetNames } from './target-names.tsx'

type PassagePopoverProps = {
  readonly passage: Passage
  readonly anchor: Element
  readonly canChange: boolean
  readonly onChange: () => void
  readonly onClose: () => void
}

/** Takes a mark away, with an undo; the words it lay on stay. */
const useTakeAway = (): ((passageId: string) => void) => {
  const { passages } = useApi()
  const undoable = useUndoable('passages')
  return (passageId) =>
    void undoable({
      act: () => passages.remove({ passageId }),
      undo: () => passages.putBack({ passageId }),
      said: messages.removed,
      saidUndone: messages.putBack,
    })
}

/** What a mark is for, and what can be done with it. */
export const PassagePopover = ({ passage, anchor, canChange, onChange, onClose }: PassagePopoverProps) => {
  const place = useRef(anchor)
  const [, navigate] = useLocation()
  const showVersion = useHandOver('version')
  const takeAway = useTakeAway()
  const isGone = passage.place.found === 'gone'
  return (
    <Popover
      className={cx(css.popover)}
      triggerRef={place}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="bottom start"
    >
      <Dialog className={cx(css.dialog)}>
        <div className={css.head}>
          <Heading slot="title" level={2} className={cx(css.title)}>
            {isGone ? messages.gone : messages.evidenceFor}
          </Heading>
          {canChange && <PassageStar passage={passage} />}
        </div>
        {isGone && (
          <>
            <p className={css.hint}>{messages.goneHint}</p>
            <blockquote className={css.quote} dir="auto">
              {quoteText(passage.quote)}
            </blockquote>
            <p className={css.hint}>{messages.evidenceFor}</p>
          </>
        )}
        <TargetNames targets={passage.targets} />
        <div className={css.actions}>
          {isGone && (
            <Button
              icon="history"
              onPress={() => {
                showVersion(passage.revisionId)
                navigate(`/history/${passage.entryId}`)
              }}
            >
              {messages.popover.history}
            </Button>
          )}
          {canChange && !isGone && <Button onPress={onChange}>{messages.popover.change}</Button>}
          {canChange && (
            <Button
              onPress={() => {
                onClose()
                takeAway(passage.id)
              }}
            >
              {messages.popover.remove}
            </Button>
          )}
        </div>
      </Dialog>
    </Popover>
  )
}

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../button.tsx'
import { Kbd } from '../kbd.tsx'
import { useToast } from '../toast.tsx'
import { useShortcut } from '../use-shortcut.tsx'
import { chosenWords, type NotChosen } from './chosen-words.ts'
import { useEntryPassages } from './entry-passages.tsx'
import { useHandedOver } from './hand-over.ts'
import { MARK_KEYS } from './mark-keys.ts'
import { messages } from './messages.ts'
import css from './reading-marks.module.css'
import { showPassage } from './show-passage.ts'
import { useSelectionPlace } from './use-selection-place.ts'
import { useWordChooser } from './use-word-chooser.ts'

const WHY_NOT: Readonly<Record<NotChosen, string>> = {
  nothing: messages.nothingChosen,
  'two-steps': messages.twoSteps,
  'cannot-tell': messages.cannotTell,
  plan: messages.cannotTellPlan,
}

/** Above this many pixels from the top of the text there is no room above a selection. */
const ROOM_ABOVE = 44
const TOOL_WIDTH = 190

type ReadingMarksProps = {
  /** The Markdown of each step that is shown. */
  readonly bodies: ReadonlyMap<string, string>
  readonly children: ReactNode
}

/** Stands around an entry that is read: words in it can be marked by mouse and by keyboard. */
export const ReadingMarks = ({ bodies, children }: ReadingMarksProps) => {
  const { entryId, canMark, mark, isLoaded } = useEntryPassages()
  const toast = useToast()
  const [, navigate] = useLocation()
  const root = useRef<HTMLDivElement>(null)
  const hint = useId()
  const wanted = useHandedOver('passage')

  useEffect(() => {
    if (wanted && isLoaded && root.current) return showPassage(root.current, wanted)
  }, [wanted, isLoaded])

  const markSelection = (): void => {
    const selection = document.getSelection()
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
    const words =
      root.current && range && !range.collapsed ? chosenWords(root.current, range, bodies) : 'nothing'
    if (typeof words !== 'string') mark(words)
    else sayWhyNot(words)
  }
  const sayWhyNot = (words: NotChosen): void =>
    toast.show({
      text: WHY_NOT[words],
      ...((words === 'cannot-tell' || words === 'plan') && {
        action: { label: messages.write, onPress: () => navigate(`/entry/${entryId}`) },
      }),
    })
  const chooser = useWordChooser(root, markSelection)
  const place = useSelectionPlace(root, canMark && !chooser.isChoosing)
  const onKeys = (): void => {
    if (place || chooser.isChoosing) {
      chooser.stop()
      markSelection()
    } else chooser.start()
  }
  useShortcut({ keys: MARK_KEYS, label: messages.keysMark, group: messages.notes }, onKeys, canMark)

  const width = root.current?.clientWidth ?? 0
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it takes keys only while it is an application
    <div
      ref={root}
      className={css.reading}
      tabIndex={-1}
      onKeyDown={chooser.onKeyDown}
      onBlur={({ target }) => target === root.current && chooser.stop()}
      {...(chooser.isChoosing && {
        role: 'application',
        'aria-label': messages.choosing,
        'aria-describedby': hint,
      })}
    >
      {children}
      {canMark && bodies.size > 0 && (
        <div className={css.choose}>
          <Button variant="plain" onPress={chooser.start}>
            {messages.chooseWords}
          </Button>
          <Kbd keys={MARK_KEYS} />
        </div>
      )}
      {place && (
        <div
          className={css.tool}
          data-mark-tool
          style={{
            insetBlockStart: place.top < ROOM_ABOVE ? place.top + ROOM_ABOVE - 12 : place.top - ROOM_ABOVE,
            left: Math.max(0, Math.min(place.left, width - TOOL_WIDTH)),
          }}
        >
          <button
            type="button"
            className={css.toolButton}
            // The selection stays while it is pressed.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={markSelection}
          >
            {messages.mark}
            <Kbd keys={MARK_KEYS} />
          </button>
        </div>
      )}
      {chooser.isChoosing && (
        <p id={hint} className={css.hint}>
          {messages.chooseHint}
        </p>
      )}
      <p className="visually-hidden" aria-live="polite">
        {chooser.said}
      </p>
    </div>
  )
}

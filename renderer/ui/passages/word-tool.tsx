import { type ReactNode, type RefObject, useId } from 'react'
import { Button } from '../button.tsx'
import { Kbd } from '../kbd.tsx'
import { useShortcut } from '../use-shortcut.tsx'
import { chosenWords, type NotChosen } from './chosen-words.ts'
import type { ChosenWords } from './entry-passages.tsx'
import { useSelectionPlace } from './use-selection-place.ts'
import { useWordChooser } from './use-word-chooser.ts'
import css from './word-tool.module.css'

/** What choosing words is for, in the words of a screen. */
export type WordToolWords = {
  /** The button beside a selection. */
  readonly tool: string
  /** The shortcut, where all of them are listed, and the group that it stands in. */
  readonly keysLabel: string
  readonly keysGroup: string
  /** The button that begins choosing by keyboard. */
  readonly chooseWords: string
  /** What the text is called while words are chosen. */
  readonly choosing: string
  readonly hint: string
}

/** Above this many pixels from the top of the text there is no room above a selection. */
const ROOM_ABOVE = 44
const TOOL_WIDTH = 190

type WordToolProps = {
  /** Filled by this component. */
  readonly root: RefObject<HTMLDivElement | null>
  /** The Markdown of each step that is shown, by what stands in its `data-step`. */
  readonly bodies: ReadonlyMap<string, string>
  readonly canChoose: boolean
  readonly keys: string
  readonly words: WordToolWords
  readonly onChoose: (words: ChosenWords) => void
  readonly onNotChosen: (why: NotChosen) => void
  readonly children: ReactNode
}

/** Stands around texts that are read: words in them can be chosen by mouse, touch and keyboard, and something done to them. */
export const WordTool = (props: WordToolProps) => {
  const { root, bodies, canChoose, keys, words, onChoose, onNotChosen, children } = props
  const hint = useId()
  const choose = (): void => {
    const selection = document.getSelection()
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
    const chosen =
      root.current && range && !range.collapsed ? chosenWords(root.current, range, bodies) : 'nothing'
    if (typeof chosen === 'string') onNotChosen(chosen)
    else onChoose(chosen)
  }
  const chooser = useWordChooser(root, choose)
  const place = useSelectionPlace(root, canChoose && !chooser.isChoosing)
  const onKeys = (): void => {
    if (place || chooser.isChoosing) {
      chooser.stop()
      choose()
    } else chooser.start()
  }
  useShortcut({ keys, label: words.keysLabel, group: words.keysGroup }, onKeys, canChoose)
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
        'aria-label': words.choosing,
        'aria-describedby': hint,
      })}
    >
      {children}
      {canChoose && bodies.size > 0 && (
        <div className={css.choose}>
          <Button variant="plain" onPress={chooser.start}>
            {words.chooseWords}
          </Button>
          <Kbd keys={keys} />
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
            onClick={choose}
          >
            {words.tool}
            <Kbd keys={keys} />
          </button>
        </div>
      )}
      {chooser.isChoosing && (
        <p id={hint} className={css.hint}>
          {words.hint}
        </p>
      )}
      <p className="visually-hidden" aria-live="polite">
        {chooser.said}
      </p>
    </div>
  )
}

import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Choice, ChoiceShow } from '../../../shared/contract/choices.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useRefresh } from '../../api/hooks.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { errorWords } from '../../ui/error-words.ts'
import { useFlushAll } from '../../ui/flush.tsx'
import { useFormat } from '../../ui/format.ts'
import { Menu, type MenuEntry } from '../../ui/menu.tsx'
import { useHandOver } from '../../ui/passages/hand-over.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import { FieldWords } from './field-words.tsx'
import { HideDialog } from './hide-dialog.tsx'
import { messages } from './messages.ts'
import css from './summaries.module.css'
import { numberOf } from './use-cites.ts'

const { choice: words } = messages

const SHOWS: readonly { id: ChoiceShow; label: string }[] = [
  { id: 'shown', label: words.shows.shown },
  { id: 'note', label: words.shows.note },
  { id: 'inside', label: words.shows.inside },
]

type ChoiceCardProps = {
  readonly summaryId: string
  readonly choice: Choice
  /** The story that it belongs to. */
  readonly story: string | null
  readonly isOpened: boolean
  readonly onCite: (key: string) => boolean
}

/** The ways on from a choice, in its menu. */
const useWays = (
  { summaryId, choice }: Pick<ChoiceCardProps, 'summaryId' | 'choice'>,
  onHide: () => void,
) => {
  const { choices } = useApi()
  const format = useFormat()
  const refresh = useRefresh()
  const { show } = useToast()
  const [, navigate] = useLocation()
  const flushAll = useFlushAll()
  const handOver = useHandOver('passage')
  const undoable = useUndoable('choices')
  const readOnly = useReadOnly()
  const ref = { summaryId, choiceId: choice.id }
  const renew = async (): Promise<void> => {
    try {
      const { lost } = await choices.refresh(ref)
      refresh('choices')
      show({
        text: lost.length > 0 ? words.lost(format.list(lost.map(({ label }) => label))) : words.refreshed,
      })
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
    }
  }
  const toEntry = async (): Promise<void> => {
    if (!(await flushAll())) return
    if (choice.source.kind === 'passage') handOver(choice.source.passageId)
    navigate(`/read/${choice.entryId}`)
  }
  const entries: (MenuEntry | null)[] = [
    choice.entryId === null
      ? null
      : { id: 'entry', label: words.toEntry, icon: 'journal', onAction: () => void toEntry() },
    readOnly || choice.fields.length === 0
      ? null
      : { id: 'hide', label: messages.hide.title, icon: 'eye-off', onAction: onHide },
    readOnly || choice.state !== 'changed'
      ? null
      : { id: 'refresh', label: words.refresh, icon: 'swap', onAction: () => void renew() },
    readOnly
      ? null
      : {
          id: 'remove',
          label: words.remove,
          icon: 'close',
          onAction: () =>
            void undoable({
              act: () => choices.unchoose(ref),
              undo: () => choices.putBack(ref),
              said: words.removed,
              saidUndone: words.isBack,
            }),
        },
  ]
  return entries.filter((entry) => entry !== null)
}

/** Something chosen: its words as they go out, how it appears, and what can be done with it. */
export const ChoiceCard = ({ summaryId, choice, story, isOpened, onCite }: ChoiceCardProps) => {
  const { choices } = useApi()
  const format = useFormat()
  const refresh = useRefresh()
  const { show } = useToast()
  const readOnly = useReadOnly()
  const [isHiding, setHiding] = useState(false)
  const card = useRef<HTMLLIElement>(null)
  const ways = useWays({ summaryId, choice }, () => setHiding(true))
  const number = numberOf(choice.key)
  useEffect(() => {
    if (!isOpened) return
    card.current?.scrollIntoView({ block: 'nearest' })
    card.current?.focus({ preventScroll: true })
  }, [isOpened])
  const setShow = async (next: ChoiceShow): Promise<void> => {
    try {
      await choices.setShow({ summaryId, choiceId: choice.id, show: next })
      refresh('choices')
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
    }
  }
  const cite = (): void => {
    if (!onCite(choice.key)) show({ text: words.citeNowhere })
  }
  return (
    <li
      ref={card}
      tabIndex={-1}
      className={cx(css.card, isOpened && css.cardOpened)}
      aria-label={words.sourceOn(number, format.day(choice.day, 'long'))}
    >
      <div className={css.cardHead}>
        <span className={css.number} aria-hidden="true">
          {number}
        </span>
        <span className={css.facts}>
          {format.day(choice.day, 'long')}
          {story && ` · ${story}`}
          {choice.cited > 0 && ` · ${format.plural(choice.cited, words.cited)}`}
        </span>
        {ways.length > 0 && (
          <Menu
            label={words.more(words.source(number))}
            trigger={<IconButton icon="more" label={words.more(words.source(number))} />}
            items={ways}
          />
        )}
      </div>
      {choice.heading && <span className={css.cardTitle}>{choice.heading}</span>}
      {choice.fields.map((field) => (
        <FieldWords key={field.field} field={field} />
      ))}
      {choice.state !== 'stands' && <p className={css.warn}>{words.states[choice.state]}</p>}
      {choice.smallGroup && <p className={css.warn}>{words.smallGroup}</p>}
      {!readOnly && (
        <div className={css.cardFoot}>
          <Segmented
            label={words.show}
            isLabelHidden
            size="small"
            options={SHOWS}
            value={choice.show}
            onChange={(next) => void setShow(next)}
          />
          <Button aria-label={words.citeOf(number)} onPress={cite}>
            {words.cite}
          </Button>
        </div>
      )}
      {isHiding && <HideDialog summaryId={summaryId} choice={choice} onClose={() => setHiding(false)} />}
    </li>
  )
}

import { type HTMLAttributes, type ReactNode, useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { Choice, ChoiceShow } from '../../../shared/contract/choices.ts'
import type { Summary } from '../../../shared/contract/summaries.ts'
import { leftOutBy } from '../../../shared/summaries/left-out.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useRefresh } from '../../api/hooks.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { errorWords } from '../../ui/error-words.ts'
import { useFormat } from '../../ui/format.ts'
import { Menu } from '../../ui/menu.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { ChartDrawing } from './chart-drawing.tsx'
import { chartMessages } from './chart-messages.ts'
import { DescribeDialog } from './describe-dialog.tsx'
import own from './evidence.module.css'
import { evidenceMessages } from './evidence-messages.ts'
import { FieldWords } from './field-words.tsx'
import { HideDialog } from './hide-dialog.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { PartDialog } from './part-dialog.tsx'
import type { Opened } from './place.ts'
import { factsOf } from './source-facts.ts'
import css from './summaries.module.css'
import { TiesDialog, TiesLine, useStandards } from './ties.tsx'
import { type ChoiceDialog, useChoiceWays, useToEntry } from './use-choice-ways.ts'
import { numberOf } from './use-cites.ts'

const { choice: words } = evidenceMessages

const SHOWS: readonly { id: ChoiceShow; label: string }[] = [
  { id: 'shown', label: words.shows.shown },
  { id: 'note', label: words.shows.note },
  { id: 'inside', label: words.shows.inside },
]

/** A chart cannot be cited: it stands in the text, or not at all. */
const SHOWS_OF_CHART = SHOWS.filter(({ id }) => id !== 'note')

const isChart = ({ source }: Choice): boolean => source.kind === 'chart'

type CardProps = { readonly summary: Summary; readonly choice: Choice }

const OpenDialog = ({
  summary,
  choice,
  dialog,
  onClose,
}: CardProps & { dialog: ChoiceDialog; onClose: () => void }) => {
  const summaryId = summary.id
  switch (dialog) {
    case 'hide':
      return <HideDialog summaryId={summaryId} choice={choice} onClose={onClose} />
    case 'describe':
      return <DescribeDialog summaryId={summaryId} choice={choice} onClose={onClose} />
    case 'part':
      return <PartDialog summaryId={summaryId} choice={choice} onClose={onClose} />
    case 'move':
      return <MoveDialog summary={summary} choice={choice} onClose={onClose} />
    case 'ties':
      return (
        <TiesDialog summaryId={summaryId} to={{ kind: 'choice', choiceId: choice.id }} onClose={onClose} />
      )
  }
}

/** How it appears in the document, and the way to cite it. */
const Foot = ({ summary, choice, onCite }: CardProps & Pick<ChoiceCardProps, 'onCite'>) => {
  const { choices } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const setShow = async (next: ChoiceShow): Promise<void> => {
    try {
      await choices.setShow({ summaryId: summary.id, choiceId: choice.id, show: next })
      refresh('choices')
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
    }
  }
  const cite = (): void => {
    if (!onCite(choice.key)) show({ text: words.citeNowhere })
  }
  return (
    <div className={css.cardFoot}>
      <Segmented
        label={words.show}
        isLabelHidden
        size="small"
        options={isChart(choice) ? SHOWS_OF_CHART : SHOWS}
        value={choice.show}
        onChange={(next) => void setShow(next)}
      />
      {!isChart(choice) && (
        <Button aria-label={words.citeOf(numberOf(choice.key))} onPress={cite}>
          {words.cite}
        </Button>
      )}
    </div>
  )
}

/** Its day, which leads to where it stands. */
const DayLink = ({ choice }: Pick<CardProps, 'choice'>) => {
  const format = useFormat()
  const toEntry = useToEntry(choice)
  const day = format.day(choice.day, 'long')
  if (choice.entryId === null) return day
  return (
    <Link
      href={`/read/${choice.entryId}`}
      aria-label={words.dayOf(day)}
      onClick={(event) => {
        event.preventDefault()
        void toEntry()
      }}
    >
      {day}
    </Link>
  )
}

/** Its words as they go out, and its numbers; a unit stands beside those, unless a part of it is hidden. */
const Words = ({ choice }: Pick<CardProps, 'choice'>) => {
  const format = useFormat()
  const { fields, facts, source } = choice
  const unit = fields.find(({ field, redactions }) => field === 'unit' && redactions.length === 0)
  const numbers = factsOf(source.kind, { ...facts, unit: unit?.words ?? '' }, format)
  return (
    <>
      {fields
        .filter((field) => field !== unit)
        .map((field) => (
          <FieldWords key={field.field} field={field} />
        ))}
      {numbers.length > 0 && <p className={own.numbers}>{numbers.join(' · ')}</p>}
    </>
  )
}

type ChoiceCardProps = CardProps & {
  /** Changes each time that it is to be brought into view; null otherwise. */
  readonly opened: Opened | null
  readonly onCite: (key: string) => boolean
  /** What moves it among its own. */
  readonly tools: ReactNode
  /** What its row hears and looks like while something is dragged. */
  readonly row: Pick<HTMLAttributes<HTMLLIElement>, 'className' | 'onDragOver' | 'onDrop'>
}

/** Something chosen: its words as they go out, how it appears, and what can be done with it. */
export const ChoiceCard = ({ summary, choice, opened, onCite, tools, row }: ChoiceCardProps) => {
  const format = useFormat()
  const readOnly = useReadOnly()
  const [dialog, setDialog] = useState<ChoiceDialog | null>(null)
  const card = useRef<HTMLLIElement>(null)
  const hasList = useStandards(summary.id).length > 0
  const ways = useChoiceWays({
    summaryId: summary.id,
    choice,
    hasStandards: hasList || summary.options.standardsMap,
    onOpen: setDialog,
  })
  const number = numberOf(choice.key)
  const leftOut = choice.show === 'inside' ? null : leftOutBy(choice, summary.options)
  useEffect(() => {
    if (!opened) return
    card.current?.scrollIntoView({ block: 'nearest' })
    card.current?.focus({ preventScroll: true })
  }, [opened])
  return (
    <li
      {...row}
      ref={card}
      tabIndex={-1}
      className={cx(css.card, opened && css.cardOpened, row.className)}
      aria-label={isChart(choice) ? choice.heading : words.sourceOn(number, format.day(choice.day, 'long'))}
    >
      <div className={css.cardHead}>
        <span className={own.number} aria-hidden="true">
          {number}
        </span>
        <span className={css.facts}>
          {isChart(choice) ? chartMessages.chart : <DayLink choice={choice} />}
          {choice.cited > 0 && (
            <>
              {' · '}
              <span className={own.unbroken}>{format.plural(choice.cited, words.cited)}</span>
            </>
          )}
        </span>
        <span className={own.cardTools}>
          {tools}
          {ways.length > 0 && (
            <Menu
              label={words.more(words.source(number))}
              trigger={<IconButton icon="more" label={words.more(words.source(number))} />}
              items={ways}
            />
          )}
        </span>
      </div>
      {isChart(choice) ? (
        <>
          <span className={css.cardTitle}>{choice.heading}</span>
          <ChartDrawing summary={summary} choice={choice} />
        </>
      ) : (
        <Words choice={choice} />
      )}
      <TiesLine summaryId={summary.id} to={{ kind: 'choice', choiceId: choice.id }} />
      {choice.show === 'note' && choice.cited === 0 && !leftOut && (
        <p className={css.facts}>{words.noteWaits}</p>
      )}
      {leftOut && <p className={own.warn}>{words.leftOut[leftOut]}</p>}
      {choice.state !== 'stands' && (
        <p className={own.warn}>{isChart(choice) ? chartMessages.gone : words.states[choice.state]}</p>
      )}
      {choice.smallGroup && <p className={own.warn}>{words.smallGroup}</p>}
      {!readOnly && <Foot summary={summary} choice={choice} onCite={onCite} />}
      {dialog && (
        <OpenDialog summary={summary} choice={choice} dialog={dialog} onClose={() => setDialog(null)} />
      )}
    </li>
  )
}

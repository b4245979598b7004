import { useState } from 'react'
import { Link } from 'wouter'
import type { OutputOf } from '../../../shared/contract/index.ts'
import { useFresh } from '../../api/fresh.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import button from '../../ui/button.module.css'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { focusHeading } from '../../ui/focus-heading.ts'
import { useFormat } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import css from './bin.module.css'
import { EraseEntriesDialog } from './erase-entries-dialog.tsx'
import { messages } from './messages.ts'
import { usePutBack } from './use-put-back.ts'

type Binned = OutputOf<'journal.bin'>[number]

type AskProps = {
  readonly due: readonly Binned[]
  readonly onPutBack: (entryIds: readonly string[]) => void
  readonly onErase: (entryIds: readonly string[]) => void
}

/** After thirty days the bin asks. Leaving the question alone keeps everything. */
const AskAboutDue = ({ due, onPutBack, onErase }: AskProps) => {
  const ids = due.map(({ entry }) => entry.id)
  if (ids.length === 0) return null
  return (
    <Banner
      title={messages.bin.dueTitle(ids.length)}
      actions={
        <>
          <Button onPress={() => onPutBack(ids)}>{messages.bin.keepAll(ids.length)}</Button>
          <Button onPress={() => onErase(ids)}>{messages.bin.eraseAll(ids.length)}</Button>
        </>
      }
    >
      {messages.bin.dueBody}
    </Banner>
  )
}

type RowProps = {
  readonly binned: Binned
  readonly onPutBack: () => void
  readonly onErase: () => void
}

const BinRow = ({ binned: { entry, removedAt }, onPutBack, onErase }: RowProps) => {
  const format = useFormat()
  const day = format.day(entry.day, 'long')
  return (
    <li className={css.row}>
      <div className={css.text}>
        <p className={css.opening} dir="auto">
          {entry.opening || messages.untitled}
        </p>
        <p className={css.facts}>
          {day} · {messages.flows[entry.flow]} · {messages.bin.since(format.dateTime(removedAt))}
        </p>
      </div>
      <div className={css.buttons}>
        <Button icon="undo" onPress={onPutBack}>
          {messages.bin.putBack}
          <span className="visually-hidden">{messages.bin.ofDay(day)}</span>
        </Button>
        <Button variant="plain" onPress={onErase}>
          {messages.bin.erase}
          <span className="visually-hidden">{messages.bin.ofDay(day)}</span>
        </Button>
      </div>
    </li>
  )
}

/** What was moved out of the journal, to put back or to erase. */
export const BinScreen = () => {
  useFresh()
  const { journal } = useApi()
  const { data: bin, error, refetch } = useQuery(journal.bin, {})
  const [erasing, setErasing] = useState<readonly string[] | null>(null)
  const putBack = usePutBack()
  return (
    <Page
      title={messages.bin.title}
      lead={messages.bin.intro}
      actions={
        <Link href="/journal" className={cx(button.button, button.quiet)}>
          {messages.bin.back}
        </Link>
      }
    >
      {error && (
        <Banner
          tone="trouble"
          live="alert"
          title={messages.bin.failed}
          actions={<Button onPress={() => void refetch()}>{messages.failed.retry}</Button>}
        >
          {messages.failed.body}
        </Banner>
      )}
      {bin && <AskAboutDue due={bin.filter(({ due }) => due)} onPutBack={putBack} onErase={setErasing} />}
      {bin?.length === 0 && <EmptyState sentence={messages.bin.emptyText} />}
      {bin && bin.length > 0 && (
        <ul className={css.list} aria-label={messages.bin.list}>
          {bin.map((binned) => (
            <BinRow
              key={binned.entry.id}
              binned={binned}
              onPutBack={() => putBack([binned.entry.id])}
              onErase={() => setErasing([binned.entry.id])}
            />
          ))}
        </ul>
      )}
      <EraseEntriesDialog entryIds={erasing} onClose={() => setErasing(null)} onErased={focusHeading} />
    </Page>
  )
}

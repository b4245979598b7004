import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ExportButton } from '../../ui/documents/export-button.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { PassageRow } from '../../ui/passages/passage-row.tsx'
import { passagesSource } from '../../ui/passages/passages-source.ts'
import { useEvidence } from '../../ui/passages/use-evidence.ts'
import { Sign } from '../../ui/sign.tsx'
import css from './evidence.module.css'
import type { CountedTarget } from './groups.ts'
import { messages } from './messages.ts'

const FIRST = 60
const PORTION = 240

type PassageListProps = {
  readonly target: CountedTarget
  /** Whether the member has just come here from the list: the heading then takes the focus. */
  readonly takesFocus: boolean
  readonly onBack: () => void
}

/** The dated passages behind one thing, newest day first. */
export const PassageList = ({ target, takesFocus, onBack }: PassageListProps) => {
  const format = useFormat()
  const heading = useRef<HTMLHeadingElement>(null)
  const [most, setMost] = useState(FIRST)
  const { list, error, refetch, findAll, hasMore, askForMore } = useEvidence(target)
  const isShort = list !== undefined && list.length < most
  useEffect(() => {
    if (isShort && hasMore) askForMore()
  })
  useEffect(() => {
    if (!takesFocus) return
    heading.current?.scrollIntoView({ block: 'nearest' })
    heading.current?.focus({ preventScroll: true })
  }, [takesFocus])
  return (
    <section className={css.detail} aria-labelledby="evidence-for">
      <div className={css.back}>
        <Button variant="plain" icon="start" onPress={onBack}>
          {messages.back}
        </Button>
      </div>
      <header className={css.head}>
        <h2 ref={heading} id="evidence-for" tabIndex={-1} className={css.title} dir="auto">
          <Sign kind={target.kind} trait={target.trait} />
          <span>{target.label}</span>
        </h2>
        <div className={css.summary}>
          <p className={css.total}>
            {format.plural(target.passages, messages.passages)}
            {target.against > 0 && `, ${messages.against(format.number(target.against))}`}
          </p>
          <ExportButton find={async () => passagesSource(await findAll())} />
        </div>
      </header>
      {error && <FailedBanner title={messages.failed} onRetry={refetch} />}
      <ul className={css.passages}>
        {list?.slice(0, most).map((passage) => (
          <PassageRow key={passage.id} passage={passage} target={target} />
        ))}
      </ul>
      {list && (list.length > most || hasMore) && (
        <div>
          <Button onPress={() => setMost(most + PORTION)}>{messages.more}</Button>
        </div>
      )}
    </section>
  )
}

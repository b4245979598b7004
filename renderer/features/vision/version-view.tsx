import { useEffect, useMemo, useRef, useState } from 'react'
import type { VisionVersion } from '../../../shared/contract/vision.ts'
import { diffTexts } from '../../../shared/domain/text-diff.ts'
import { Button } from '../../ui/button.tsx'
import { isChanged } from '../../ui/diff/diff-view.ts'
import { messages as diffMessages } from '../../ui/diff/messages.ts'
import { WordDiff } from '../../ui/diff/word-diff.tsx'
import { useFormat } from '../../ui/format.ts'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import type { Option } from '../../ui/select.tsx'
import { messages } from './messages.ts'
import css from './vision.module.css'

type View = 'text' | 'before' | 'now'

const VIEWS: readonly Option<View>[] = [
  { id: 'text', label: messages.views.text },
  { id: 'before', label: messages.views.before },
  { id: 'now', label: messages.views.now },
]

const Difference = ({ from, to }: { from: VisionVersion; to: VisionVersion }) => {
  const parts = useMemo(() => diffTexts(from.body, to.body), [from.body, to.body])
  if (!isChanged(parts)) return <p className={css.soft}>{messages.same}</p>
  return (
    <>
      <p className={css.soft}>{diffMessages.legend}</p>
      <WordDiff key={`${from.id} ${to.id}`} parts={parts} />
    </>
  )
}

type VersionViewProps = {
  readonly version: VisionVersion
  /** The one before it, and the newest. */
  readonly before: VisionVersion | null
  readonly newest: VisionVersion
  readonly onClose: () => void
}

/** One version: its words, what changed on its day, and what has changed since. */
export const VersionView = ({ version, before, newest, onClose }: VersionViewProps) => {
  const format = useFormat()
  const heading = useRef<HTMLHeadingElement>(null)
  const [view, setView] = useState<View>(before ? 'before' : 'text')
  useEffect(() => {
    heading.current?.focus()
  }, [])
  return (
    <section className={css.shown} aria-labelledby="vision-version">
      <div className={css.shownHead}>
        <h2 ref={heading} id="vision-version" tabIndex={-1} className={css.shownTitle}>
          {messages.versionOf(format.day(version.day, 'long'))}
        </h2>
        <Button icon="close" variant="plain" onPress={onClose}>
          {messages.close}
        </Button>
      </div>
      <Segmented label={messages.view} isLabelHidden options={VIEWS} value={view} onChange={setView} />
      {view === 'text' && (
        <div className={css.old}>
          <Markdown text={version.body} />
        </div>
      )}
      {view === 'before' &&
        (before ? <Difference from={before} to={version} /> : <p className={css.soft}>{messages.first}</p>)}
      {view === 'now' && <Difference from={version} to={newest} />}
    </section>
  )
}

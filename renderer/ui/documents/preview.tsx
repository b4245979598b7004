import { useEffect, useRef, useState } from 'react'
import type { DocumentSource, Origin } from '../../../shared/contract/document-parts.ts'
import { useKept } from '../../api/kept.ts'
import { Banner } from '../banner.tsx'
import { IconButton } from '../button.tsx'
import { errorWords } from '../error-words.ts'
import { FailedBanner } from '../failed-banner.tsx'
import { useFormat } from '../format.ts'
import css from './documents.module.css'
import { messages } from './messages.ts'
import { NoticeList } from './notice-list.tsx'
import { PageList } from './page-list.tsx'
import { type OpenText, type ShownPages, usePages } from './use-pages.ts'

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2] as const
/** A screen reader hears that the pages follow, and not each time. */
const SAID_EVERY_MS = 5_000

/** Says that the pages are as the words are, at most every few seconds. */
const useSaid = (shown: ShownPages | null): string => {
  const format = useFormat()
  const [said, setSaid] = useState('')
  const last = useRef(0)
  const text = shown ? messages.upToDate(format.plural(shown.pages.length, messages.count)) : ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new set of pages counts
  useEffect(() => {
    if (text === '') return
    const timer = setTimeout(
      () => {
        last.current = performance.now()
        // The same words twice are heard only where they differ.
        setSaid((before) => (before === text ? `${text} ` : text))
      },
      Math.max(0, last.current + SAID_EVERY_MS - performance.now()),
    )
    return () => clearTimeout(timer)
  }, [shown, text])
  return said
}

type PreviewProps = {
  readonly source: DocumentSource
  /** Words that are not saved yet. */
  readonly open?: () => readonly OpenText[]
  /** Calls back at each key of those words; returns how to end that. */
  readonly listen?: (listener: () => void) => () => void
  readonly onGo: (origin: Origin) => void
}

const NOTHING_OPEN = (): readonly OpenText[] => []

/** A document as it will be: the typeset pages themselves, a moment behind the words. */
export const Preview = ({ source, open = NOTHING_OPEN, listen, onGo }: PreviewProps) => {
  const format = useFormat()
  const { shown, error, typed, retry, near } = usePages(source, open)
  const [zoom, setZoom] = useKept<number>('preview-zoom', 1)
  const said = useSaid(shown)
  const hear = useRef(typed)
  useEffect(() => {
    hear.current = typed
  })
  useEffect(() => listen?.(() => hear.current()), [listen])
  const step = (by: 1 | -1): void => {
    const at = ZOOMS.findIndex((one) => one >= zoom)
    setZoom(ZOOMS[Math.min(Math.max(at + by, 0), ZOOMS.length - 1)] ?? 1)
  }
  const isEmpty = error?.code === 'empty-document'
  const isTooMuch = error?.code === 'too-slow' || error?.code === 'too-large'
  return (
    <div className={css.preview}>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {isEmpty && <p className={css.soft}>{errorWords('empty-document')}</p>}
      {error && isTooMuch && (
        <Banner tone="trouble" live="alert">
          {errorWords(error.code)}
        </Banner>
      )}
      {error && !isEmpty && !isTooMuch && <FailedBanner title={messages.failed} onRetry={retry} />}
      {!shown && !error && <p className={css.soft}>{messages.opening}</p>}
      {shown && !isEmpty && (
        <>
          <div className={css.bar}>
            <span className={css.soft}>{format.plural(shown.pages.length, messages.count)}</span>
            <IconButton
              icon="minus"
              label={messages.smaller}
              isDisabled={zoom <= ZOOMS[0]}
              onPress={() => step(-1)}
            />
            <span className={css.soft} aria-live="polite">
              {format.percent(zoom)}
            </span>
            <IconButton icon="plus" label={messages.larger} isDisabled={zoom >= 2} onPress={() => step(1)} />
          </div>
          <NoticeList notices={shown.notices} />
          <div className={css.desk}>
            <PageList shown={shown} zoom={zoom} onNear={near} onGo={onGo} />
          </div>
        </>
      )}
    </div>
  )
}

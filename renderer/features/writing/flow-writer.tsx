import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Decision } from '../../../shared/contract/decisions.ts'
import type { Entry } from '../../../shared/contract/journal.ts'
import type { CoachQuestion } from '../../../shared/contract/replies.ts'
import { FLOWS, type PathId } from '../../../shared/framework/flows.ts'
import { asAppError } from '../../api/failure.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi } from '../../api/hooks.tsx'
import { cx } from '../../ui/cx.ts'
import { useSpeller } from '../../ui/editor/spelling/use-speller.ts'
import { errorWords } from '../../ui/error-words.ts'
import { useFormat } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useShortcut } from '../../ui/use-shortcut.tsx'
import { LockedNotice } from './decision/locked-notice.tsx'
import { decisionMessages } from './decision/messages.ts'
import { OutcomeGate } from './decision/outcome-gate.tsx'
import { useDecision } from './decision/use-decision.ts'
import { EntryMenu } from './entry-menu.tsx'
import { useFields } from './fields.ts'
import { messages } from './messages.ts'
import { AfterSteps, BeforeSteps, type PagePartsProps } from './page-parts.tsx'
import { answeredPages, pagesOf, resumeAt, showsFirst } from './pages.ts'
import { SaveStatus } from './save-status.tsx'
import { SiblingNotice } from './sibling-notice.tsx'
import { StarToggle } from './star-toggle.tsx'
import { StepField } from './step-field.tsx'
import { StepList } from './step-list.tsx'
import { StepNav } from './step-nav.tsx'
import { UnsavedNotice } from './unsaved-notice.tsx'
import { useAutosave } from './use-autosave.ts'
import { useFinish } from './use-finish.ts'
import { useMarks } from './use-marks.ts'
import { usePrompts } from './use-prompts.ts'
import { useTally } from './use-tally.ts'
import css from './writing.module.css'

type Props = {
  readonly entry: Entry
  /** The decision that hangs on it, if any. */
  readonly decision: Decision | null
  /** Whether a plan of an earlier week waits for its answer here. */
  readonly hasPlans: boolean
  /** What coaches asked, kept by the member for this entry. */
  readonly asked: readonly CoachQuestion[]
  /** What opens the resource shelf over a difficult decision. */
  readonly shelf: ReactNode
  readonly readOnly: boolean
  readonly onErased: () => void
}

const { group } = messages.nav

/** What pages show beside their steps. */
const FRESH: readonly ChangingFeature[] = ['decisions', 'values', 'ratings', 'framework', 'reflection']

const ENTRY_KEYS = { next: 'Mod+Enter', back: 'Mod+Shift+Backspace', finish: 'Mod+Shift+Enter' } as const

/** The flow's steps beside their answers. Every field stays mounted, so that undo outlives a visit elsewhere. */
export const FlowWriter = (props: Props) => {
  const { entry, hasPlans, asked, readOnly: isFixed, onErased } = props
  useFresh(FRESH)
  const { journal } = useApi()
  const format = useFormat()
  const toast = useToast()
  const decision = useDecision(entry, props.decision)
  const recordedAt = entry.flow === 'decision' ? (decision?.recordedAt ?? null) : null
  const readOnly = isFixed || recordedAt !== null
  const fields = useFields()
  const prompts = usePrompts(entry, asked)
  const speller = useSpeller()
  const main = useRef<HTMLDivElement>(null)
  const [path, setPath] = useState<PathId>(entry.path)

  const bodies = new Map(entry.steps.map(({ stepId, body }) => [stepId, body]))
  const hadWords = (stepId: string): boolean => (bodies.get(stepId) ?? '').trim() !== ''
  const askedSteps = new Set<string>(asked.map(({ stepId }) => stepId))
  const pages = pagesOf(entry.flow, path, askedSteps).filter(
    ({ id }) => id !== 'last-plan' || hasPlans || hadWords('learned'),
  )
  const stepIds = pages.flatMap(({ steps }) => steps.map(({ id }) => id))
  const [currentId, setCurrentId] = useState(() => resumeAt(pages, answeredPages(pages, hadWords)))
  const current = Math.max(
    0,
    pages.findIndex(({ id }) => id === currentId),
  )

  const { tally, countSoon } = useTally(fields, stepIds, {
    words: entry.words,
    written: new Set(stepIds.filter(hadWords)),
  })
  const written = answeredPages(pages, (id) => tally.written.has(id))
  const answered = new Set([...written, ...useMarks(entry)])

  const readAll = (): string => stepIds.flatMap((id) => fields.get(id)?.readText().trim() || []).join('\n\n')
  const autosave = useAutosave(entry, {
    readAll,
    read: (stepId) => ({
      promptId: promptIdOf(stepId),
      body: fields.get(stepId)?.readText() ?? bodies.get(stepId) ?? '',
    }),
    replace: (stepId, body) => {
      fields.get(stepId)?.replaceText(body)
      countSoon()
    },
    onErased,
  })
  const promptIdOf = (stepId: string): string | null => {
    const step = FLOWS[entry.flow].steps.find(({ id }) => id === stepId)
    return (step && prompts.of(step)?.id) ?? null
  }
  const { finish, record, isPending } = useFinish(entry, autosave.flush)

  const onType = (stepId: string): void => {
    autosave.typed(stepId)
    countSoon()
  }
  // The page that was chosen takes the focus, once it is shown: in its field, or whole where there is something to
  // read first. The one that the screen opens with has its field's focus already.
  const goneTo = useRef(pages.some((page) => page.id === currentId && showsFirst(page)) ? currentId : null)
  const focusFirst = (pageId: string): void => {
    const page = pages.find(({ id }) => id === pageId)
    const [first] = page?.steps ?? []
    if (page && first && !showsFirst(page)) fields.get(first.id)?.focus()
    else main.current?.querySelector<HTMLElement>(`[data-page="${pageId}"]`)?.focus({ preventScroll: true })
  }
  const focusPage = useEffectEvent((pageId: string) => {
    window.scrollTo({ top: 0 })
    focusFirst(pageId)
  })
  useEffect(() => {
    if (goneTo.current === currentId) focusPage(currentId)
  }, [currentId])
  const go = (pageId: string): void => {
    if (pageId === currentId) focusFirst(pageId)
    goneTo.current = pageId
    setCurrentId(pageId)
  }

  const goBy = (by: number): void => {
    const page = pages[current + by]
    if (page) go(page.id)
  }
  const goDeeper = async (): Promise<void> => {
    try {
      await journal.setPath({ entryId: entry.id, path: 'full' })
      setPath('full')
      // The button goes; whoever pressed it writes on where they were.
      focusFirst(currentId)
      toast.show({ text: messages.nav.deeperDone })
    } catch (error) {
      toast.show({ text: errorWords(asAppError(error).code) })
    }
  }
  const isLast = current === pages.length - 1
  useShortcut({ keys: ENTRY_KEYS.next, label: messages.nav.keysNext, group }, () => goBy(1), !isLast)
  useShortcut({ keys: ENTRY_KEYS.back, label: messages.nav.keysBack, group }, () => goBy(-1), current > 0)
  useShortcut(
    { keys: ENTRY_KEYS.finish, label: messages.nav.keysFinish, group },
    () => void finish(),
    !readOnly,
  )
  // How it turned out waits until the member has looked at how they decided, or says to go on.
  const [isGateOpen, setGateOpen] = useState(() => hadWords('outcome'))
  const isGated = entry.flow === 'revisit' && !isGateOpen && !answered.has('process')

  const flow = FLOWS[entry.flow]
  const parts = (pageId: string): PagePartsProps => ({
    entry,
    pageId,
    decision,
    asked,
    readOnly,
    isRecording: isPending,
    onRecord: (before) => void record(before),
  })

  return (
    <Page
      title={flow.title}
      focusHeading={false}
      lead={
        <span className={css.facts}>
          <span>{format.day(entry.day, 'weekday')}</span>
          <span>{format.plural(tally.words, messages.words)}</span>
          <SaveStatus state={autosave.state} />
        </span>
      }
      actions={
        <>
          {entry.flow === 'decision' && props.shelf}
          <StarToggle entry={entry} readOnly={isFixed} />
          <EntryMenu entryId={entry.id} />
        </>
      }
    >
      {autosave.state.kind === 'failed' && <UnsavedNotice code={autosave.state.code} readAll={readAll} />}
      {autosave.siblingId && <SiblingNotice entryId={entry.id} onClose={autosave.closeSibling} />}
      {recordedAt !== null && decision && <LockedNotice decision={decision} recordedAt={recordedAt} />}
      <div className={cx(css.layout, pages.length === 1 && css.single)}>
        {pages.length > 1 && (
          <StepList pages={pages} currentId={pages[current]?.id ?? ''} answered={answered} onGo={go} />
        )}
        <div ref={main}>
          {pages.map((page, index) => (
            <section
              key={page.id}
              className={css.page}
              hidden={index !== current}
              aria-label={page.title}
              data-page={page.id}
              tabIndex={-1}
            >
              {page.id === 'outcome' && isGated ? (
                <OutcomeGate onProcess={() => go('process')} onOpen={() => setGateOpen(true)} />
              ) : (
                <>
                  <BeforeSteps {...parts(page.id)} />
                  {page.steps.map((step, place) => (
                    <StepField
                      key={step.id}
                      step={step}
                      initialText={bodies.get(step.id) ?? ''}
                      prompts={prompts}
                      fields={fields}
                      speller={speller}
                      isShown={index === current}
                      readOnly={readOnly}
                      autoFocus={!readOnly && index === current && place === 0 && !showsFirst(page)}
                      onType={onType}
                    />
                  ))}
                  <AfterSteps {...parts(page.id)} />
                </>
              )}
              {index === current && (
                <StepNav
                  isFirst={index === 0}
                  isLast={isLast}
                  isAnswered={readOnly || answered.has(page.id) || page.steps.length === 0}
                  canDeepen={entry.flow === 'weekly' && path === 'short' && !readOnly}
                  canFinish={!readOnly}
                  {...(entry.flow === 'decision' && isLast && { finishAside: decisionMessages.finishOpen })}
                  isFinishing={isPending}
                  onBack={() => goBy(-1)}
                  onNext={() => goBy(1)}
                  onFinish={() => void finish()}
                  onDeeper={() => void goDeeper()}
                />
              )}
            </section>
          ))}
        </div>
      </div>
    </Page>
  )
}

import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import type { ShareDraft } from '../../../shared/contract/sharing.ts'
import { calledOf } from '../../../shared/domain/called.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { useKept } from '../../api/kept.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFlushAll } from '../../ui/flush.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Page } from '../../ui/page.tsx'
import { useUndoable } from '../../ui/use-undoable.ts'
import { AlongStep } from './along-step.tsx'
import { ChooseStep } from './choose-step.tsx'
import { HideStep } from './hide-step.tsx'
import { LookStep } from './look-step.tsx'
import { messages } from './messages.ts'
import css from './share.module.css'
import { useContacts } from './use-contacts.ts'

const { steps: words } = messages

const STEPS = [
  { id: 'words', title: words.words, Screen: ChooseStep },
  { id: 'hide', title: words.hide, Screen: HideStep },
  { id: 'along', title: words.along, Screen: AlongStep },
  { id: 'look', title: words.look, Screen: LookStep },
] as const
type StepId = (typeof STEPS)[number]['id']

const FRESH: readonly ChangingFeature[] = ['sharing', 'contacts', 'journal']

type NavProps = { readonly at: StepId; readonly onGo: (id: StepId) => void }

/** The four steps, any of them at any time. */
const StepNav = ({ at, onGo }: NavProps) => (
  <nav aria-label={words.label}>
    <ol className={css.steps}>
      {STEPS.map(({ id, title }, index) => (
        <li key={id}>
          <button
            type="button"
            className={cx(css.stepButton, id === at && css.stepHere)}
            onClick={() => onGo(id)}
            {...(id === at && { 'aria-current': 'step' as const })}
          >
            <span className={css.stepNumber} aria-hidden="true">
              {index + 1}
            </span>
            {title}
          </button>
        </li>
      ))}
    </ol>
  </nav>
)

const Actions = ({ shareId }: { shareId: string }) => {
  const { sharing } = useApi()
  const [, navigate] = useLocation()
  const undoable = useUndoable('sharing')
  const discard = async (): Promise<void> => {
    navigate('/coaching')
    await undoable({
      act: () => sharing.discard({ shareId }),
      undo: () => sharing.putBackDraft({ shareId }),
      said: messages.discarded,
      saidUndone: messages.discardUndone,
    })
  }
  return (
    <Menu
      label={messages.more}
      trigger={<IconButton icon="more" label={messages.more} />}
      items={[
        {
          id: 'discard',
          label: messages.discard,
          icon: 'bin',
          isDanger: true,
          onAction: () => void discard(),
        },
      ]}
    />
  )
}

const Steps = ({ draft }: { draft: ShareDraft }) => {
  const [at, setAt] = useKept<StepId>(`share-step-${draft.id}`, 'words')
  const flushAll = useFlushAll()
  const panel = useRef<HTMLDivElement>(null)
  const wasAt = useRef(at)
  // Whoever went to another step goes on reading at its beginning.
  useEffect(() => {
    if (wasAt.current === at) return
    wasAt.current = at
    window.scrollTo({ top: 0 })
    panel.current?.focus({ preventScroll: true })
  }, [at])
  /** What is looked at is made of what core holds: words on their way there come first. Those that fail say so. */
  const go = async (id: StepId): Promise<void> => {
    if (await flushAll()) setAt(id)
  }
  const index = STEPS.findIndex(({ id }) => id === at)
  const { title, Screen } = STEPS[index] ?? STEPS[0]
  const before = STEPS[index - 1]
  const after = STEPS[index + 1]
  return (
    <>
      <StepNav at={at} onGo={(id) => void go(id)} />
      <section ref={panel} tabIndex={-1} aria-label={title} className={css.panel}>
        <Screen draft={draft} />
      </section>
      <div className={css.stepFoot}>
        {before && <Button onPress={() => void go(before.id)}>{words.back}</Button>}
        {after && (
          <Button variant="primary" onPress={() => void go(after.id)}>
            {words.next}: {after.title}
          </Button>
        )}
      </div>
    </>
  )
}

/** A share in the making: choose, hide, add, look and seal. Every step keeps what was done on it. */
export const ShareScreen = ({ shareId }: { shareId: string }) => {
  useFresh(FRESH)
  const { sharing } = useApi()
  const { find } = useContacts()
  const { data: draft, error, refetch } = useQuery(sharing.draft, { shareId })
  const contact = find(draft?.contactId ?? null)
  const toCoaching = <Link href="/coaching">{messages.toCoaching}</Link>
  if (error?.code === 'not-found' || error?.code === 'invalid-input')
    return (
      <Page title={messages.title}>
        <EmptyState sentence={messages.gone} action={toCoaching} />
      </Page>
    )
  return (
    <Page
      title={contact ? messages.titleFor(calledOf(contact)) : messages.title}
      actions={draft && <Actions shareId={shareId} />}
    >
      {error && <FailedBanner title={messages.failed} onRetry={refetch} />}
      {draft && <Steps draft={draft} />}
    </Page>
  )
}

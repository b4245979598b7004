import { useRef, useState } from 'react'
import { Link } from 'wouter'
import type { EvidenceTarget } from '../../../shared/contract/passages.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { useKept } from '../../api/kept.ts'
import button from '../../ui/button.module.css'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { Page } from '../../ui/page.tsx'
import { keyOf } from '../../ui/passages/choices.ts'
import css from './evidence.module.css'
import { type CountedTarget, groupTargets } from './groups.ts'
import { messages } from './messages.ts'
import { PassageList } from './passage-list.tsx'
import { TargetList } from './target-list.tsx'

const FRESH: readonly ChangingFeature[] = [
  'passages',
  'framework',
  'values',
  'decisions',
  'goals',
  'strengths',
  'reflection',
  'journal',
]

/** The list and the passages side by side; where there is little room, one after the other. */
const Panel = ({ groups }: { groups: ReturnType<typeof groupTargets> }) => {
  const [kept, keep] = useKept<EvidenceTarget | null>('evidence-target', null)
  const [view, setView] = useState<'list' | 'passages'>(kept ? 'passages' : 'list')
  const [hasChosen, setChosen] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const all = groups.flatMap(({ targets }) => targets)
  const target = all.find((one) => kept && keyOf(one) === keyOf(kept)) ?? all[0]
  if (!target) return null
  const choose = ({ kind, id }: CountedTarget): void => {
    keep({ kind, id })
    setView('passages')
    setChosen(true)
  }
  const back = (): void => {
    setView('list')
    setChosen(false)
    // The list is shown first, then it can take the focus.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus())
  }
  return (
    <div className={css.panel} data-view={view}>
      <div ref={list} className={css.master}>
        <TargetList groups={groups} chosen={keyOf(target)} onChoose={choose} />
      </div>
      <PassageList key={keyOf(target)} target={target} takesFocus={hasChosen} onBack={back} />
    </div>
  )
}

/** Everything that is evidence, by what it is for. Nothing is scored. */
export const EvidenceScreen = () => {
  useFresh(FRESH)
  const { passages, framework } = useApi()
  const { data: targets, error, refetch } = useQuery(passages.targets, {})
  const { data: indicators } = useQuery(framework.indicators, {})
  return (
    <Page title={messages.title} lead={messages.lead}>
      {error && <FailedBanner title={messages.failed} onRetry={refetch} />}
      {targets?.length === 0 && (
        <EmptyState
          sentence={messages.emptyText}
          action={
            <Link href="/journal" className={cx(button.button, button.primary)}>
              {messages.emptyGo}
            </Link>
          }
        />
      )}
      {targets && targets.length > 0 && indicators && <Panel groups={groupTargets(targets, indicators)} />}
    </Page>
  )
}

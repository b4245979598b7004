import { useState } from 'react'
import { Link } from 'wouter'
import { type LearnedCommitment, Outcome } from '../../../shared/contract/reflection.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { useKept } from '../../api/kept.ts'
import button from '../../ui/button.module.css'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { MoreList } from '../../ui/more-list.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { type Option, Select } from '../../ui/select.tsx'
import css from './commitments.module.css'
import { LetGoDialog } from './let-go-dialog.tsx'
import { messages } from './messages.ts'
import { PlanRow } from './plan-row.tsx'

const FRESH: readonly ChangingFeature[] = ['journal', 'reflection', 'goals']

/** A plan a week for a lifetime. */
const MOST = 5000

type Shown = Outcome | 'all'

const SHOWN: readonly Option<Shown>[] = [
  { id: 'all', label: messages.showAll },
  ...Outcome.options.map((id) => ({ id, label: messages.outcomes[id] })),
]

type ListProps = {
  readonly name: string
  readonly plans: readonly LearnedCommitment[]
  readonly onLetGo: (plan: LearnedCommitment) => void
}

const List = ({ name, plans, onLetGo }: ListProps) => (
  <MoreList name={name} items={plans}>
    {(plan) => <PlanRow key={plan.id} plan={plan} onLetGo={() => onLetGo(plan)} />}
  </MoreList>
)

const Answered = ({ plans, onLetGo }: Omit<ListProps, 'name'>) => {
  const [shown, setShown] = useKept<Shown>('commitments-shown', 'all')
  const wanted = plans.filter(({ outcome }) => shown === 'all' || outcome === shown)
  return (
    <Section title={messages.answered}>
      <div className={css.show}>
        <Select label={messages.show} options={SHOWN} value={shown} onChange={setShown} />
      </div>
      {wanted.length === 0 && <p className={css.soft}>{messages.none}</p>}
      <List key={shown} name={`commitments-${shown}`} plans={wanted} onLetGo={onLetGo} />
    </Section>
  )
}

/** Every if-then plan: the open ones, and how the others went. */
export const CommitmentsScreen = () => {
  useFresh(FRESH)
  const { reflection } = useApi()
  const { data: plans, error, refetch } = useQuery(reflection.commitments, { limit: MOST })
  const [lettingGo, setLettingGo] = useState<LearnedCommitment | null>(null)
  const open = plans?.filter(({ outcome }) => outcome === null) ?? []
  const answered = plans?.filter(({ outcome }) => outcome !== null) ?? []
  return (
    <Page title={messages.title} lead={messages.lead} width="text">
      {error && <FailedBanner title={messages.failed} onRetry={refetch} />}
      {plans?.length === 0 && (
        <EmptyState
          sentence={messages.emptyText}
          action={
            <Link href="/" className={cx(button.button, button.primary)}>
              {messages.emptyGo}
            </Link>
          }
        />
      )}
      {plans && plans.length > 0 && (
        <Section title={messages.open}>
          {open.length === 0 && <p className={css.soft}>{messages.noneOpen}</p>}
          <List name="commitments-open" plans={open} onLetGo={setLettingGo} />
        </Section>
      )}
      {answered.length > 0 && <Answered plans={answered} onLetGo={setLettingGo} />}
      {lettingGo && <LetGoDialog plan={lettingGo} onClose={() => setLettingGo(null)} />}
    </Page>
  )
}

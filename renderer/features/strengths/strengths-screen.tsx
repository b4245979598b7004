import { useState } from 'react'
import { type Strength, StrengthKind } from '../../../shared/contract/strengths.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useCommand, useKeepAnswer, useQuery } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import card from '../../ui/link-card.module.css'
import { Page, Section } from '../../ui/page.tsx'
import { ReorderButtons } from '../../ui/reorder-buttons.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { useReorder } from '../../ui/use-reorder.ts'
import { messages } from './messages.ts'
import { NewDialog } from './new-dialog.tsx'
import { StrengthCard } from './strength-card.tsx'
import css from './strengths.module.css'

const FRESH: readonly ChangingFeature[] = ['strengths', 'passages', 'journal']

type GroupProps = {
  readonly kind: StrengthKind
  /** The open ones of every kind: they share one order. */
  readonly open: readonly Strength[]
  readonly readOnly: boolean
  readonly onAdd: () => void
}

const Group = ({ kind, open, readOnly, onAdd }: GroupProps) => {
  const { strengths } = useApi()
  const keep = useKeepAnswer()
  const reorder = useCommand(strengths.reorder)
  const list = open.filter((one) => one.kind === kind)
  const { box, move, moved } = useReorder(
    list.map(({ id }) => id),
    async (ids) => {
      const others = open.filter((one) => one.kind !== kind).map(({ id }) => id)
      keep(strengths.list, {}, await reorder.mutateAsync({ ids: [...ids, ...others] }))
    },
  )
  return (
    <Section title={messages.groups[kind]}>
      <p className="visually-hidden" role="status">
        {moved && messages.moved(list[moved.place]?.title ?? '', moved.place + 1, list.length)}
      </p>
      <ErrorBanner error={reorder.error} />
      {list.length === 0 && <p className={css.soft}>{messages.noneOf[kind]}</p>}
      {list.length > 0 && (
        <ol className={card.cards} ref={box} aria-label={messages.lists[kind]}>
          {list.map((one, index) => (
            <StrengthCard
              key={one.id}
              strength={one}
              buttons={
                list.length > 1 &&
                !readOnly && (
                  <ReorderButtons
                    isFirst={index === 0}
                    isLast={index === list.length - 1}
                    upLabel={messages.up(one.title)}
                    downLabel={messages.down(one.title)}
                    onMove={(way) => move(one.id, way)}
                  />
                )
              }
            />
          ))}
        </ol>
      )}
      {!readOnly && (
        <div>
          <Button icon="plus" onPress={onAdd}>
            {messages.add[kind]}
          </Button>
        </div>
      )}
    </Section>
  )
}

/** Strengths and growth areas in the member's own words. Nothing is weighed against anything. */
export const StrengthsScreen = () => {
  useFresh(FRESH)
  const { strengths } = useApi()
  const readOnly = useReadOnly()
  const { data: list, error, refetch } = useQuery(strengths.list, {})
  const [adding, setAdding] = useState<StrengthKind | null>(null)
  const open = list?.filter(({ closedOn }) => closedOn === null) ?? []
  const closed = list?.filter(({ closedOn }) => closedOn !== null) ?? []
  return (
    <Page title={messages.title} lead={messages.lead}>
      {error && <FailedBanner title={messages.failed} onRetry={refetch} />}
      {list?.length === 0 && (
        <EmptyState
          sentence={messages.emptyText}
          action={
            !readOnly && (
              <Button variant="primary" onPress={() => setAdding('strength')}>
                {messages.emptyGo}
              </Button>
            )
          }
        />
      )}
      {list &&
        list.length > 0 &&
        StrengthKind.options.map((kind) => (
          <Group key={kind} kind={kind} open={open} readOnly={readOnly} onAdd={() => setAdding(kind)} />
        ))}
      {closed.length > 0 && (
        <Section title={messages.closed}>
          <ul className={card.cards}>
            {closed.map((one) => (
              <StrengthCard key={one.id} strength={one} />
            ))}
          </ul>
        </Section>
      )}
      {adding && <NewDialog kind={adding} onClose={() => setAdding(null)} />}
    </Page>
  )
}

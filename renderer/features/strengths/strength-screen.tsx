import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Strength } from '../../../shared/contract/strengths.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Menu } from '../../ui/menu.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { EvidenceList } from '../../ui/passages/evidence-list.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import { CloseDialog } from './close-dialog.tsx'
import { messages } from './messages.ts'
import { StrengthHistory } from './strength-history.tsx'
import { StrengthWords } from './strength-words.tsx'
import css from './strengths.module.css'

const FRESH: readonly ChangingFeature[] = ['strengths', 'passages', 'journal']

const Closed = ({ strength, readOnly }: { strength: Strength; readOnly: boolean }) => {
  const { strengths } = useApi()
  const format = useFormat()
  const undoable = useUndoable('strengths')
  const { id, closedOn, lastWord } = strength
  if (!closedOn) return null
  const reopen = (): Promise<void> =>
    undoable({
      act: () => strengths.reopen({ id }),
      undo: () => strengths.close({ id, lastWord }),
      said: messages.reopened,
      saidUndone: messages.closedSaid,
    })
  return (
    <Banner
      title={messages.closedOn(format.day(closedOn, 'long'))}
      actions={!readOnly && <Button onPress={() => void reopen()}>{messages.reopen}</Button>}
    >
      {lastWord && (
        <p className={css.lastWord} dir="auto">
          <span className="visually-hidden">{messages.lastWord}: </span>
          {lastWord}
        </p>
      )}
    </Banner>
  )
}

const Actions = ({ strength, onClose }: { strength: Strength; onClose: () => void }) => {
  const { strengths } = useApi()
  const [, navigate] = useLocation()
  const undoable = useUndoable('strengths')
  const { id, kind, title, body } = strength
  const other = kind === 'strength' ? 'growth-area' : 'strength'
  const remove = async (): Promise<void> => {
    navigate('/growth/strengths')
    await undoable({
      act: () => strengths.remove({ id }),
      undo: () => strengths.putBack({ id }),
      said: messages.removed,
      saidUndone: messages.putBack,
    })
  }
  const makeOther = (): Promise<void> =>
    undoable({
      act: () => strengths.save({ id, kind: other, title, body }),
      undo: () => strengths.save({ id, kind, title, body }),
      said: messages.madeOther[other],
      saidUndone: messages.madeOther[kind],
    })
  return (
    <>
      {strength.closedOn === null && <Button onPress={onClose}>{messages.close[kind]}</Button>}
      <Menu
        label={messages.more}
        trigger={<IconButton icon="more" label={messages.more} />}
        items={[
          { id: 'kind', label: messages.makeOther[kind], icon: 'swap', onAction: () => void makeOther() },
          {
            id: 'remove',
            label: messages.remove,
            icon: 'bin',
            onAction: () => void remove(),
            isDanger: true,
          },
        ]}
      />
    </>
  )
}

const Evidence = ({ id }: { id: string }) => (
  <Section title={messages.evidence} lead={messages.evidenceLead}>
    <div className={css.sides}>
      <section aria-labelledby="speaks-for">
        <h3 id="speaks-for" className={css.side}>
          {messages.speaksFor}
        </h3>
        <EvidenceList target={{ kind: 'strength', id }} stance="for" none={messages.noneFor} />
      </section>
      <section aria-labelledby="speaks-against">
        <h3 id="speaks-against" className={css.side}>
          {messages.speaksAgainst}
        </h3>
        <EvidenceList target={{ kind: 'strength', id }} stance="against" none={messages.noneAgainst} />
      </section>
    </div>
  </Section>
)

/** One strength or growth area: its words, what speaks for it and against, and how its words changed. */
export const StrengthScreen = ({ strengthId }: { strengthId: string }) => {
  useFresh(FRESH)
  const { strengths } = useApi()
  const format = useFormat()
  const isLocked = useReadOnly()
  const { data: strength, error, refetch } = useQuery(strengths.get, { id: strengthId })
  const [isClosing, setClosing] = useState(false)
  const toAll = <Link href="/growth/strengths">{messages.toAll}</Link>
  if (error?.code === 'not-found' || error?.code === 'invalid-input')
    return (
      <Page title={messages.title}>
        <EmptyState sentence={messages.gone} action={toAll} />
      </Page>
    )
  return (
    <Page
      title={strength?.title ?? messages.title}
      lead={
        strength && (
          <>
            {toAll} · {messages.kinds[strength.kind]} · {messages.madeOn(format.day(strength.madeOn, 'long'))}
          </>
        )
      }
      actions={strength && !isLocked && <Actions strength={strength} onClose={() => setClosing(true)} />}
    >
      {error && <FailedBanner title={messages.failed} onRetry={refetch} />}
      {strength && (
        <>
          <Closed strength={strength} readOnly={isLocked} />
          <StrengthWords strength={strength} readOnly={isLocked || strength.closedOn !== null} />
          <Evidence id={strength.id} />
          <StrengthHistory id={strength.id} />
          {isClosing && <CloseDialog strength={strength} onClose={() => setClosing(false)} />}
        </>
      )}
    </Page>
  )
}

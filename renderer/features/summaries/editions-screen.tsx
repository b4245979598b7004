import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Edition } from '../../../shared/contract/editions.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useCommand, useQuery, useRefresh } from '../../api/hooks.tsx'
import button from '../../ui/button.module.css'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { ConfirmDialog, Dialog } from '../../ui/dialog.tsx'
import { isChanged } from '../../ui/diff/diff-view.ts'
import { WordDiff } from '../../ui/diff/word-diff.tsx'
import { ExportDialog } from '../../ui/documents/export-dialog.tsx'
import { Preview } from '../../ui/documents/preview.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { uiMessages } from '../../ui/messages.ts'
import { Page, Section } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { EditionCard } from './edition-card.tsx'
import { editionMessages } from './edition-messages.ts'
import { messages } from './messages.ts'
import css from './summaries.module.css'

const { edition: words } = editionMessages
const FRESH: readonly ChangingFeature[] = ['editions', 'summaries', 'connecting', 'choices']

const DRAFT = 'draft'

type ChangesProps = {
  readonly edition: Edition
  /** Editions that were made after it, newest first. */
  readonly later: readonly Edition[]
  readonly onClose: () => void
}

const Changes = ({ edition, later, onClose }: ChangesProps) => {
  const { editions } = useApi()
  const format = useFormat()
  const [beside, setBeside] = useState(DRAFT)
  const to = beside === DRAFT ? null : beside
  const { data, error, refetch } = useQuery(editions.changesSince, { editionId: edition.id, to })
  const changed = data?.filter(({ parts }) => isChanged(parts))
  return (
    <Dialog
      title={words.changes}
      isOpen
      onClose={onClose}
      size="large"
      footer={<Button onPress={onClose}>{uiMessages.dismiss}</Button>}
    >
      {later.length > 0 && (
        <Select
          label={words.compareWith}
          options={[
            { id: DRAFT, label: words.draft },
            ...later.map(({ id, number, day }) => ({
              id,
              label: words.on(format.number(number), format.day(day, 'long')),
            })),
          ]}
          value={beside}
          onChange={setBeside}
        />
      )}
      {error && <FailedBanner title={words.failed} onRetry={refetch} />}
      {changed?.length === 0 && <p>{words.changesNone}</p>}
      {changed?.map(({ stepId, promptText, parts }) => (
        <section key={stepId} className={css.version}>
          <h3 className={css.small}>{promptText}</h3>
          <WordDiff parts={parts} />
        </section>
      ))}
    </Dialog>
  )
}

const Reading = ({ edition, onClose }: { edition: Edition; onClose: () => void }) => {
  const format = useFormat()
  const [, navigate] = useLocation()
  return (
    <Dialog
      title={words.readTitle(edition.title, format.number(edition.number))}
      isOpen
      onClose={onClose}
      size="large"
      footer={<Button onPress={onClose}>{uiMessages.dismiss}</Button>}
    >
      <Preview
        source={{ kind: 'edition', editionId: edition.id }}
        onGo={(origin) => {
          if (origin.kind === 'entry') navigate(`/read/${origin.entryId}`)
          else navigate(`/summaries/${edition.summaryId}`)
        }}
      />
    </Dialog>
  )
}

const Removed = ({ list }: { list: readonly Edition[] }) => {
  const { editions } = useApi()
  const refresh = useRefresh()
  const format = useFormat()
  const { show } = useToast()
  const putBack = useCommand(editions.putBack)
  const erase = useCommand(editions.erase)
  const [erasing, setErasing] = useState<Edition | null>(null)
  return (
    <Section title={words.removedTitle} lead={words.removedLead}>
      <ErrorBanner error={putBack.error} />
      <ul className={css.rows} aria-label={words.removedTitle}>
        {list.map((edition) => {
          const name = words.on(format.number(edition.number), format.day(edition.day, 'long'))
          return (
            <li key={edition.id} className={css.removed}>
              <span className={css.removedTitle}>{name}</span>
              <Button
                aria-label={words.putBackOf(name)}
                onPress={() =>
                  putBack.mutate({ editionId: edition.id }, { onSuccess: () => refresh('editions') })
                }
              >
                {messages.putBack}
              </Button>
              <Button
                variant="plain"
                aria-label={words.eraseOf(name)}
                onPress={() => {
                  erase.reset()
                  setErasing(edition)
                }}
              >
                {messages.erase}
              </Button>
            </li>
          )
        })}
      </ul>
      {erasing && (
        <ConfirmDialog
          title={words.eraseTitle}
          isOpen
          onClose={() => setErasing(null)}
          confirmLabel={messages.erase}
          tone="danger"
          onConfirm={async () => {
            await erase.mutateAsync({ editionId: erasing.id })
            refresh('editions')
            show({ text: words.erasedSaid })
          }}
        >
          <p>{words.eraseBody}</p>
          <ErrorBanner error={erase.error} />
        </ConfirmDialog>
      )}
    </Section>
  )
}

type Shown = { readonly what: 'changes' | 'read' | 'export'; readonly edition: Edition }

/** What was handed out of a summary, newest first. */
export const EditionsScreen = ({ summaryId }: { summaryId: string }) => {
  useFresh(FRESH)
  const { editions } = useApi()
  const readOnly = useReadOnly()
  const { data: list, error, refetch } = useQuery(editions.list, { summaryId })
  const { data: removed } = useQuery(editions.removed, {})
  const [shown, setShown] = useState<Shown | null>(null)
  const gone = removed?.filter((edition) => edition.summaryId === summaryId) ?? []
  const close = (): void => setShown(null)
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <Link href={`/summaries/${summaryId}`} className={cx(button.button, button.quiet)}>
          {words.back}
        </Link>
      }
    >
      {error && <FailedBanner title={words.failed} onRetry={refetch} />}
      {list?.length === 0 && <EmptyState sentence={words.empty} />}
      {list && list.length > 0 && (
        <ul className={css.cards} aria-label={words.title}>
          {list.map((edition) => (
            <EditionCard key={edition.id} edition={edition} onShow={(what) => setShown({ what, edition })} />
          ))}
        </ul>
      )}
      {gone.length > 0 && !readOnly && <Removed list={gone} />}
      {shown?.what === 'changes' && (
        <Changes
          edition={shown.edition}
          later={list?.filter(({ number }) => number > shown.edition.number) ?? []}
          onClose={close}
        />
      )}
      {shown?.what === 'read' && <Reading edition={shown.edition} onClose={close} />}
      {shown?.what === 'export' && (
        <ExportDialog
          source={{ kind: 'edition', editionId: shown.edition.id }}
          before={() => Promise.resolve()}
          onClose={close}
        />
      )}
    </Page>
  )
}

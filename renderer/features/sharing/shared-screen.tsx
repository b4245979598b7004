import { type ReactNode, useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { LedgerExcerpt, LedgerLine, LedgerShare } from '../../../shared/contract/sharing.ts'
import { asAppError } from '../../api/failure.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useCommand, useFiles, useQuery, useRefresh } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { DatePicker } from '../../ui/date-picker.tsx'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { ExcerptText } from '../../ui/shared-text/excerpt-text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { todayHere } from '../../ui/today.ts'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { FileLines } from './everything.tsx'
import css from './ledger.module.css'
import { ledgerMessages } from './ledger-messages.ts'

const { shared: words } = ledgerMessages

const FRESH: readonly ChangingFeature[] = ['sharing', 'contacts', 'journal']

const Excerpt = ({ excerpt }: { excerpt: LedgerExcerpt }) => {
  const format = useFormat()
  const shown = useMemo(() => ({ ...excerpt, prompt: null }), [excerpt])
  return (
    <li className={css.excerpt}>
      <span className={css.facts}>
        {excerpt.day && <span>{format.day(excerpt.day, 'full')}</span>}
        {excerpt.entryId && <Link href={`/read/${excerpt.entryId}`}>{words.entry}</Link>}
        {excerpt.changedSince && <span>{words.changedSince}</span>}
      </span>
      {excerpt.erasedAt === null ? (
        <ExcerptText excerpt={shown} />
      ) : (
        <p className={css.soft}>{words.erased}</p>
      )}
    </li>
  )
}

/** Whether it was withdrawn, whether they know, and what that can and cannot do. */
const Withdrawal = ({ line, readOnly }: { line: LedgerLine; readOnly: boolean }) => {
  const { sharing } = useApi()
  const format = useFormat()
  const refresh = useRefresh()
  const { show } = useToast()
  const set = useCommand(sharing.setWithdrawn)
  const [isAsking, setAsking] = useState(false)
  const change = async (withdrawn: boolean): Promise<void> => {
    await set.mutateAsync({ shareId: line.id, withdrawn })
    refresh('sharing')
    show({ text: withdrawn ? words.withdrawn : words.unwithdrawn })
  }
  const problem = set.error && <p role="alert">{errorWords(set.error.code)}</p>
  if (line.withdrawnAt !== null)
    return (
      <Banner
        tone="caution"
        title={words.withdrawnOn(format.dateTime(line.withdrawnAt))}
        actions={
          line.withdrawalToldAt === null &&
          !readOnly && (
            <Button onPress={() => void change(false).catch(() => undefined)} isPending={set.isPending}>
              {words.unwithdraw}
            </Button>
          )
        }
      >
        <p>{words.noReach}</p>
        {line.form === 'page' ? (
          <p>{words.pageReach}</p>
        ) : (
          <p>
            {line.withdrawalToldAt === null
              ? words.untold
              : words.told(format.dateTime(line.withdrawalToldAt))}
          </p>
        )}
        {problem}
      </Banner>
    )
  if (readOnly) return null
  return (
    <>
      <div>
        <Button onPress={() => setAsking(true)}>{words.withdraw}</Button>
      </div>
      <ConfirmDialog
        title={words.withdrawTitle}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        confirmLabel={words.withdrawConfirm}
        onConfirm={() => change(true)}
      >
        <p>{line.form === 'page' ? words.pageReach : words.withdrawBody(line.contactName)}</p>
        {problem}
      </ConfirmDialog>
    </>
  )
}

const DeleteBy = ({ line }: { line: LedgerLine }) => {
  const { sharing } = useApi()
  const refresh = useRefresh()
  const set = useCommand(sharing.setDeleteBy)
  return (
    <div className={css.deleteBy}>
      <DatePicker
        label={words.deleteBy}
        hint={words.deleteByHint}
        value={line.deleteBy}
        minDay={todayHere()}
        error={set.error ? errorWords(set.error.code) : null}
        onChange={(deleteBy) =>
          set.mutate({ shareId: line.id, deleteBy }, { onSuccess: () => refresh('sharing') })
        }
      />
    </div>
  )
}

const SaveAgain = ({ shareId }: { shareId: string }) => {
  const { sharing } = useApi()
  const files = useFiles()
  const { show } = useToast()
  const make = useCommand(sharing.saveAgain)
  const save = async (): Promise<void> => {
    try {
      const { file } = await make.mutateAsync({ shareId })
      if (await files.saveFile(file)) show({ text: words.saved })
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
    }
  }
  return (
    <Button icon="save" onPress={() => void save()} isPending={make.isPending}>
      {words.saveAgain}
    </Button>
  )
}

const Content = ({ share }: { share: LedgerShare }) => (
  <>
    {share.note && (
      <Section title={words.note}>
        <Markdown text={share.note} />
      </Section>
    )}
    {share.questions.length > 0 && (
      <Section title={words.questions}>
        <ul className={css.excerpts}>
          {share.questions.map((question, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what went never changes its order
            <li key={at} className={css.words} dir="auto">
              {question}
            </li>
          ))}
        </ul>
      </Section>
    )}
    {share.excerpts.length > 0 && (
      <Section title={words.excerpts}>
        <ol className={css.excerpts}>
          {share.excerpts.map((excerpt) => (
            <Excerpt key={excerpt.id} excerpt={excerpt} />
          ))}
        </ol>
      </Section>
    )}
    {share.others.length > 0 && (
      <Section title={words.others}>
        <FileLines lines={share.others} />
      </Section>
    )}
  </>
)

type SharedScreenProps = {
  readonly shareId: string
  /** The replies that came to it. */
  readonly replies: ReactNode
}

/** One share as it went: the words, what else, whether it is withdrawn, and what came back. */
export const SharedScreen = ({ shareId, replies }: SharedScreenProps) => {
  useFresh(FRESH)
  const { sharing } = useApi()
  const format = useFormat()
  const readOnly = useReadOnly()
  const { data: share, error, refetch } = useQuery(sharing.shared, { shareId })
  const toLedger = <Link href="/coaching/ledger">{words.toLedger}</Link>
  if (error?.code === 'not-found' || error?.code === 'invalid-input')
    return (
      <Page title={ledgerMessages.ledger.title}>
        <EmptyState sentence={words.gone} action={toLedger} />
      </Page>
    )
  return (
    <Page
      title={share ? words.title(share.line.contactName) : ledgerMessages.ledger.title}
      lead={
        share && (
          <>
            {toLedger} · {words.on(format.dateTime(share.line.sealedAt))}
            {share.line.form === 'page' && ` · ${words.asPage}`}
          </>
        )
      }
      actions={share?.canSaveAgain && <SaveAgain shareId={shareId} />}
    >
      {error && <FailedBanner title={words.failed} onRetry={refetch} />}
      {share && (
        <>
          {share.line.wordsErased && <Banner tone="info">{words.someErased}</Banner>}
          <Content share={share} />
          {replies}
          {!readOnly && share.line.form === 'file' && <DeleteBy line={share.line} />}
          <Withdrawal line={share.line} readOnly={readOnly} />
        </>
      )}
    </Page>
  )
}

import { useState } from 'react'
import { Link } from 'wouter'
import type { OutputOf } from '../../../shared/contract/index.ts'
import { useApi, useCommand, useQuery, useRefresh } from '../../api/hooks.tsx'
import { useJob } from '../../api/use-job.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useFormat } from '../../ui/format.ts'
import { JobProgress } from '../../ui/job-progress.tsx'
import { uiMessages } from '../../ui/messages.ts'
import css from './coach.module.css'
import { messages } from './messages.ts'

const { forget: words } = messages

const Goes = ({ preview }: { preview: OutputOf<'coaching.forgetPreview'> }) => {
  const format = useFormat()
  const { shares, replies, notes, conversations, ownShares } = preview
  const counts = [
    [shares, words.shares],
    [replies, words.replies],
    [notes, words.notes],
    [conversations, words.conversations],
  ] as const
  const named = counts.filter(([count]) => count > 0)
  return (
    <>
      {named.length > 0 && (
        <>
          <p>{words.going}</p>
          <ul className={css.points}>
            {named.map(([count, plural]) => (
              <li key={plural.other}>{format.plural(count, plural)}</li>
            ))}
          </ul>
        </>
      )}
      {ownShares > 0 && <p>{format.plural(ownShares, words.own)}</p>}
    </>
  )
}

/** The backups that may still hold what was erased, by their dates. */
const Backups = ({ backupIds }: { backupIds: readonly string[] }) => {
  const { backups } = useApi()
  const format = useFormat()
  const { data: overview } = useQuery(backups.overview, {}, { enabled: backupIds.length > 0 })
  if (backupIds.length === 0) return <p>{words.noBackups}</p>
  return (
    <>
      <p>{format.plural(backupIds.length, words.backups)}</p>
      <ul className={css.points}>
        {backupIds.map((id) => {
          const backup = overview?.backups.find((other) => other.id === id)
          return <li key={id}>{backup ? format.dateTime(backup.takenAt) : words.unknownBackup}</li>
        })}
      </ul>
      <p>
        {words.backupsNote} <Link href="/settings/backups">{words.toBackups}</Link>
      </p>
    </>
  )
}

type ForgetDialogProps = {
  readonly contactId: string
  readonly name: string
  readonly onClose: () => void
  /** They are forgotten, and the dialog is closed. */
  readonly onForgotten: () => void
}

/** Erases a member for good, in two steps: what goes, then the question itself. */
export const ForgetDialog = ({ contactId, name, onClose, onForgotten }: ForgetDialogProps) => {
  const { coaching } = useApi()
  const refresh = useRefresh()
  const { data: preview, error } = useQuery(coaching.forgetPreview, { contactId })
  const forget = useCommand(coaching.forget)
  const job = useJob('forget')
  const [isSure, setSure] = useState(false)
  if (forget.data)
    return (
      <Dialog
        title={words.doneTitle}
        isOpen
        onClose={onForgotten}
        footer={
          <Button variant="primary" onPress={onForgotten} autoFocus>
            {words.close}
          </Button>
        }
      >
        <Banner tone="good" live="status">
          {words.done(name)}
        </Banner>
        <Backups backupIds={forget.data.backupIds} />
      </Dialog>
    )
  const go = (): void => {
    if (isSure) forget.mutate({ contactId }, { onSuccess: () => refresh() })
    else setSure(true)
  }
  const problem = forget.error ?? error
  return (
    <Dialog
      title={isSure ? words.sureTitle : words.title(name)}
      isOpen
      onClose={onClose}
      role="alertdialog"
      canClose={!forget.isPending}
      footer={
        <>
          <Button key={isSure ? 'sure' : 'first'} onPress={onClose} isDisabled={forget.isPending} autoFocus>
            {isSure ? words.back : uiMessages.cancel}
          </Button>
          <Button variant="danger" onPress={go} isPending={forget.isPending} isDisabled={!preview}>
            {isSure ? words.confirm : words.go}
          </Button>
        </>
      }
    >
      {isSure ? (
        <p>{words.sure(name)}</p>
      ) : (
        <>
          <p>{words.lead}</p>
          {preview && <Goes preview={preview} />}
          <p>{words.records}</p>
        </>
      )}
      {forget.isPending && <JobProgress label={words.working} job={job} />}
      {problem && <p role="alert">{errorWords(problem.code)}</p>}
    </Dialog>
  )
}

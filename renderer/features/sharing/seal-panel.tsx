import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Contact } from '../../../shared/contract/contacts.ts'
import { calledOf } from '../../../shared/domain/called.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useFiles, useKeepAnswer, useQuery, useRefresh } from '../../api/hooks.tsx'
import { useJob } from '../../api/use-job.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { JobProgress } from '../../ui/job-progress.tsx'
import { Section } from '../../ui/page.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import lookCss from './look.module.css'
import { messages } from './messages.ts'
import { type PagePassphrase, PassphrasePanel } from './passphrase-panel.tsx'
import css from './share.module.css'

const { seal: words } = messages

type FileName = 'plain' | 'label-and-date'

const FILE_NAMES: readonly { id: FileName; label: string; hint: string }[] = [
  { id: 'plain', label: words.plain, hint: words.plainHint },
  { id: 'label-and-date', label: words.labelled, hint: words.labelledHint },
]

type SealPanelProps = {
  readonly contact: Contact
  readonly previewId: string
  /** Looks once more: what was shown is not what would be sealed. */
  readonly onAgain: () => void
}

/** The note on privacy, the file’s name, and the seal. Before the first one the note asks to be read. */
export const SealPanel = ({ contact, previewId, onAgain }: SealPanelProps) => {
  const { contacts, sharing } = useApi()
  const files = useFiles()
  const refresh = useRefresh()
  const keep = useKeepAnswer()
  const [, navigate] = useLocation()
  const { show, clear } = useToast()
  const readOnly = useReadOnly()
  const job = useJob('seal-page')
  const { data: identity } = useQuery(contacts.identity, {})
  const [hasRead, setRead] = useState(false)
  const [fileName, setFileName] = useState<FileName>('plain')
  const [passphrase, setPassphrase] = useState<PagePassphrase>({ text: '', isNoted: false })
  const [problem, setProblem] = useState<string | null>(null)
  const [isPending, setPending] = useState(false)
  const isPage = contact.words === null
  const isFirst = identity?.privacyReadAt === null
  const name = calledOf(contact)

  const missing = (): string | null => {
    if (isFirst && !hasRead) return words.privacyMissing
    return isPage && !passphrase.isNoted ? words.notedMissing : null
  }

  const seal = async (): Promise<void> => {
    const why = missing()
    setProblem(why)
    if (why !== null) return
    setPending(true)
    try {
      if (isFirst) keep(contacts.identity, {}, await contacts.setPrivacyRead({}))
      const sealed = isPage
        ? await sharing.sealPage({ previewId, passphrase: passphrase.text, fileName })
        : await sharing.seal({ previewId, fileName })
      refresh('sharing')
      navigate(`/coaching/ledger/${sealed.share.id}`)
      const isSaved = await files.saveFile(sealed.file).catch(() => false)
      // What could be undone until now is sealed.
      clear()
      show({ text: isSaved ? words.done(name) : words.notSaved })
    } catch (error) {
      const { code } = asAppError(error)
      setProblem(errorWords(code))
      if (code === 'preview-outdated') onAgain()
    } finally {
      setPending(false)
    }
  }

  if (readOnly || !identity) return null
  return (
    <Section title={words.title}>
      <div className={lookCss.privacy}>
        <h3 className={lookCss.privacyTitle}>{words.privacyTitle}</h3>
        <p>{words.privacy}</p>
        {isFirst && <Checkbox label={words.privacyTick} isSelected={hasRead} onChange={setRead} />}
      </div>
      {isPage && <PassphrasePanel value={passphrase} onChange={setPassphrase} />}
      <RadioGroup label={words.fileName} options={FILE_NAMES} value={fileName} onChange={setFileName} />
      {problem && (
        <Banner tone="trouble" live="alert">
          {problem}
        </Banner>
      )}
      {isPending && isPage && <JobProgress label={words.makingPage} job={job} />}
      <div className={lookCss.sealRow}>
        <Button variant="primary" icon="shield" onPress={() => void seal()} isPending={isPending}>
          {isPage ? words.goPage(name) : words.go(name)}
        </Button>
        <p className={css.soft}>{isPage ? words.pageHint(name) : words.goHint(name)}</p>
      </div>
    </Section>
  )
}

import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useApi, useFiles, useQuery } from '../../api/hooks.tsx'
import { useVaultStatus } from '../../api/vault-status.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { Page } from '../../ui/page.tsx'
import { PrintSheet } from '../../ui/print-sheet.tsx'
import stack from '../../ui/stack.module.css'
import { useToast } from '../../ui/toast.tsx'
import { vaultMessages } from './messages.ts'
import css from './recovery.module.css'
import { RecoveryCheck } from './recovery-check.tsx'

const { recovery: words } = vaultMessages

const CodeGroups = ({ groups }: { groups: readonly string[] }) => (
  <ol className={css.groups} aria-label={words.groups}>
    {groups.map((group, at) => (
      // Groups stand by their place: two may be alike.
      // biome-ignore lint/suspicious/noArrayIndexKey: the place is what names a group
      <li key={at} className={css.group}>
        {group}
      </li>
    ))}
  </ol>
)

const Sheet = ({ groups }: { groups: readonly string[] }) => (
  <PrintSheet>
    <p className={css.sheetTitle}>{words.sheetTitle}</p>
    <CodeGroups groups={groups} />
    <p>{words.sheetUse}</p>
    <p>{words.sheetKeep}</p>
    <p>{words.loseBoth}</p>
  </PrintSheet>
)

const useSaveSheet = () => {
  const api = useApi()
  const files = useFiles()
  const { show } = useToast()
  const [error, setError] = useState<string | null>(null)
  const save = async () => {
    setError(null)
    try {
      const { file } = await api.vault.recoverySheet({})
      if (await files.saveFile(file)) show({ text: words.saved })
    } catch {
      setError(errorWords('internal'))
    }
  }
  return { save, error }
}

const ShowCode = ({ groups, onCheck }: { groups: readonly string[]; onCheck: () => void }) => {
  const { save, error } = useSaveSheet()
  return (
    <div className={stack.loose}>
      <CodeGroups groups={groups} />
      <Sheet groups={groups} />
      <div className={stack.row}>
        <Button icon="print" onPress={() => window.print()}>
          {words.print}
        </Button>
        <Button icon="save" onPress={() => void save()}>
          {words.save}
        </Button>
      </div>
      {error && (
        <Banner tone="trouble" live="alert">
          {error}
        </Banner>
      )}
      <Banner tone="caution">{words.loseBoth}</Banner>
      <div className={stack.row}>
        <Button variant="primary" onPress={onCheck}>
          {words.check}
        </Button>
        <Link href="/">{words.later}</Link>
      </div>
    </div>
  )
}

const Confirmed = () => (
  <Page title={words.alreadyTitle} width="text">
    <p>{words.already}</p>
    <p>
      <Link href="/settings">{words.renewIn}</Link>
    </p>
    <p>
      <Link href="/">{words.home}</Link>
    </p>
  </Page>
)

/** Shows the recovery code while it waits, to print or save, and has three of its groups typed back. */
export const RecoveryScreen = () => {
  const api = useApi()
  const [, navigate] = useLocation()
  const { learn } = useVaultStatus()
  const { show } = useToast()
  const code = useQuery(api.vault.recoveryCode, {})
  const [isChecking, setChecking] = useState(false)

  if (code.error) return <Page title={words.title}>{errorWords(code.error.code)}</Page>
  if (!code.data) return null
  const { groups } = code.data
  if (!groups) return <Confirmed />
  if (!isChecking)
    return (
      <Page key="code" title={words.title} lead={words.lead} width="text">
        <ShowCode groups={groups} onCheck={() => setChecking(true)} />
      </Page>
    )
  return (
    <Page key="check" title={words.checkTitle} lead={words.checkLead} width="text" focusHeading={false}>
      <RecoveryCheck
        count={groups.length}
        onShowAgain={() => setChecking(false)}
        onConfirmed={(status) => {
          show({ text: words.done })
          navigate('/')
          learn(status)
        }}
      />
    </Page>
  )
}

import { useRef, useState } from 'react'
import { useVaultStatus } from '../api/vault-status.tsx'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/dialog.tsx'
import { ShortcutHelp } from '../ui/shortcut-help.tsx'
import { useSample } from '../ui/use-sample.ts'
import { useShortcut } from '../ui/use-shortcut.tsx'
import { LOCK_KEYS } from './lock-keys.ts'
import { appMessages } from './messages.ts'
import { Rail } from './rail.tsx'
import { RescueNotice } from './rescue-notice.tsx'
import { Routes } from './routes.tsx'
import { SampleBar } from './sample-bar.tsx'
import css from './shell.module.css'
import { useLock } from './use-lock.ts'
import { useFlushOnLeaving, useStillHere } from './use-safekeeping.ts'

type Everywhere = { readonly lock: () => void; readonly lockLabel: string; readonly help: () => void }

const useEverywhereShortcuts = ({ lock, lockLabel, help }: Everywhere): void => {
  const group = appMessages.everywhere
  useShortcut({ keys: LOCK_KEYS, label: lockLabel, group }, lock)
  useShortcut({ keys: '?', label: appMessages.shortcuts, group }, help)
  useShortcut({ keys: 'F1', label: appMessages.shortcuts, group }, help)
}

/** What stands around every screen of an open journal: the rail, the page, and what works everywhere. */
export const Shell = () => {
  const main = useRef<HTMLElement>(null)
  const { status } = useVaultStatus()
  const [isHelpOpen, setHelpOpen] = useState(false)
  const isSample = useSample()
  const { lock, lockNow, isUnsaved, stay } = useLock()
  useFlushOnLeaving()
  useStillHere()
  useEverywhereShortcuts({
    lock: () => void lock(),
    lockLabel: isSample ? appMessages.closeSample : appMessages.lockJournal,
    help: () => setHelpOpen(true),
  })
  return (
    <div className={css.shell}>
      <button type="button" className={css.skip} onClick={() => main.current?.focus()}>
        {appMessages.skip}
      </button>
      <div className={css.frame}>
        <Rail
          lockLabel={isSample ? appMessages.closeSampleShort : appMessages.lock}
          onLock={() => void lock()}
          onHelp={() => setHelpOpen(true)}
        />
        <main className={css.main} ref={main} tabIndex={-1}>
          {isSample && <SampleBar onClose={() => void lock()} />}
          <div className={css.notice}>
            <RescueNotice />
          </div>
          {status?.state === 'open' && status.readOnly && (
            <div className={css.notice}>
              <Banner tone="caution" title={appMessages.readOnlyTitle}>
                {appMessages.readOnly}
              </Banner>
            </div>
          )}
          <Routes
            lockButton={
              !isSample && (
                <Button icon="lock" onPress={() => void lock()}>
                  {appMessages.lockNow}
                </Button>
              )
            }
          />
        </main>
      </div>
      <ShortcutHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
      <ConfirmDialog
        title={appMessages.unsavedTitle}
        isOpen={isUnsaved}
        onClose={stay}
        tone="danger"
        confirmLabel={appMessages.lockAnyway}
        cancelLabel={appMessages.stay}
        onConfirm={lockNow}
      >
        <p>{appMessages.unsavedBody}</p>
      </ConfirmDialog>
    </div>
  )
}

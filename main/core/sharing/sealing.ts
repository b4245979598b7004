import type { Handlers } from '../../../shared/contract/define.ts'
import type { LedgerLine, sharing } from '../../../shared/contract/sharing.ts'
import { calledOf } from '../../../shared/domain/called.ts'
import { dayIn } from '../../../shared/domain/days.ts'
import { tidyPassphrase } from '../../../shared/domain/exchange/passphrase.ts'
import { AppError } from '../../../shared/errors.ts'
import { fileNameFor } from '../exchange/file-name.ts'
import { sealPage } from '../exchange/page.ts'
import { sealFile } from '../exchange/sealing.ts'
import { digestOf } from '../exchange/signing.ts'
import { mustBeLongEnough } from '../passphrase.ts'
import { transaction } from '../store/sql.ts'
import { mustBeWritable } from '../writable.ts'
import type { SharingDeps } from './deps.ts'
import { FORMS, type Form } from './forms.ts'
import { writeLedger } from './ledger-writing.ts'
import { previewing, type Shown } from './previews.ts'

type SealingHandlers = Pick<Handlers<typeof sharing>, 'preview' | 'seal' | 'sealPage'>
type Asked = { readonly previewId: string; readonly fileName: 'plain' | 'label-and-date' }

/** Looking at what will be sealed, and sealing exactly that. @param lineOf a share as the ledger shows it */
export const sealingHandlers = (
  deps: SharingDeps,
  lineOf: (shareId: string) => LedgerLine,
): SealingHandlers => {
  const { db, clock, random, deviceId, emit, contacts, files, jobs, pageScript } = deps
  const previews = previewing(deps)

  const mustBeRead = (): void => {
    if (contacts.privacyReadAt() === null) throw new AppError('privacy-unread')
  }

  /** The ledger is written first: a file that nobody saved can be saved again, one without a line never leaves. */
  const finish = (
    { previewId, fileName }: Asked,
    form: Form,
    { sealed, to }: { sealed: Uint8Array; to: string | null },
  ) => {
    if (!db.connection.open) throw new AppError('locked')
    const { contact, shareId } = transaction(db, () => {
      // Something may have changed while it was being encrypted, their key too.
      const shown = previews.stillShown(previewId)
      if (shown.contact.recipient !== to) throw new AppError('preview-outdated')
      const { bytes, pageKey } = shown
      const stamp = { at: clock.now(), deviceId }
      writeLedger(deps, shown, { form, sealed, pageKey, digest: digestOf(bytes) }, stamp)
      previews.forget(previewId)
      return shown
    })
    emit('sharing.changed', { shareId })
    const { ending, mime } = FORMS[form]
    const label = calledOf(contact)
    const day = dayIn(clock.now(), clock.zone())
    const name = fileNameFor({ choice: fileName, label, day, ending, random })
    return { share: lineOf(shareId), file: files.put({ name, mime, bytes: sealed }) }
  }

  const begin = (previewId: string): Shown & { readonly recipient: string | null } => {
    mustBeWritable(deps)
    const shown = previews.stillShown(previewId)
    mustBeRead()
    return { ...shown, recipient: shown.contact.recipient }
  }

  return {
    preview: ({ shareId }) => {
      mustBeWritable(deps)
      return previews.make(shareId)
    },
    seal: async (asked) => {
      const { bytes, recipient: to } = begin(asked.previewId)
      if (to === null) throw new AppError('no-app')
      const sealed = await sealFile(bytes, 'share', { own: contacts.keys(), to })
      return finish(asked, 'file', { sealed, to })
    },
    sealPage: async ({ passphrase, ...asked }) => {
      const { bytes, recipient } = begin(asked.previewId)
      // Whoever has the app gets a file that only they can open.
      if (recipient !== null) throw new AppError('invalid-input')
      mustBeLongEnough(tidyPassphrase(passphrase))
      const sealed = await jobs.run('seal-page', false, async () =>
        sealPage(bytes, { own: contacts.keys(), passphrase, random, pageScript: await pageScript() }),
      )
      return finish(asked, 'page', { sealed, to: null })
    },
  }
}

import type { FormEvent, ReactNode, Ref } from 'react'
import { Banner } from './banner.tsx'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { uiMessages } from './messages.ts'
import stack from './stack.module.css'

type FormDialogProps = {
  readonly title: string
  readonly size?: 'small' | 'large'
  /** The fields. */
  readonly children: ReactNode
  readonly saveLabel: string
  readonly onSubmit: () => void
  /** Escape, or a press beside it. */
  readonly onClose: () => void
  /** Where giving up on purpose does more than closing: what was typed is let go. */
  readonly onCancel?: () => void
  /** While it is being saved it cannot be closed. */
  readonly isPending: boolean
  /** Why it could not be saved; said at once. */
  readonly problem: string | null | undefined
  /** Whether anything was typed: a press beside the dialog then does not throw it away. */
  readonly holdsWords: boolean
  readonly formRef?: Ref<HTMLFormElement>
}

/** A few fields that are saved together, or not at all. It is open as long as it stands. */
export const FormDialog = ({
  title,
  size = 'small',
  children,
  saveLabel,
  onSubmit,
  onClose,
  onCancel = onClose,
  isPending,
  problem,
  holdsWords,
  formRef,
}: FormDialogProps) => {
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <Dialog title={title} isOpen onClose={onClose} canClose={!isPending} holdsWords={holdsWords} size={size}>
      <form ref={formRef} className={stack.stack} onSubmit={submit} autoComplete="off" noValidate>
        {children}
        {problem && (
          <Banner tone="trouble" live="alert">
            {problem}
          </Banner>
        )}
        <div className={stack.row}>
          <Button variant="primary" type="submit" isPending={isPending}>
            {saveLabel}
          </Button>
          <Button onPress={onCancel} isDisabled={isPending}>
            {uiMessages.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

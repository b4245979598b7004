import { type ReactNode, useEffect, useState } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Button } from './button.tsx'
import { cx } from './cx.ts'
import css from './dialog.module.css'
import { focusHeadingIfLost } from './focus-heading.ts'
import { uiMessages } from './messages.ts'

type DialogProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons, the main one last. */
  readonly footer?: ReactNode
  readonly size?: 'small' | 'large'
  readonly role?: 'dialog' | 'alertdialog'
  /** False while work is under way that closing would not stop. */
  readonly canClose?: boolean
  /** True once words were typed in it: a press beside it then does not throw them away. Escape still closes it. */
  readonly holdsWords?: boolean
}

/** React Aria gives the focus back in the next frame: it knows the button of the menu that a dialog was opened from. */
const afterReactAria = (work: () => void): void =>
  void requestAnimationFrame(() => requestAnimationFrame(work))

/**
 * Gives the focus back to where it was. React Aria does so too, but a frame too early when the dialog closes after
 * some work: the page behind it is then still inert and takes no focus. What is gone meanwhile gives it to the heading.
 */
const FocusBack = () => {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () =>
      queueMicrotask(() => {
        if (document.activeElement !== document.body) return
        if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
        else afterReactAria(() => focusHeadingIfLost({ preventScroll: true }))
      }),
    [before],
  )
  return null
}

/** Opens over the page and holds the focus; Escape closes it, and the focus goes back to where it was. */
export const Dialog = ({
  title,
  isOpen,
  onClose,
  children,
  footer,
  size = 'small',
  role = 'dialog',
  canClose = true,
  holdsWords = false,
}: DialogProps) => (
  <ModalOverlay
    className={cx(css.scrim)}
    isOpen={isOpen}
    onOpenChange={(open) => !open && onClose()}
    isDismissable={canClose && !holdsWords && role === 'dialog'}
    isKeyboardDismissDisabled={!canClose}
  >
    <Modal className={cx(css.modal, css[size])}>
      <AriaDialog role={role} className={cx(css.dialog)}>
        <FocusBack />
        <Heading slot="title" level={2} className={cx(css.title)}>
          {title}
        </Heading>
        <div className={css.body}>{children}</div>
        {footer && <div className={css.footer}>{footer}</div>}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
)

type ConfirmProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  readonly confirmLabel: string
  readonly cancelLabel?: string
  /** `danger` for what cannot be taken back. */
  readonly tone?: 'primary' | 'danger'
  readonly isConfirmDisabled?: boolean
  /** The dialog waits for it and closes after it; on failure it stays, and the caller shows why. */
  readonly onConfirm: () => Promise<unknown> | undefined
}

/** Asks before something that matters. The safe answer has the focus. */
export const ConfirmDialog = ({
  tone = 'primary',
  confirmLabel,
  cancelLabel = uiMessages.cancel,
  isConfirmDisabled = false,
  onConfirm,
  ...dialog
}: ConfirmProps) => {
  const [isPending, setPending] = useState(false)
  const confirm = async () => {
    setPending(true)
    try {
      await onConfirm()
      dialog.onClose()
    } catch {
      // The caller holds the error and shows it in the dialog's body.
    } finally {
      setPending(false)
    }
  }
  return (
    <Dialog
      {...dialog}
      role="alertdialog"
      canClose={!isPending}
      footer={
        <>
          <Button onPress={dialog.onClose} isDisabled={isPending} autoFocus>
            {cancelLabel}
          </Button>
          <Button
            variant={tone}
            onPress={() => void confirm()}
            isPending={isPending}
            isDisabled={isConfirmDisabled}
          >
            {confirmLabel}
          </Button>
        </>
      }
    />
  )
}

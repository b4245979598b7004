import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { Button, IconButton } from './button.tsx'
import { focusHeading } from './focus-heading.ts'
import { uiMessages } from './messages.ts'
import css from './toast.module.css'

export type ToastMessage = {
  readonly text: string
  /** Such as Undo. */
  readonly action?: { readonly label: string; readonly onPress: () => void }
}

type Shown = ToastMessage & { readonly id: number }
type Toasts = {
  readonly show: (message: ToastMessage) => void
  /** Takes every message away: one may hold a member's words. */
  readonly clear: () => void
}

const ToastContext = createContext<Toasts | null>(null)

/** Says something in passing, politely: it never takes the focus. */
export const useToast = (): Toasts => {
  const toasts = useContext(ToastContext)
  if (!toasts) throw new Error('ToastRegion is missing')
  return toasts
}

const SECONDS = 8
/** Whoever has to find a button by ear or by switch needs longer; the bin holds what was removed in any case. */
const SECONDS_WITH_ACTION = 20
const MOST_AT_ONCE = 3

/** A message's buttons go with it: the focus goes to where it was before, or to the heading when that is gone. */
const giveFocusBack = (to: Element | null): void => {
  if (to instanceof HTMLElement) to.focus({ preventScroll: true })
  if (document.activeElement !== to) focusHeading({ preventScroll: true })
}

const Toast = ({ toast, onClose }: { toast: Shown; onClose: () => void }) => {
  const [isHeld, setHeld] = useState(false)
  const cameFrom = useRef<Element | null>(null)
  const seconds = toast.action ? SECONDS_WITH_ACTION : SECONDS
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(onClose, seconds * 1000)
    return () => clearTimeout(timer)
  }, [isHeld, seconds, onClose])
  const press = (work?: () => void): void => {
    giveFocusBack(cameFrom.current)
    work?.()
    onClose()
  }
  return (
    <li
      className={css.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget
        setHeld(true)
      }}
      onBlur={() => setHeld(false)}
    >
      <span className={css.text}>{toast.text}</span>
      {toast.action && (
        <Button variant="plain" onPress={() => press(toast.action?.onPress)}>
          {toast.action.label}
        </Button>
      )}
      <IconButton icon="close" label={uiMessages.dismiss} onPress={() => press()} />
    </li>
  )
}

/** Wraps the app; messages stand at its foot, in a live region that is always there. */
export const ToastRegion = ({ children }: { children: ReactNode }) => {
  const [shown, setShown] = useState<readonly Shown[]>([])
  const nextId = useRef(0)
  const toasts = useMemo<Toasts>(
    () => ({
      show: (message) => {
        nextId.current += 1
        const toast = { ...message, id: nextId.current }
        // The same words again take the place of those before: they are heard once more, and seen once.
        setShown((before) =>
          [...before.filter(({ text, action }) => action || text !== toast.text), toast].slice(-MOST_AT_ONCE),
        )
      },
      clear: () => setShown([]),
    }),
    [],
  )
  const close = useCallback(
    (id: number) => setShown((before) => before.filter((toast) => toast.id !== id)),
    [],
  )
  return (
    <ToastContext value={toasts}>
      {children}
      <section className={css.region} aria-label={uiMessages.messages}>
        <ol aria-live="polite" aria-relevant="additions">
          {shown.map((toast) => (
            <HeldToast key={toast.id} toast={toast} close={close} />
          ))}
        </ol>
      </section>
    </ToastContext>
  )
}

const HeldToast = ({ toast, close }: { toast: Shown; close: (id: number) => void }) => {
  const onClose = useCallback(() => close(toast.id), [close, toast.id])
  return <Toast toast={toast} onClose={onClose} />
}

import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
} from 'react'
import { matches, typesText } from './keys.ts'

export type Shortcut = {
  /** Such as `Mod+Shift+L`, `?` or `F1`. */
  readonly keys: string
  readonly label: string
  /** Heading under which the help shows it. */
  readonly group: string
}

type Registered = Shortcut & { readonly run: () => void; readonly isEnabled: boolean }
type Registry = {
  readonly register: (shortcut: Registered) => () => void
  readonly shortcuts: readonly Registered[]
}

const ShortcutsContext = createContext<Registry | null>(null)

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]'))

/** Hears every shortcut of the screens that are shown; the newest of equal keys wins. */
export const ShortcutsProvider = ({ children }: { children: ReactNode }) => {
  const [shortcuts, setShortcuts] = useState<readonly Registered[]>([])
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return
    const pressed = shortcuts.findLast(({ keys, isEnabled }) => isEnabled && matches(event, keys))
    if (!pressed || (typesText(pressed.keys) && isTyping(event.target))) return
    event.preventDefault()
    pressed.run()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
  const [register] = useState(() => (shortcut: Registered) => {
    setShortcuts((before) => [...before, shortcut])
    return () => setShortcuts((before) => before.filter((other) => other !== shortcut))
  })
  const registry = useMemo(() => ({ register, shortcuts }), [register, shortcuts])
  return <ShortcutsContext value={registry}>{children}</ShortcutsContext>
}

const useRegistry = (): Registry => {
  const registry = useContext(ShortcutsContext)
  if (!registry) throw new Error('ShortcutsProvider is missing')
  return registry
}

/** Listens for a shortcut while the component is shown, and lists it in the help. */
export const useShortcut = (
  { keys, label, group }: Shortcut,
  onPress: () => void,
  isEnabled = true,
): void => {
  const { register } = useRegistry()
  const run = useEffectEvent(onPress)
  useEffect(
    () => register({ keys, label, group, isEnabled, run: () => run() }),
    [register, keys, label, group, isEnabled],
  )
}

/** The shortcuts of what is shown now, for the help. */
export const useShortcuts = (): readonly Shortcut[] => useRegistry().shortcuts

/** Keys are written `Mod+Shift+L`: Mod is Command on a Mac and Control elsewhere. */
type Keys = {
  readonly mod: boolean
  readonly shift: boolean
  readonly alt: boolean
  readonly key: string
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>

const onMac = (): boolean => /mac|iphone|ipad/i.test(navigator.platform)

const parse = (keys: string): Keys => {
  const parts = keys.split('+')
  return {
    mod: parts.includes('Mod'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
    key: parts.at(-1) ?? '',
  }
}

/** A letter is found by its place too, so that shortcuts work while a Greek or Arabic layout is on. */
const sameKey = (event: Pressed, key: string): boolean =>
  event.key.toLowerCase() === key.toLowerCase() ||
  (/^[A-Z]$/i.test(key) && !/^[a-z]$/i.test(event.key) && event.code === `Key${key.toUpperCase()}`)

/** Whether these keys were pressed. A sign such as `?` counts however the layout makes it. */
export const matches = (event: Pressed, keys: string, mac = onMac()): boolean => {
  const wanted = parse(keys)
  const isSign = !/^[A-Z0-9]$/i.test(wanted.key) && wanted.key.length === 1
  return (
    sameKey(event, wanted.key) &&
    (mac ? event.metaKey : event.ctrlKey) === wanted.mod &&
    (mac ? !event.ctrlKey : !event.metaKey) &&
    (isSign || (event.shiftKey === wanted.shift && event.altKey === wanted.alt))
  )
}

/** Whether these keys would otherwise type something. */
export const typesText = (keys: string): boolean => {
  const { mod, key } = parse(keys)
  return !mod && key.length === 1
}

const MAC_SIGNS: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩' }
const MAC_ORDER = ['Alt', 'Shift', 'Mod']

export const writtenKeys = (keys: string, mac = onMac()): string => {
  const parts = keys.split('+')
  if (!mac) return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+')
  const key = parts.at(-1) ?? ''
  const held = MAC_ORDER.filter((part) => parts.includes(part))
  return [...held, key].map((part) => MAC_SIGNS[part] ?? part).join('')
}

export const spokenKeys = (keys: string, mac = onMac()): string =>
  keys
    .split('+')
    .map((part) => (part === 'Mod' ? (mac ? 'Command' : 'Control') : part))
    .join(' ')

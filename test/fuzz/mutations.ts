import { chanceFrom } from '../bench/random.ts'

/** A number from 0 up to `below`. */
export type Draw = (below: number) => number

/** The same numbers for the same seed. */
export const drawFrom = (seed: number): Draw => {
  const { share } = chanceFrom(seed)
  return (below) => Math.floor(share() * below)
}

const BYTE_MUTATIONS: readonly ((bytes: Uint8Array, draw: Draw) => Uint8Array)[] = [
  (bytes, draw) => {
    const changed = bytes.slice()
    const at = draw(changed.length)
    changed[at] = (changed[at] ?? 0) ^ (1 << draw(8))
    return changed
  },
  (bytes, draw) => bytes.subarray(0, draw(bytes.length)),
  (bytes, draw) => {
    const at = draw(bytes.length)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + draw(64))])
  },
  (bytes, draw) => {
    const at = draw(bytes.length)
    const more = Uint8Array.from({ length: 1 + draw(64) }, () => draw(256))
    return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)])
  },
  (bytes, draw) => {
    const at = draw(bytes.length)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(draw(at + 1), at), bytes.subarray(at)])
  },
  (bytes, draw) => bytes.slice().fill(draw(256), draw(bytes.length), bytes.length - draw(bytes.length)),
]

/** Bytes with one thing about them changed. */
export const mutateBytes = (bytes: Uint8Array, draw: Draw): Uint8Array =>
  bytes.length === 0
    ? Uint8Array.of(draw(256))
    : (BYTE_MUTATIONS[draw(BYTE_MUTATIONS.length)]?.(bytes, draw) ?? bytes)

/** What no schema expects where it stands, and what some program once fell over. */
const ODD_VALUES: readonly unknown[] = [
  ...[null, true, -1, 0.5, 1e308, Number.MAX_SAFE_INTEGER + 2, '', '\0', '\ud800', '\uFFFC', '\r\n', [], {}],
  ...['\u202Eabc', '<img src=x onerror=alert(1)>', '__proto__', 'x'.repeat(100_000), '2026-02-30', '../../x'],
  ...[{ __proto__: null, toString: 1 }, Array.from({ length: 5_000 }, () => null), [[[[[[[[[[]]]]]]]]]]],
]

type Slot = { readonly holder: object; readonly key: string }

const slotsOf = (value: unknown): Slot[] =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).flatMap((key) => [{ holder: value, key }, ...slotsOf(Reflect.get(value, key))])
    : []

/** A JSON value with one of its values replaced, left out, doubled, or moved. */
export const mutateJson = (value: unknown, draw: Draw): unknown => {
  const copy: unknown = structuredClone(value)
  const slots = slotsOf(copy)
  const slot = slots[draw(slots.length)]
  const other = slots[draw(slots.length)]
  if (!slot || !other) return copy
  const kind = draw(4)
  if (kind === 0) Reflect.set(slot.holder, slot.key, ODD_VALUES[draw(ODD_VALUES.length)])
  else if (kind === 1) Reflect.deleteProperty(slot.holder, slot.key)
  else if (kind === 2) Reflect.set(slot.holder, `${slot.key}${draw(10)}`, Reflect.get(slot.holder, slot.key))
  else Reflect.set(slot.holder, slot.key, structuredClone(Reflect.get(other.holder, other.key)))
  return copy
}

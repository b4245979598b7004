import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const WindowState = z.object({
  x: z.number().int().nullable(),
  y: z.number().int().nullable(),
  width: z.number().int(),
  height: z.number().int(),
  maximized: z.boolean(),
})
export type WindowState = z.output<typeof WindowState>

export const MIN_SIZE = { width: 480, height: 400 }
const FIRST: WindowState = { x: null, y: null, width: 1200, height: 800, maximized: false }

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

/** The state as it fits today's screens: a monitor may have gone since. */
export const fitWindow = (state: WindowState, screens: readonly Area[]): WindowState => {
  const { x, y } = state
  const screen =
    x === null || y === null
      ? undefined
      : screens.find(
          (area) =>
            x >= area.x - 40 &&
            x < area.x + area.width - 40 &&
            y >= area.y - 40 &&
            y < area.y + area.height - 40,
        )
  const room = screen ?? screens[0] ?? { x: 0, y: 0, width: FIRST.width, height: FIRST.height }
  return {
    ...state,
    x: screen ? x : null,
    y: screen ? y : null,
    width: within(state.width, MIN_SIZE.width, Math.max(room.width, MIN_SIZE.width)),
    height: within(state.height, MIN_SIZE.height, Math.max(room.height, MIN_SIZE.height)),
  }
}

/** What was kept, or a first size where nothing readable was. */
export const readWindowState = (file: string): WindowState => {
  try {
    return WindowState.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return FIRST
  }
}

/** A window's place is no reason to fail. */
export const keepWindowState = (file: string, state: WindowState): void => {
  try {
    writeFileSync(file, JSON.stringify(state), { mode: 0o600 })
  } catch {
    // The next window opens in the first size.
  }
}

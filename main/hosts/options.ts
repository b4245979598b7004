import { parseArgs } from 'node:util'
import type { ChosenFolders } from './platform-paths.ts'

export type HostOptions = ChosenFolders & {
  /** False: print the link only. */
  readonly open: boolean
  /** Opens a sample journal first; the member's own is looked at when that is closed. */
  readonly sample: boolean
}

/**
 * Reads a host's command line. Throws with a plain message for an option that it does not know, and for a folder
 * without a name: a script whose variable is empty must not open the journal that lies in the usual place.
 */
export const readOptions = (args: readonly string[]): HostOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      home: { type: 'string' },
      'device-home': { type: 'string' },
      open: { type: 'boolean', default: true },
      sample: { type: 'boolean', default: false },
    },
    allowNegative: true,
  })
  for (const name of ['home', 'device-home'] as const)
    if (values[name]?.trim() === '') throw new Error(`--${name} needs a folder`)
  return { home: values.home, deviceHome: values['device-home'], open: values.open, sample: values.sample }
}

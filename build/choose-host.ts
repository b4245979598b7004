export type HostChoice = 'auto' | 'electron' | 'browser'

export type Surroundings = {
  readonly hasDisplay: boolean
  /** Electron refuses to run as root without switching its sandbox off, which we never do. */
  readonly isRoot: boolean
  /** The Electron program, or null where there is none. */
  readonly installed: () => string | null
  readonly failedLately: () => boolean
  readonly download: () => string | null
}

export type Chosen =
  | { readonly host: 'electron'; readonly program: string; readonly why: string }
  | { readonly host: 'browser'; readonly why: string }
  | { readonly host: 'none'; readonly why: string }

/** Which host to start, and the one line that says so. */
export const chooseHost = (choice: HostChoice, around: Surroundings): Chosen => {
  if (choice === 'browser') return { host: 'browser', why: 'Starting in your browser, as asked.' }
  if (choice === 'auto' && !around.hasDisplay)
    return {
      host: 'browser',
      why: 'There is no display here, so Throughline waits for a browser at this link.',
    }
  if (choice === 'auto' && around.isRoot)
    return { host: 'browser', why: 'Electron does not run as root, so Throughline opens in your browser.' }
  const program =
    around.installed() ?? (choice === 'auto' && around.failedLately() ? null : around.download())
  if (program) return { host: 'electron', program, why: 'Starting the desktop app.' }
  return choice === 'auto'
    ? {
        host: 'browser',
        why: 'Electron is not installed and could not be downloaded, so Throughline opens in your browser.',
      }
    : {
        host: 'none',
        why: 'Electron is not installed and could not be downloaded. Try: npm start -- --host=browser',
      }
}

import { spawn } from 'node:child_process'

export type Opener = { readonly command: string; readonly args: readonly string[] }

/**
 * The program that shows a link in the system's browser, or null where there is no display to show it on.
 * The link is one argument, never part of a shell's line.
 */
export const openerFor = (
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): Opener | null => {
  if (platform === 'darwin') return { command: 'open', args: [] }
  if (platform === 'win32') return { command: 'rundll32', args: ['url.dll,FileProtocolHandler'] }
  return env.DISPLAY || env.WAYLAND_DISPLAY ? { command: 'xdg-open', args: [] } : null
}

/** Resolves to whether the opener could be started; what it does then is the system's affair. */
export const openWith = (opener: Opener, link: string): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(opener.command, [...opener.args, link], { stdio: 'ignore', detached: true })
    child.once('error', () => resolve(false))
    child.once('spawn', () => {
      child.unref()
      resolve(true)
    })
  })

import { writeFile } from 'node:fs/promises'
import { type BrowserWindow, dialog, shell } from 'electron'
import { AppError } from '../../../shared/errors.ts'
import type { Lent } from '../host-handlers.ts'
import { messages } from './messages.ts'

/** What the desktop app lends: the system's own dialogs, on the window that asks. */
export const desktopCapabilities = (windowNow: () => BrowserWindow | null): Lent => {
  const withWindow = async <T>(ask: (window: BrowserWindow) => Promise<T>): Promise<T> => {
    const window = windowNow()
    if (!window) throw new AppError('not-supported')
    return ask(window)
  }
  return {
    openLink: (url) => shell.openExternal(url),
    showFolder: async (folder) => {
      if ((await shell.openPath(folder)) !== '') throw new AppError('not-found')
    },
    pickFile: () =>
      withWindow(async (window) => {
        const { canceled, filePaths } = await dialog.showOpenDialog(window, {
          title: messages.pickBackup,
          properties: ['openFile'],
          filters: [
            { name: messages.backupFiles, extensions: ['throughline-backup'] },
            { name: messages.allFiles, extensions: ['*'] },
          ],
        })
        return canceled ? null : (filePaths[0] ?? null)
      }),
    saveFile: (name, bytes) =>
      withWindow(async (window) => {
        const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: name })
        if (canceled || !filePath) return false
        await writeFile(filePath, bytes, { mode: 0o600 })
        return true
      }),
  }
}

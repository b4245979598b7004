import { type BrowserWindow, dialog, shell } from 'electron'
import type { PickedKind } from '../../../shared/contract/host.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Lent } from '../host-handlers.ts'
import { saveWhole } from '../write-whole.ts'
import { messages } from './messages.ts'

type Picking = { readonly title: string; readonly filters: { name: string; extensions: string[] }[] }

const ALL_FILES = { name: messages.allFiles, extensions: ['*'] }
const PICKING = {
  backup: {
    title: messages.pickBackup,
    filters: [{ name: messages.backupFiles, extensions: ['throughline-backup'] }, ALL_FILES],
  },
  exchange: {
    title: messages.pickExchange,
    filters: [{ name: messages.exchangeFiles, extensions: ['throughline', 'throughline-card'] }, ALL_FILES],
  },
  folder: { title: messages.pickFolder, filters: [] },
} satisfies Record<PickedKind | 'folder', Picking>

/** What the desktop app lends: the system's own dialogs, on the window that asks. */
export const desktopCapabilities = (windowNow: () => BrowserWindow | null): Lent => {
  const withWindow = async <T>(ask: (window: BrowserWindow) => Promise<T>): Promise<T> => {
    const window = windowNow()
    if (!window) throw new AppError('not-supported')
    return ask(window)
  }
  const pick = (
    { title, filters }: Picking,
    properties: ('openFile' | 'multiSelections' | 'openDirectory' | 'createDirectory')[],
  ): Promise<string[]> =>
    withWindow(async (window) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, { title, properties, filters })
      return canceled ? [] : filePaths
    })
  return {
    openLink: (url) => shell.openExternal(url),
    showFolder: async (folder) => {
      if ((await shell.openPath(folder)) !== '') throw new AppError('not-found')
    },
    pickFile: async (kind) => (await pick(PICKING[kind], ['openFile']))[0] ?? null,
    pickFiles: () => pick(PICKING.exchange, ['openFile', 'multiSelections']),
    pickFolder: async () => (await pick(PICKING.folder, ['openDirectory', 'createDirectory']))[0] ?? null,
    saveFile: (name, bytes) =>
      withWindow(async (window) => {
        const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: name })
        if (canceled || !filePath) return false
        await saveWhole(filePath, bytes)
        return true
      }),
  }
}

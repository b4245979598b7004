import { Menu, type MenuItemConstructorOptions } from 'electron'
import { messages } from './messages.ts'

export type MenuActions = { readonly lock: () => void }

/** The menu as the platform has it: pure, so that a test can read it. */
const menuTemplate = (
  platform: NodeJS.Platform,
  developing: boolean,
  actions: MenuActions,
): MenuItemConstructorOptions[] => {
  const isMac = platform === 'darwin'
  const lock: MenuItemConstructorOptions = {
    label: messages.lock,
    accelerator: 'CmdOrCtrl+Shift+L',
    // The screen has the same shortcut, so that it works in the browser host too; the menu only shows it.
    registerAccelerator: false,
    click: actions.lock,
  }
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  return [
    ...(isMac ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
    { label: messages.file, submenu: [lock, separator, { role: isMac ? 'close' : 'quit' }] },
    { label: messages.edit, role: 'editMenu' },
    {
      label: messages.view,
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
        ...(developing ? [separator, { role: 'toggleDevTools' } satisfies MenuItemConstructorOptions] : []),
      ],
    },
    { label: messages.window, role: 'windowMenu' },
  ]
}

export const setMenu = (platform: NodeJS.Platform, developing: boolean, actions: MenuActions): void =>
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(platform, developing, actions)))

import { type App, app, type Session } from 'electron'
import { requestAllowed } from './guards.ts'

/** Refuses, once and for every page that will ever be made: navigation, redirects, webviews, new windows. */
export const guardWebContents = (on: Pick<App, 'on'> = app): void => {
  on.on('web-contents-created', (_, contents) => {
    const refuse = (event: { preventDefault: () => void }): void => event.preventDefault()
    contents.on('will-navigate', refuse)
    contents.on('will-frame-navigate', refuse)
    contents.on('will-redirect', refuse)
    contents.on('will-attach-webview', refuse)
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** Denies every permission and every request to a network, and fetches no dictionary. */
export const guardSession = (session: Session, developing: boolean): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !requestAllowed(url, developing) }),
  )
}

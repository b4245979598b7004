import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron'
import { BRIDGE, type Bridge, CALL_CHANNEL, EVENT_CHANNEL, OFFER_CHANNEL } from '../../shared/bridge.ts'
import type { AnyEvent } from '../../shared/contract/index.ts'

const bridge: Bridge = {
  invoke: (method, input) => ipcRenderer.invoke(CALL_CHANNEL, method, input),
  offerFiles: (...files) =>
    ipcRenderer.invoke(
      OFFER_CHANNEL,
      files.map((file) => (file instanceof File ? webUtils.getPathForFile(file) : '')),
    ),
  subscribe: (listener) => {
    // The event object of Electron stays on this side: it leads to the sender.
    const hear = (_: IpcRendererEvent, event: AnyEvent): void => listener(event)
    ipcRenderer.on(EVENT_CHANNEL, hear)
    return () => {
      ipcRenderer.removeListener(EVENT_CHANNEL, hear)
    }
  },
}

contextBridge.exposeInMainWorld(BRIDGE, bridge)

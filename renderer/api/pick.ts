import type { Bridge } from '../../shared/bridge.ts'
import { electronTransport } from './electron.ts'
import { httpTransport } from './http.ts'
import type { Transport } from './transport.ts'

declare global {
  interface Window {
    /** Put there by the preload script, in the desktop app only. */
    readonly throughline?: Bridge
  }
}

/** The transport of the host that this page runs in. Call it once, before the first screen. */
export const pickTransport = (): Transport =>
  window.throughline ? electronTransport(window.throughline) : httpTransport()

import type { TrustedTypePolicyFactory } from 'trusted-types/lib/index.js'

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypePolicyFactory
  }
}

const refuse = (): never => {
  throw new TypeError('Only our own worker script and the empty document may pass')
}

/**
 * Lets two harmless things through Trusted Types, and nothing else: the empty document with which Turndown asks
 * whether the browser can parse HTML, and one script of our own for a worker.
 * @param workerUrl the only script address that may be used as text
 */
export const allowOnly = (workerUrl: string): void => {
  const { trustedTypes } = window
  if (!trustedTypes || trustedTypes.defaultPolicy) return
  const allowed = new URL(workerUrl, window.location.href).href
  trustedTypes.createPolicy('default', {
    createHTML: (html) => (html === '' ? html : refuse()),
    createScriptURL: (url) => (new URL(url, window.location.href).href === allowed ? url : refuse()),
  })
}

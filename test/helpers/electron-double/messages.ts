import type { AnyEvent } from '../../../shared/contract/index.ts'

/** Who sends a hostile call: another origin, or a frame inside the page. */
export type As = { readonly origin: string; readonly isMainFrame: boolean }

/** What a test tells the double, over the child process's own channel. */
export type Order =
  /** A call through the page's own bridge, as the preload script made it. */
  | { readonly do: 'invoke'; readonly method: unknown; readonly input: unknown }
  /** A call straight on the IPC channel, from somebody else. */
  | { readonly do: 'invoke-as'; readonly as: As; readonly method: string; readonly input: unknown }
  /** Files dropped on the page, by their paths (an empty one: a file that the page made itself). */
  | { readonly do: 'drop'; readonly paths: readonly string[] }
  /** Paths straight on the channel for drops, from somebody else. */
  | { readonly do: 'offer-as'; readonly as: As; readonly paths: unknown }
  | { readonly do: 'fetch'; readonly url: string; readonly method: string }
  | { readonly do: 'power'; readonly event: 'suspend' | 'lock-screen' }
  | { readonly do: 'navigate'; readonly event: 'will-navigate' | 'will-redirect' | 'will-attach-webview' }
  /** The page holds back its closing; which button the question about it gets. */
  | { readonly do: 'hold-back'; readonly button: number }
  | { readonly do: 'permission'; readonly permission: string }
  | { readonly do: 'request'; readonly url: string }
  | { readonly do: 'open-window'; readonly url: string }
  | { readonly do: 'answer-dialog'; readonly path: string | null }
  | { readonly do: 'click-notification' }
  | { readonly do: 'second-instance' }
  | { readonly do: 'close-window' }
  | { readonly do: 'quit' }
  | { readonly do: 'report' }

export type Report = {
  readonly windows: number
  readonly focused: number
  readonly webPreferences: Readonly<Record<string, unknown>>
  readonly partition: string
  readonly schemes: unknown
  readonly bridgeKeys: readonly string[]
  readonly opened: readonly string[]
  readonly notifications: readonly { readonly title: string; readonly body: string }[]
  readonly menu: readonly string[]
}

export type FromDouble =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  | { readonly kind: 'event'; readonly event: AnyEvent }

/** Every way a call can fail, by name. Screens choose their words by the code, never by a message. */
const ERROR_CODES = [
  'internal',
  'invalid-input',
  'unknown-method',
  'not-supported',
  'not-found',
  'cancelled',
  // the vault
  'locked',
  'no-journal',
  'journal-exists',
  'wrong-passphrase',
  'wrong-recovery-code',
  'too-soon',
  'weak-passphrase',
  'groups-do-not-match',
  'remember-unavailable',
  'key-file-missing',
  'key-file-damaged',
  'journal-missing',
  'journal-damaged',
  'journal-newer',
  'open-elsewhere',
  'read-only',
  'disk-full',
  'sample-journal',
  // backups and files
  'backup-damaged',
  'backup-wrong-key',
  'file-gone',
  'file-too-large',
  // marking, rating, values
  'words-moved',
  'reason-needed',
  'too-many',
  // terms
  'overlap',
  // decisions
  'locked-original',
  'nothing-to-record',
  // writing
  'nothing-to-finish',
  // exchanging with a coach
  'no-identity',
  'card-damaged',
  'own-card',
  'changed-key',
  'exchange-foreign',
  'exchange-newer',
  'exchange-damaged',
  'exchange-not-for-you',
  'exchange-forged',
  'exchange-own',
  'exchange-no-share',
  'exchange-mismatch',
  'exchange-not-a-reply',
  'nothing-to-share',
  'share-too-large',
  'preview-outdated',
  'privacy-unread',
  'no-app',
  'words-erased',
  'already-told',
  'nothing-to-ask',
  'already-asked',
  'comment-changed',
  'reply-saved',
  'reply-other-keys',
  'nothing-to-answer',
  'contact-changed',
  // summaries and documents
  'empty-document',
  'empty-period',
  'source-gone',
  'not-permitted',
  'too-large',
  'too-slow',
  'folder-gone',
  'folder-closed',
  'name-refused',
  // the transport
  'host-gone',
  'no-session',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** Small facts that a screen may need to word an error; never a member's words. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean>>

/** The one error that crosses the contract. Anything else thrown by core becomes `internal`. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code)
    this.name = 'AppError'
    this.code = code
    this.details = details
  }
}

export type Failure = { readonly code: ErrorCode; readonly details: ErrorDetails }

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

export const fail = (code: ErrorCode, details: ErrorDetails = {}): Result<never> => ({
  ok: false,
  error: { code, details },
})

/** A page’s passphrase as both sides take it: what a keyboard or a copy adds or writes otherwise makes no difference. */
export const tidyPassphrase = (typed: string): string => typed.normalize('NFC').replace(/\s+/gu, ' ').trim()

import type { Handlers } from '../../../shared/contract/define.ts'
import type { sharing } from '../../../shared/contract/sharing.ts'
import { drawWords } from '../../../shared/domain/exchange/six-words.ts'
import { composingHandlers } from './composing.ts'
import type { SharingDeps } from './deps.ts'
import { ledgerOf } from './ledger.ts'
import { sealingHandlers } from './sealing.ts'

/** Sharing chosen words with a coach: composing, looking at exactly what will go, sealing it, and the ledger. */
export const sharingService = (deps: SharingDeps): { readonly handlers: Handlers<typeof sharing> } => {
  const ledger = ledgerOf(deps)
  return {
    handlers: {
      ...composingHandlers(deps),
      ...sealingHandlers(deps, ledger.lineOf),
      ...ledger.handlers,
      proposePassphrase: () => ({ passphrase: drawWords(deps.random).join(' ') }),
    },
  }
}

/** Stands for no contact in the ledger’s filter. */
export const EVERYBODY = 'everybody'

/** Where the chosen contact is kept while one is elsewhere. */
export const LEDGER_CONTACT = 'ledger-contact'

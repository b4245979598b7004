/**
 * Bounds of what is exchanged. Sealing asks the same as opening, so that no member makes a file that cannot be read.
 * Sizes are bytes of UTF-8 unless a line says UTF-16 units.
 */
export const EXCHANGE_VERSION = 1
/** A sealed file is this long at most; looked at before a byte of it is read. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024
/** The signed JSON inside it. */
export const MAX_PAYLOAD_BYTES = 8 * 1024 * 1024
/** A card file or line. */
export const MAX_CARD_BYTES = 4_096
/** What a page's reply may be, as pasted: sealed, armoured, perhaps quoted by a mail program. */
export const MAX_PASTED = 2_000_000
/** The plaintext inside age is a multiple of this: its length tells little of its content. */
export const PADDING_BYTES = 4_096

export const MAX_EXCERPTS = 200
/** UTF-16 units of one excerpt, blocks counted as one each. */
export const MAX_EXCERPT = 50_000
export const MAX_SURROUNDING = 2_000
export const MAX_REDACTIONS = 500
export const MAX_LABEL = 60
export const MAX_NOTE = 20_000
export const MAX_QUESTIONS = 10
export const MAX_QUESTION = 1_000
export const MAX_RATINGS = 200
export const MAX_GOALS = 3
export const MAX_RESULTS = 60
export const MAX_ANSWERS = 500
export const MAX_WITHDRAWN = 2_000
/** A file with 10,000 comments is refused; nobody answers so many. */
export const MAX_COMMENTS = 1_000
export const MAX_COMMENT = 20_000
export const MAX_AGENDA = 3
export const MAX_AGENDA_ITEM = 300
/** Next steps of one conversation. */
export const MAX_STEPS = 20
/** Next steps in one file: those of earlier conversations, and what was taken out, travel too. */
export const MAX_TOLD_STEPS = 60
export const MAX_STEP = 500
export const MAX_NAME = 120
/** How deep JSON may nest; ours is five deep. */
export const MAX_DEPTH = 8

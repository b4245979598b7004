import { uuidv7 } from 'uuidv7'

/** A fresh UUIDv7: sorts by the time it was made, and two machines never make the same. */
export const v7 = (): string => uuidv7()

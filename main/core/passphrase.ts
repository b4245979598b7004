import { AppError } from '../../shared/errors.ts'

/** In characters as a person counts them. How strong it is, the screen says; this is only the floor. */
const MIN_PASSPHRASE = 8

/** @throws AppError `weak-passphrase` with the least there may be; nothing but spaces is none */
export const mustBeLongEnough = (passphrase: string): void => {
  if (passphrase.trim() === '' || [...passphrase].length < MIN_PASSPHRASE)
    throw new AppError('weak-passphrase', { least: MIN_PASSPHRASE })
}

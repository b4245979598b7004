import { AppError } from '../../shared/errors.ts'
import type { OpenJournal } from './deps.ts'

/** @throws AppError `read-only` when the journal was opened for reading only. */
export const mustBeWritable = ({ readOnly }: Pick<OpenJournal, 'readOnly'>): void => {
  if (readOnly) throw new AppError('read-only')
}

import { readFile, stat } from 'node:fs/promises'
import type { z } from 'zod'
import type { CardSource } from '../../../shared/contract/contacts.ts'
import type { Card } from '../../../shared/domain/exchange/card.ts'
import { MAX_CARD_BYTES } from '../../../shared/domain/exchange/limits.ts'
import { AppError } from '../../../shared/errors.ts'
import { readCard } from '../exchange/card-text.ts'
import type { FileShelf } from '../files/shelf.ts'

const textOfFile = async (files: Pick<FileShelf, 'pathOf'>, token: string): Promise<string> => {
  const path = files.pathOf(token)
  const facts = path === null ? null : await stat(path).catch(() => null)
  if (path === null || !facts?.isFile()) throw new AppError('file-gone')
  if (facts.size > MAX_CARD_BYTES) throw new AppError('file-too-large')
  return readFile(path, 'utf8')
}

/**
 * The card that the person brought, as a line or a file.
 * @throws AppError `card-damaged`, `exchange-newer`, `exchange-foreign`, `file-too-large`, `file-gone`
 */
export const bringCard = async (
  files: Pick<FileShelf, 'pathOf'>,
  source: z.output<typeof CardSource>,
): Promise<Card> => readCard('line' in source ? source.line : await textOfFile(files, source.file))

import type { AppError, ErrorCode, ErrorDetails } from '../../../shared/errors.ts'
import type { Reads } from './reads.ts'

/** What the reader is started with. */
export type ReaderStart = { readonly file: string; readonly key: Uint8Array }

export type ReadName = keyof Reads
export type ReadArgs<N extends ReadName> = Parameters<Reads[N]>[1]
export type ReadResult<N extends ReadName> = Awaited<ReturnType<Reads[N]>>

export type ReadRequest = { readonly id: number; readonly name: ReadName; readonly args: unknown }

export type ReadReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly code: ErrorCode; readonly details: ErrorDetails }

export const replyOfError = (id: number, error: AppError): ReadReply => ({
  id,
  ok: false,
  code: error.code,
  details: error.details,
})

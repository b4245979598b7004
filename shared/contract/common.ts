import { z } from 'zod'
import { FLOW_IDS, PATH_IDS } from '../framework/flows.ts'

/** UUIDv7, as text. */
export const Id = z.uuid()
/** A local calendar day, `YYYY-MM-DD`. */
export const Day = z.iso.date()
/** A calendar month, `YYYY-MM`. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
/** A calendar year, `YYYY`. */
export const Year = z.string().regex(/^\d{4}$/)
/** Milliseconds since the epoch. */
export const Instant = z.number().int().nonnegative()
export const FlowIdSchema = z.enum(FLOW_IDS)
export const PathIdSchema = z.enum(PATH_IDS)

/** One answer may hold 5 million UTF-16 units: far beyond any entry, and a bound all the same. */
export const MAX_BODY = 5_000_000
export const Body = z.string().max(MAX_BODY)
/** Names the window that asked, so that it can tell its own changes from another's. Made fresh at each load. */
export const ClientId = z.string().min(8).max(64)

export const Tag = z.string().trim().min(1).max(60)

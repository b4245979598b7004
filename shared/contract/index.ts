import type { z } from 'zod'
import { backups } from './backups.ts'
import { choices } from './choices.ts'
import { coaching } from './coaching.ts'
import { connecting } from './connecting.ts'
import { contacts } from './contacts.ts'
import { conversations } from './conversations.ts'
import { decisions } from './decisions.ts'
import type { Command, Event, Query } from './define.ts'
import { documents } from './documents.ts'
import { editions } from './editions.ts'
import { exchange } from './exchange.ts'
import { forms } from './forms.ts'
import { framework } from './framework.ts'
import { goals } from './goals.ts'
import { growth } from './growth.ts'
import { host } from './host.ts'
import { interview } from './interview.ts'
import { jobs } from './jobs.ts'
import { journal } from './journal.ts'
import { lookBack } from './look-back.ts'
import { passages } from './passages.ts'
import { people } from './people.ts'
import { ratings } from './ratings.ts'
import { reflection } from './reflection.ts'
import { reminders } from './reminders.ts'
import { replies } from './replies.ts'
import { settings } from './settings.ts'
import { sharing } from './sharing.ts'
import { shelf } from './shelf.ts'
import { spelling } from './spelling.ts'
import { standards } from './standards.ts'
import { strengths } from './strengths.ts'
import { summaries } from './summaries.ts'
import { terms } from './terms.ts'
import { threads } from './threads.ts'
import { values } from './values.ts'
import { vault } from './vault.ts'
import { vision } from './vision.ts'

/** Everything that can be asked of core and host, and everything they tell. */
export const contract = {
  vault,
  backups,
  jobs,
  settings,
  spelling,
  host,
  journal,
  reflection,
  framework,
  decisions,
  values,
  people,
  shelf,
  reminders,
  passages,
  ratings,
  terms,
  vision,
  goals,
  strengths,
  growth,
  lookBack,
  threads,
  forms,
  contacts,
  sharing,
  replies,
  exchange,
  coaching,
  conversations,
  summaries,
  connecting,
  choices,
  standards,
  interview,
  editions,
  documents,
} as const

export type Contract = typeof contract
export type FeatureName = keyof Contract

type Defs<F extends FeatureName> = Contract[F]['defs']

/** `feature.name` of every command and query. */
export type Method = {
  [F in FeatureName]: {
    [K in keyof Defs<F> & string]: Defs<F>[K] extends Event ? never : `${F}.${K}`
  }[keyof Defs<F> & string]
}[FeatureName]

export type EventName = {
  [F in FeatureName]: {
    [K in keyof Defs<F> & string]: Defs<F>[K] extends Event ? `${F}.${K}` : never
  }[keyof Defs<F> & string]
}[FeatureName]

type DefOf<M extends string> = M extends `${infer F extends FeatureName}.${infer K}`
  ? K extends keyof Defs<F>
    ? Defs<F>[K]
    : never
  : never

/** What a caller passes (defaults may be left out). */
export type InputOf<M extends Method> =
  DefOf<M> extends Command<infer I, z.ZodType> | Query<infer I, z.ZodType> ? z.input<I> : never

/** What a caller gets. */
export type OutputOf<M extends Method> =
  DefOf<M> extends Command<z.ZodType, infer O> | Query<z.ZodType, infer O> ? z.output<O> : never

export type PayloadOf<E extends EventName> = DefOf<E> extends Event<infer P> ? z.output<P> : never

export type AnyEvent = { [E in EventName]: { readonly name: E; readonly payload: PayloadOf<E> } }[EventName]

import { createContext, type ReactNode, useContext } from 'react'
import type { Span } from '../../../shared/domain/span.ts'

/** Words of a step that somebody else spoke of, by their place in its Markdown. */
export type BesideSpan = Span & { readonly id: string }

/** What stands with the words of one step: what it is about, and what is said. */
export type BesideStep = {
  /** The same list while nothing changed. */
  readonly spans: readonly BesideSpan[]
  /** Below the words. */
  readonly below: ReactNode
}

const NOTHING: BesideStep = { spans: [], below: null }

/** What others said to an entry that is read, by step. Without a provider nobody said anything. */
export const BesideWordsContext = createContext<ReadonlyMap<string, BesideStep>>(new Map())

export const useBesideWords = (stepId: string): BesideStep =>
  useContext(BesideWordsContext).get(stepId) ?? NOTHING

import { createContext, type ReactNode, useContext } from 'react'
import { type OpeningControl, useOpening } from './use-opening.ts'

const OpeningContext = createContext<OpeningControl | null>(null)

export const useOpeningControl = (): OpeningControl => {
  const control = useContext(OpeningContext)
  if (!control) throw new Error('OpeningProvider is missing')
  return control
}

/** Stands around all pages of Coaching: files that are opened on one of them are still told of on the next. */
export const OpeningProvider = ({ children }: { children: ReactNode }) => (
  <OpeningContext value={useOpening()}>{children}</OpeningContext>
)

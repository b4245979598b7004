import { useLocation } from 'wouter'
import type { AppError } from '../../../shared/errors.ts'
import { useApi, useCommand } from '../../api/hooks.tsx'

type Begin<A extends readonly unknown[]> = {
  readonly go: (...args: A) => void
  readonly isPending: boolean
  readonly error: AppError | null
}

/** Begins a decision and goes to its first page. */
export const useBeginDecision = (): Begin<[]> => {
  const { journal } = useApi()
  const [, navigate] = useLocation()
  const start = useCommand(journal.start)
  return {
    go: () => start.mutate({ flow: 'decision' }, { onSuccess: ({ id }) => navigate(`/entry/${id}`) }),
    isPending: start.isPending,
    error: start.error,
  }
}

/** Begins a revisit of a decision, or goes on with the one under way. */
export const useBeginRevisit = (): Begin<[decisionId: string]> => {
  const { decisions } = useApi()
  const [, navigate] = useLocation()
  const revisit = useCommand(decisions.revisit)
  return {
    go: (decisionId) => revisit.mutate({ decisionId }, { onSuccess: ({ id }) => navigate(`/entry/${id}`) }),
    isPending: revisit.isPending,
    error: revisit.error,
  }
}

import { useLocation } from 'wouter'
import type { FlowId, PathId } from '../../../shared/framework/flows.ts'
import { useApi, useCommand } from '../../api/hooks.tsx'

/** What stands in the way of an entry that has no words yet: its path may still be chosen. */
type Blank = { readonly id: string; readonly path: PathId } | null

/** Begins (or goes on with) this week's reflection, or a free page, and goes there. */
export const useBegin = () => {
  const { reflection, journal, settings } = useApi()
  const [, navigate] = useLocation()
  const begin = useCommand(reflection.begin)
  const start = useCommand(journal.start)
  const setPath = useCommand(journal.setPath)
  const remember = useCommand(settings.setJournal)

  const reflect = async (path: PathId, blank: Blank): Promise<void> => {
    const entry = await begin.mutateAsync({ path })
    if (blank && entry.path !== path) await setPath.mutateAsync({ entryId: entry.id, path })
    // A choice of length is a habit, not a promise: if it cannot be remembered, the page opens all the same.
    remember.mutate({ weeklyPath: path })
    navigate(`/entry/${entry.id}`)
  }
  const write = async (flow: FlowId): Promise<void> => {
    const entry = await start.mutateAsync({ flow })
    navigate(`/entry/${entry.id}`)
  }
  const all = [begin, start, setPath]
  return {
    /** The commands hold their errors; nothing is thrown at the button. */
    reflect: (path: PathId, blank: Blank): void => void reflect(path, blank).catch(() => undefined),
    write: (flow: FlowId): void => void write(flow).catch(() => undefined),
    isPending: all.some((command) => command.isPending),
    error: all.find((command) => command.error)?.error ?? null,
  }
}

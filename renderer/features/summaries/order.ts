/** That one thing of a list goes before another; `before` null puts it last. */
export type MovedOne = { readonly id: string; readonly before: string | null }

/** What was moved between two orders of the same ids; null where they are the same, or more than one was moved. */
export const movedOne = (from: readonly string[], to: readonly string[]): MovedOne | null => {
  const id = to.find((one) => {
    const [rest, others] = [from, to].map((ids) => ids.filter((other) => other !== one).join(' '))
    return rest === others
  })
  if (id === undefined || from.join(' ') === to.join(' ')) return null
  return { id, before: to[to.indexOf(id) + 1] ?? null }
}

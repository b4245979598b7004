export type Used = { readonly promptId: string; readonly times: number; readonly last: number }

/**
 * Takes prompts fairly in turn: the least used, then the one used longest ago, then the first as they stand.
 * @param last milliseconds since the epoch
 */
export const nextInTurn = <P extends { readonly id: string }>(
  prompts: readonly P[],
  used: readonly Used[],
): P | undefined => {
  const history = new Map(used.map((use) => [use.promptId, use]))
  const times = ({ id }: P): number => history.get(id)?.times ?? 0
  const last = ({ id }: P): number => history.get(id)?.last ?? 0
  return prompts.toSorted((a, b) => times(a) - times(b) || last(a) - last(b))[0]
}

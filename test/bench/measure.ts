import { performance } from 'node:perf_hooks'

/** Milliseconds that some work took, waiting for its promise. */
export const timed = async (work: () => unknown): Promise<number> => {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** The value below which `share` of all lie (nearest rank). NaN of nothing. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const p50 = (values: readonly number[]): number => percentile(values, 0.5)
export const p95 = (values: readonly number[]): number => percentile(values, 0.95)

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

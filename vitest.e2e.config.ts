import { defineConfig } from 'vitest/config'

/** Whole journeys in a real browser, and in a real Electron where there is one: one after the other. */
export default defineConfig({
  test: {
    include: ['test/{e2e,electron}/**/*.e2e.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})

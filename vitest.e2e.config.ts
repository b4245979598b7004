import { defineConfig } from 'vitest/config'

/** Whole journeys in a real browser, and in a real Electron where there is one: each file on a machine of its own, two at a time. */
export default defineConfig({
  test: {
    include: ['test/{e2e,electron}/**/*.e2e.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // As long as a locator waits: on a busy machine a second says nothing.
    expect: { poll: { timeout: 15_000 } },
  },
})

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/{unit,contract,migrations,faults}/**/*.test.{ts,tsx}'],
    pool: 'forks',
    // By itself vitest leaves a core free: on two cores that is half of them.
    maxWorkers: 2,
    // Tests start threads by the hundred, and Node 24's V8 then dies now and then: its baseline compiler's code is
    // looked up while another thread's goes (nodejs/node issues 62393 and 64500). Both flags avoid that code.
    execArgv: ['--no-sparkplug', '--no-memory-protection-keys'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // What is waited for comes when it comes: another test may have the processor.
    expect: { poll: { timeout: 15_000, interval: 50 } },
  },
})

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/{unit,contract,migrations,faults}/**/*.test.{ts,tsx}'],
    pool: 'forks',
    // Tests start threads by the hundred, and Node 24's V8 then dies now and then: its baseline compiler's code is
    // looked up while another thread's goes (nodejs/node issues 62393 and 64500). Both flags avoid that code.
    execArgv: ['--no-sparkplug', '--no-memory-protection-keys'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})

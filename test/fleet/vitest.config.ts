import { defineConfig } from 'vitest/config';

/** Installs by policy, for real: policies of the machine, so one browser at a time. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/fleet/*.test.ts'],
    fileParallelism: false,
    // Only for what hangs: each thing that is waited for has a limit of its own.
    testTimeout: 300_000,
  },
});

import { defineConfig } from 'vitest/config';

/** The organisation's policy, from the files of the machine: one browser at a time. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/policy/*.test.ts'],
    fileParallelism: false,
    // Only for what hangs: each thing that is waited for has a limit of its own.
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});

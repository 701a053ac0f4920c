import { defineConfig } from 'vitest/config';

/** The organisation's policy, from the files of the machine: one browser at a time. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/policy/*.test.ts'],
    fileParallelism: false,
    // Of which two may go by waiting for another test's policies.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});

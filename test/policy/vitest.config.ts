import { defineConfig } from 'vitest/config';

/** The organisation's policy, from the files of the machine: one browser at a time. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/policy/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

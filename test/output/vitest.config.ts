import { defineConfig } from 'vitest/config';

/** Checks on the built output: what is shipped, byte for byte. */
export default defineConfig({
  test: { environment: 'node', include: ['test/output/*.test.ts'], testTimeout: 60_000 },
});

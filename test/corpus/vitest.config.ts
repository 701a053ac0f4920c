import { defineConfig } from 'vitest/config';

/** The corpus of forms, on the production build, in Chromium and in Firefox. */
export default defineConfig({
  test: {
    // Both at once, on two cores too: much of the time is waiting.
    maxWorkers: 2,
    projects: (['chromium', 'firefox'] as const).map((browser) => ({
      test: {
        name: browser,
        environment: 'node',
        include: ['test/corpus/*.test.ts'],
        provide: { browser },
        testTimeout: 20_000,
        hookTimeout: 300_000,
      },
    })),
  },
});

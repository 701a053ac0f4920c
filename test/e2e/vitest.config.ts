import { defineConfig } from 'vitest/config';

/** The one list of scenarios, on the production build, in Chromium and in Firefox. */
export default defineConfig({
  test: {
    // Both browsers at once, on two cores too: most of the time is waiting.
    maxWorkers: 2,
    projects: (['chromium', 'firefox'] as const).map((browser) => ({
      test: {
        name: browser,
        environment: 'node',
        include: ['test/e2e/*.test.ts'],
        provide: { browser, repeat: Number(process.env.REPEAT ?? 1) },
        testTimeout: 120_000,
        hookTimeout: 300_000,
      },
    })),
  },
});

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
    /** How often the whole list is run. */
    repeat: number;
  }
}

import { defineConfig } from 'vitest/config';

/** What only a real screen shows: windows in front of others, kiosks. Run by `npm run windows`. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: (['chromium', 'firefox'] as const).map((browser) => ({
      test: {
        name: browser,
        environment: 'node',
        include: ['test/windows/*.test.ts'],
        // A screen and a browser at a time for each.
        fileParallelism: false,
        provide: { browser, repeat: 1 },
        // Only for what hangs: each thing that is waited for has a limit of its own.
        testTimeout: 300_000,
        hookTimeout: 120_000,
      },
    })),
  },
});

import { defineConfig } from 'vitest/config';

/** How many browsers of a name share the list. */
const PARTS = 2;
const browsers = ['chromium', 'firefox'] as const;
const parts = Array.from({ length: PARTS }, (_, part) => part);

/** The one list of scenarios, on the production build, in Chromium and in Firefox. */
export default defineConfig({
  test: {
    // All of them at once, on two cores too: much of the time is waiting.
    maxWorkers: browsers.length * PARTS,
    projects: browsers.flatMap((browser) =>
      parts.map((part) => ({
        test: {
          name: `${browser} ${part + 1}/${PARTS}`,
          environment: 'node',
          include: ['test/e2e/*.test.ts'],
          provide: { browser, part, parts: PARTS, repeat: Number(process.env.REPEAT ?? 1) },
          // Only for what hangs: each thing that is waited for has a limit of its own.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      })),
    ),
  },
});

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
    /** Which part of the list is run, from 0, of how many. */
    part: number;
    parts: number;
    /** How often it is run. */
    repeat: number;
  }
}

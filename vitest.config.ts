import { defineConfig } from 'vitest/config';

/** What needs a document, but no browser. */
const WITH_DOCUMENT = ['test/unit/content-script/**/*.test.ts', 'test/unit/pages/**/*.test.ts'];

/** Unit tests: what is pure, and what needs no more than a document. */
export default defineConfig({
  test: {
    // A process for each file takes half as long again.
    pool: 'threads',
    // By itself Vitest leaves a core free, which is half of two.
    maxWorkers: '100%',
    // Patient, since other work may share two cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Idle moments are of `test/setup.ts`: Vitest's own come out of turn.
    fakeTimers: { toNotFake: ['nextTick', 'queueMicrotask', 'requestIdleCallback'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'with a document',
          environment: 'happy-dom',
          // happy-dom is loaded once in each thread, which takes half the time: each file has a window of its own, but what it
          // changes in the prototype of elements, which all windows of happy-dom (21.0.4) share, the next file sees too. Vitest
          // itself restores spies and timers after each.
          pool: 'vmThreads',
          include: WITH_DOCUMENT,
          setupFiles: ['test/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'without',
          include: ['test/**/*.test.ts'],
          exclude: [
            ...WITH_DOCUMENT,
            'test/corpus/**',
            'test/e2e/**',
            'test/fleet/**',
            'test/kits/node_modules/**',
            'test/output/**',
            'test/policy/**',
            'test/windows/**',
          ],
        },
      },
    ],
  },
});

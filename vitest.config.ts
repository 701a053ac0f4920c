import { defineConfig } from 'vitest/config';

/** Unit tests: what is pure, and what needs no more than a document. */
export default defineConfig({
  test: {
    environment: 'happy-dom',
    include: ['test/**/*.test.ts'],
    exclude: [
      'test/corpus/**',
      'test/e2e/**',
      'test/fleet/**',
      'test/kits/node_modules/**',
      'test/output/**',
      'test/policy/**',
      'test/windows/**',
    ],
    // By itself Vitest leaves a core free, which is half of two.
    maxWorkers: '100%',
    setupFiles: ['test/setup.ts'],
    // Idle moments are of `test/setup.ts`: Vitest's own come out of turn.
    fakeTimers: { toNotFake: ['nextTick', 'queueMicrotask', 'requestIdleCallback'] },
  },
});

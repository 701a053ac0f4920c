import { defineConfig } from 'vitest/config';

/** Unit tests: what is pure, and what needs no more than a document. */
export default defineConfig({
  test: {
    environment: 'happy-dom',
    include: ['test/**/*.test.ts'],
    // Vitest would leave a core free: of two, every other.
    maxWorkers: '100%',
    exclude: [
      'test/corpus/**',
      'test/e2e/**',
      'test/fleet/**',
      'test/kits/node_modules/**',
      'test/output/**',
      'test/policy/**',
      'test/windows/**',
    ],
    setupFiles: ['test/setup.ts'],
    // Idle moments are of `test/setup.ts`: Vitest's own come out of turn.
    fakeTimers: { toNotFake: ['nextTick', 'queueMicrotask', 'requestIdleCallback'] },
  },
});

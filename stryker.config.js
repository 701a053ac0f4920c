/** Mutation tests: how well the unit tests hold the rules. `npm run mutation`; figures in docs/mutation.md. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    'src/number/*.ts',
    'src/login-page/*.ts',
    'src/login-words/*.ts',
    'src/messages.ts',
    'src/settings/*.ts',
    'src/session/*.ts',
    'src/guide/{questions,situations,links,ways,advice}.ts',
  ],
  // TypeScript 7 has no API for Stryker to rewrite its configuration with; nothing in it needs that.
  tsconfigFile: 'none',
  concurrency: 2,
  incremental: true,
  incrementalFile: '.stryker/incremental.json',
  tempDirName: '.stryker/tmp',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  thresholds: { high: 95, low: 90, break: 90 },
};

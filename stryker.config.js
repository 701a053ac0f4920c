/** Mutation tests: how well the unit tests hold the rules. `npm run mutation`; figures in docs/mutation.md. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    'src/shared/{number,login-words,settings,session}/*.ts',
    'src/shared/messages.ts',
    'src/shared/advice/{questions,situations,links,ways,parts}.ts',
    'src/content-script/login-page/*.ts',
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

import { mergeConfig } from 'vitest/config';
import unit from '../../vitest.config.ts';

/** The unit tests that hold the rules, for the mutation tests: a mutant meets no test of tools or pages. */
export default mergeConfig(unit, {
  test: {
    root: '.',
    exclude: ['test/browsers/**', 'test/pages/**', 'test/pages-of-extension/**', 'test/repo/**'],
  },
});

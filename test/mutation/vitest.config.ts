import { mergeConfig } from 'vitest/config';
import unit from '../../vitest.config.ts';

/** The unit tests that hold the rules, for the mutation tests: no test of tools or pages. */
export default mergeConfig(unit, {
  test: {
    root: '.',
    exclude: [
      'test/{browsers,channels,corpus,e2e,output,pages,repo}/**',
      'test/unit/pages/{dom,guide}/**',
      // Hundreds of inputs for each mutant would take hours; the examples have to do.
      '**/*.properties.test.ts',
    ],
  },
});

import { requireBrowser } from '../test/browsers/provision.ts';
import { type Count, run, vitest } from './steps.ts';

/** Everything that is checked, in order; the later ones need what the earlier ones made. */
const steps: Record<string, () => Promise<Count> | Count> = {
  browsers: async () => {
    await requireBrowser('chromium');
    await requireBrowser('firefox');
    return { passed: 0, failed: 0 };
  },
  types: () => run('tsc', '--noEmit'),
  lint: () => run('biome', 'check', '--error-on-warnings', '.'),
  unused: () => run('knip'),
  unit: () => vitest('vitest.config.ts'),
  'build for Chromium': () => run('wxt', 'build'),
  'build for Firefox': () => run('wxt', 'build', '-b', 'firefox'),
  output: () => vitest('test/output/vitest.config.ts'),
  corpus: () => vitest('test/corpus/vitest.config.ts'),
  scenarios: () => vitest('test/e2e/vitest.config.ts'),
};

const total: Count = { passed: 0, failed: 0 };
for (const [name, step] of Object.entries(steps)) {
  console.log(`\n— ${name}`);
  const { passed, failed } = await (async () => step())().catch((error: Error) => {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  });
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

import { noPoliciesBecause } from '../test/browsers/policy-places.ts';
import { requireBrowser } from '../test/browsers/provision.ts';
import { type Count, notRun, run, vitest } from './steps.ts';

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
  'packages, rebuilt from their sources': () => run('node', 'scripts/zip-check.ts'),
  'the organisation’s policy': () => underPolicies('test/policy/vitest.config.ts'),
  'installing by policy': () => underPolicies('test/fleet/vitest.config.ts'),
  corpus: () => vitest('test/corpus/vitest.config.ts'),
  scenarios: () => vitest('test/e2e/vitest.config.ts'),
};

/** Tests that set policies of the machine, with an /etc of their own. */
function underPolicies(config: string): Promise<Count> | Count {
  const why = noPoliciesBecause();
  return why ? notRun(why) : vitest(config, ['sh', 'scripts/private-etc.sh']);
}

const total = { passed: 0, failed: 0, notRun: 0 };
for (const [name, step] of Object.entries(steps)) {
  console.log(`\n— ${name}`);
  const count: Count = await (async () => step())().catch((error: Error) => {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  });
  total.passed += count.passed;
  total.failed += count.failed;
  total.notRun += count.notRun ?? 0;
}
if (total.notRun) console.log(`\nSteps that this computer cannot run, see above: ${total.notRun}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

import { noPoliciesBecause } from '../../test/browsers/policy-places.ts';
import { requireBrowser } from '../../test/browsers/provision.ts';
import type { Step } from './step.ts';
import { modestTool, notRun, tests, tool } from './tools.ts';

/** Scenarios see what happens within a time: what would take that from them comes before. */
const BEFORE_BROWSERS = ['browsers', 'unit', 'output'];

/** Everything that is checked, in the order in which it is told. */
export const STEPS: readonly Step[] = [
  {
    name: 'browsers',
    lane: 'scenarios',
    run: () => {
      requireBrowser('chromium');
      requireBrowser('firefox');
      return { passed: 0, failed: 0 };
    },
  },
  { name: 'types', lane: 'sources', isQuick: true, run: tool('tsc', '--noEmit') },
  {
    name: 'lint',
    lane: 'sources',
    isQuick: true,
    run: tool('biome', 'check', '--error-on-warnings', '.'),
  },
  { name: 'unused', lane: 'sources', isQuick: true, run: tool('knip') },
  { name: 'unit', lane: 'sources', isQuick: true, run: tests('vitest.config.ts') },
  // With their packages: nothing is built twice.
  { name: 'build for Chromium', lane: 'output', isQuick: true, run: tool('wxt', 'zip') },
  {
    name: 'build for Firefox',
    lane: 'output',
    isQuick: true,
    run: tool('wxt', 'zip', '-b', 'firefox'),
  },
  { name: 'output', lane: 'output', isQuick: true, run: tests('test/output/vitest.config.ts') },
  {
    name: 'packages, rebuilt from their sources',
    lane: 'output',
    run: modestTool('node', 'scripts/zip-check.ts', '--packed'),
  },
  {
    name: 'the organisation’s policy',
    lane: 'policies',
    after: BEFORE_BROWSERS,
    run: underPolicies('test/policy/vitest.config.ts'),
  },
  {
    name: 'installing by policy',
    lane: 'policies',
    after: BEFORE_BROWSERS,
    run: underPolicies('test/fleet/vitest.config.ts'),
  },
  {
    name: 'scenarios',
    lane: 'scenarios',
    after: BEFORE_BROWSERS,
    run: tests('test/e2e/vitest.config.ts'),
  },
  {
    name: 'corpus',
    lane: 'scenarios',
    after: BEFORE_BROWSERS,
    run: tests('test/corpus/vitest.config.ts'),
  },
];

/** Tests that set policies of the machine, with an /etc of their own. */
function underPolicies(config: string): Step['run'] {
  const why = noPoliciesBecause();
  return why ? notRun(why) : tests(config, ['sh', 'scripts/private-etc.sh']);
}

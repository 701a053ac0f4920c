import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with what has nothing to see in its browser, each with the reason, and with how many passed and failed. */
export default class ReportCounts implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap(({ children }) => [...children.allTests()]);
    const inState = (state: string) => tests.filter((test) => test.result().state === state);
    const reasons = inState('skipped').flatMap((test) => {
      const result = test.result();
      // Without one it was not asked for.
      return result.state === 'skipped' && result.note
        ? [`  ${test.project.name}, ${test.fullName}: ${result.note}`]
        : [];
    });
    if (reasons.length) console.log(['\nDo not apply here:', ...reasons].join('\n'));
    const [passed, failed] = [inState('passed').length, inState('failed').length];
    console.log(`\n${passed} passed, ${failed} failed, ${reasons.length} do not apply here`);
  }
}

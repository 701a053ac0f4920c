import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with what has nothing to see in its browser, each with the reason, and with how many passed and failed. */
export default class ReportCounts implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap(({ children }) => [...children.allTests()]);
    const reasons = tests.flatMap((test) => {
      const { doesNotApply } = test.meta();
      return doesNotApply ? [`  ${test.project.name}: ${test.fullName}: ${doesNotApply}`] : [];
    });
    if (reasons.length) console.log(['\nDo not apply here:', ...reasons].join('\n'));
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // Where a browser did not start, and where one did not end, no test failed.
    const failed = count('failed') + modules.filter((module) => module.errors().length).length;
    console.log(
      `\n${count('passed')} passed, ${failed} failed, ${reasons.length} do not apply here`,
    );
  }
}

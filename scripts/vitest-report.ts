import { type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';

/** What Vitest writes of a run: of each file, and of each test in it. */
interface Report {
  testResults: {
    message: string;
    assertionResults: {
      status: string;
      fullName: string;
      failureMessages: string[];
      /** What a test says of itself: for instance why it has nothing to see in its browser. */
      meta: { doesNotApply?: string };
    }[];
  }[];
}

export interface Outcome {
  passed: number;
  /** Each test that did not pass, skipped ones too, by its name, with what it said. */
  failed: { name: string; why: string[] }[];
  /** Each that has nothing to see in its browser, and the reason: neither passed nor failed. */
  notApplicable: { name: string; why: string }[];
  /** What it said on a piped stderr, where not all passed: the causes of errors stand there alone. */
  said?: string;
}

/**
 * Runs tests with Vitest and counts them one by one.
 *
 * @param options of `vitest run`
 * @param stdio of the process
 * @param within the command that runs it, where it is not run as it is
 */
export async function runVitest(
  options: string[],
  stdio: StdioOptions,
  within: readonly string[] = [],
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'repere-'));
  const file = join(folder, 'result.json');
  try {
    const reporter = ['--reporter=json', `--outputFile.json=${file}`];
    // On Windows the tools are `.cmd` files, which only a shell starts.
    const shell = process.platform === 'win32';
    const [command = 'vitest', ...rest] = [...within, 'vitest', 'run', ...options, ...reporter];
    const child = spawn(command, rest, { stdio, shell });
    const [[status], said] = await Promise.all([
      once(child, 'close'),
      child.stderr ? text(child.stderr) : '',
    ]);
    const report: Report = existsSync(file)
      ? JSON.parse(readFileSync(file, 'utf8'))
      : { testResults: [] };
    const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
    const passed = all.filter(({ status }) => status === 'passed').length;
    const notApplicable = all.flatMap(({ fullName: name, meta: { doesNotApply: why } }) =>
      why === undefined ? [] : [{ name, why }],
    );
    const failed = all
      .filter(({ status, meta }) => status !== 'passed' && meta.doesNotApply === undefined)
      .map(({ fullName: name, failureMessages: why }) => ({ name, why }));
    // It did not start, or failed outside of any test.
    if (status !== 0 && !failed.length) {
      const why = report.testResults.map(({ message }) => message);
      failed.push({ name: 'the run as a whole', why });
    }
    const outcome = { passed, failed, notApplicable };
    return failed.length && said ? { ...outcome, said: stripVTControlCharacters(said) } : outcome;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

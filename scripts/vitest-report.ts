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
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

export interface Outcome {
  passed: number;
  /** Each test that did not pass, skipped ones too, by its name, with what it said. */
  failed: { name: string; why: string[] }[];
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
    const failed = all
      .filter((test) => test.status !== 'passed')
      .map(({ fullName: name, failureMessages: why }) => ({ name, why }));
    const passed = all.length - failed.length;
    // It did not start, or failed outside of any test.
    if (status !== 0 && !failed.length) {
      const why = report.testResults.map(({ message }) => message);
      failed.push({ name: 'the run as a whole', why });
    }
    return failed.length && said
      ? { passed, failed, said: stripVTControlCharacters(said) }
      : { passed, failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('passes web-ext lint without an error, a warning or a notice', async () => {
  const options = ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'];
  const { stdout } = await promisify(execFile)('node_modules/.bin/web-ext', options);
  const { summary } = JSON.parse(stdout);
  expect(summary).toMatchObject({ errors: 0, warnings: 0, notices: 0 });
});

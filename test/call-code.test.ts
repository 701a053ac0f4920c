import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { callCodeSvg } from '../scripts/call-code/svg.ts';

it('is the code of the number that the Caf has, on a ground of its own', () => {
  const file = readFileSync('public/call-code.svg', 'utf8');
  expect(file, 'run: npm run call-code').toBe(callCodeSvg());
  expect(file).toContain('fill="#fff"');
});
